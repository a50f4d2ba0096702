import type { RuleCode } from "../../domain/ruleCode.ts";
import { catalogue } from "../catalogue.ts";

type Params = Readonly<Record<string, unknown>>;
type Waiting = { retryAfter?: number | undefined; who?: string | undefined };

type Words = {
  /** One sentence for each problem code of the contract; where problems are shown, a missing one does not compile. */
  problems: Record<ProblemName, (problem: Waiting) => string>;
  rules: Record<RuleCode, (params: Params) => string>;
  other: string;
  requestId: (id: string) => string;
  retry: string;
};
type ProblemName = keyof typeof problemsVi;

const problemsVi = {
  badRequest: () => "Máy chủ không đọc được yêu cầu này.",
  invalid: () => "Một số mục chưa đúng. Xem chỗ được đánh dấu rồi lưu lại.",
  signIn: () => "Phiên làm việc đã hết. Đăng nhập lại để tiếp tục; nội dung đã nhập vẫn còn nguyên.",
  anotherPerson: ({ who }: Waiting) =>
    `Trình duyệt này đang đăng nhập bằng tài khoản${who === undefined ? " khác" : ` của ${who}`}. Đăng nhập lại để làm tiếp; nội dung đã nhập vẫn còn nguyên.`,
  changePassword: () => "Cần đổi mật khẩu trước khi làm việc tiếp.",
  wrongPassword: () => "Tên đăng nhập hoặc mật khẩu không đúng.",
  tooManyTries: ({ retryAfter }: Waiting) =>
    retryAfter === undefined
      ? "Đã thử quá nhiều lần. Xin đợi một lúc rồi thử lại."
      : `Đã thử quá nhiều lần. Thử lại sau ${waitVi(retryAfter)}.`,
  tooManyRequests: ({ retryAfter = 1 }: Waiting) =>
    `Có quá nhiều yêu cầu cùng lúc từ tài khoản hoặc mạng này. Thử lại sau ${waitVi(retryAfter)}; nội dung đã nhập vẫn còn nguyên.`,
  forbidden: () => "Vai trò hiện tại không được làm việc này.",
  notFound: () => "Không tìm thấy mục này. Có thể mục đã bị xóa hoặc địa chỉ không đúng.",
  conflict: () => "Việc này không hợp với tình trạng hiện tại của hồ sơ. Tải lại để xem tình trạng mới.",
  taken: () => "Đã có mục khác mang tên hoặc mã này.",
  stale: () => "Người khác đã sửa mục này trong lúc đang nhập. Xem bản mới rồi chọn nội dung cần giữ.",
  versionRequired: () => "Yêu cầu thiếu phiên bản đã xem. Tải lại trang rồi làm lại.",
  keyRequired: () => "Yêu cầu thiếu mã nhận dạng. Tải lại trang rồi làm lại.",
  keyReused: () => "Lần lưu này trùng mã với một nội dung khác. Lưu lại một lần nữa.",
  tooLarge: () => "Nội dung quá lớn, máy chủ không nhận. Bớt nội dung rồi lưu lại.",
  wrongContentType: () => "Máy chủ không nhận dạng dữ liệu này.",
  crossSite: () => "Yêu cầu không đến từ trang này nên bị từ chối. Tải lại trang rồi làm lại.",
  busy: () => "Máy chủ đang bận. Thử lại sau ít giây.",
  full: () => "Máy chủ hết chỗ lưu. Dữ liệu cũ vẫn còn nguyên; xin báo người quản trị.",
  offline: () => "Không liên lạc được với máy chủ. Kiểm tra kết nối mạng rồi thử lại.",
  unexpected: () => "Máy chủ gặp lỗi. Thử lại; nếu vẫn lỗi, xin báo người quản trị kèm mã bên dưới.",
};

const vi: Words = {
  problems: problemsVi,
  rules: {
    required: () => "Cần nhập mục này",
    choicesRequired: () => "Cần ít nhất hai lựa chọn",
    columnsRequired: () => "Cần ít nhất một cột",
    duplicateCode: () => "Mã này, cùng đơn vị tính này, đã có ở mục trên; mỗi chỉ tiêu một mã",
    percentSum: () => "Tỷ lệ phần trăm không cộng được; hãy chọn trung bình",
    tooEarly: () => "Ngày này đã qua hoặc sớm hơn hạn cũ",
    notPublished: () => "Mẫu này chưa ban hành",
    unanswered: () => "Cần ghi mục này",
    noEvidence: () => "Cần kèm minh chứng",
    unexplained: () => "Cần giải trình",
    misfit: () => "Không khớp quy tắc",
    tooLong: ({ max, length }) =>
      max === undefined
        ? "Dài quá mức cho phép"
        : `Dài quá ${figure(max)} ký tự${length === undefined ? "" : ` (hiện có ${figure(length)})`}`,
    notOneLine: () => "Chỉ ghi trên một dòng",
    badCharacter: () => "Có ký tự không lưu được; xóa ký tự lạ rồi lưu lại",
    badDate: () => "Không có ngày này. Ghi như 19/6/2026 hoặc 6/2026",
    ambiguousDate: () => "Ngày này hiểu được nhiều cách. Ghi rõ ngày, tháng, năm như 19/6/2026",
    needsYear: () => "Ghi thêm năm, như 19/6/2026",
    badNumber: () => "Không đọc được số này. Ghi như 1.234,5",
    ambiguousNumber: () => "Số này hiểu được hai cách. Dùng dấu chấm cho hàng nghìn, dấu phẩy cho phần lẻ",
    titleRequired: () => "Cần nhập tên hội nghị",
    kindRequired: () => "Cần chọn ít nhất một loại hội nghị",
    dateRequired: () => "Cần nhập ngày, hoặc chọn “Nguồn không nêu ngày”",
    stillPlanned: () => "Hội nghị còn ở dự kiến; ghi khi đã họp, hoãn hoặc hủy",
    reasonRequired: () => "Cần nêu lý do",
    endBeforeStart: () => "Ngày kết thúc đứng trước ngày bắt đầu",
    notInOrder: () => "Mỗi tên bắt đầu sau tên đứng trước",
    memberTwice: () => "Đơn vị này đã là thành viên trong thời gian ấy",
    itemsRequired: () => "Cần ít nhất một nội dung giao ước",
    signersRequired: () => "Cần ít nhất một đơn vị đã ký",
    signedTwice: () => "Đơn vị này đã có trong danh sách ký",
    titleTwice: () => "Đơn vị này đã đăng ký danh hiệu ấy",
    codeTwice: () => "Mã này đã dùng cho một nội dung khác của cùng nơi thực hiện",
    notMember: () => "Năm ấy đơn vị này không phải thành viên của cụm",
    twoHeads: () => "Trong thời gian ấy đã có đơn vị cụm trưởng khác",
    postTwice: () => "Đơn vị này đã giữ chức của cụm trong thời gian ấy",
    beforePeriod: () => "Ngày này đứng trước ngày đầu của kỳ",
    beforeCutOff: () => "Hạn nộp đứng trước ngày chốt số liệu hoặc ngày đầu của kỳ",
    outsideLife: () => "Ngày này nằm ngoài thời gian đơn vị tồn tại",
    parentAbsent: () => "Đơn vị cấp trên không tồn tại trong những ngày đó",
    unitsBelow: () => "Còn đơn vị trực thuộc sau ngày này",
    wrongCount: () => "Số đơn vị đã chọn không hợp với việc này",
    unitAbsent: () => "Đơn vị này không tồn tại vào ngày trước hoặc ngày thay đổi",
    unitChanged: () => "Đơn vị đã được sửa sau thay đổi này nên không rút lại được",
    carriedChanged: () => "Cụm hoặc phân công chuyển theo thay đổi này đã được sửa nên không rút lại được",
    unitInUse: () => "Đã có hồ sơ dùng đơn vị mới nên không rút lại được",
    circle: () => "Đơn vị cấp trên lại nằm dưới chính đơn vị này",
    tooDeep: () => "Quá 30 cấp đơn vị chồng lên nhau",
    rowChanged: () => "Đơn vị vừa được người khác sửa. Xem lại bảng rồi nhập lần nữa",
    rowTwice: () => "Tên này đã có ở một dòng bên trên",
    unknownParent: () => "Không thấy đơn vị cấp trên có tên này, trong danh mục lẫn trong danh sách",
    severalUnits: () => "Nhiều đơn vị cùng mang tên này nên không biết là đơn vị nào",
    unknownKind: () => "Không có loại đơn vị này",
    parentWrong: () => "Dòng của đơn vị cấp trên đang có lỗi",
    notOfRole: () => "Vai trò này không gắn với mục đó",
    ownPost: () => "Không tự thay mặt chính mình",
    outsidePost: () => "Ngày này nằm ngoài thời gian của phân công gốc",
    ownRights: () => "Không ai tự đổi quyền của chính mình",
    linkSpent: () => "Đường dẫn này đã dùng rồi hoặc đã hết hạn; xin người quản trị một đường dẫn mới",
    lastAdmin: () => "Mỗi ngày phải còn ít nhất một quản trị viên",
    alreadyDelegated: () => "Phân công thay mặt không giao tiếp được nữa",
    officialTaken: () => "Người này đã gắn với một tài khoản khác",
    postEnded: () => "Chức vụ này đã thôi trước ngày đó",
    changeRequired: () => "Chọn chức vụ thôi giữ hoặc ghi chức vụ được giao",
    begun: () => "Phân công đã có hiệu lực nên chỉ kết thúc được, không xóa được",
    badMailAddress: () => "Đây không phải địa chỉ thư. Viết như ten@coquan.gov.vn",
    badUsername: () =>
      "Dùng 3 đến 40 chữ thường không dấu, chữ số, dấu chấm, gạch ngang; bắt đầu bằng chữ hoặc số",
    passwordTooShort: () => "Mật khẩu cần ít nhất 12 ký tự",
    passwordTooLong: () => "Mật khẩu dài quá 128 ký tự",
    passwordTooCommon: () => "Mật khẩu này nhiều người dùng, dễ bị đoán. Chọn một câu riêng, dài hơn",
    passwordUnchanged: () => "Mật khẩu mới trùng mật khẩu đang dùng. Chọn một câu khác",
    taken: () => "Đã có mục khác dùng tên này",
    unknownLink: () => "Mục đã chọn không còn trong danh mục. Chọn lại hoặc chỉ ghi tên",
    unknownPerson: () => "Người này không có trong danh sách của hội nghị",
    duplicateId: () => "Mục này bị lặp. Xóa một trong hai",
    fileNotAllowed: () =>
      "Không nhận loại tệp này. Nhận ảnh JPG, PNG, WebP; PDF; Word, Excel, PowerPoint; ODT, ODS",
    fileEmpty: () => "Tệp rỗng",
    fileTooLarge: ({ max }) =>
      max === undefined ? "Tệp lớn hơn mức máy chủ nhận" : `Tệp lớn quá ${size(max)}`,
    fileDiffers: () => "Nội dung tệp không đúng loại mà tên tệp nêu",
    fileDamaged: () => "Tệp bị hỏng hoặc bị cắt ngang",
    fileHasMacros: () => "Tệp có macro nên không nhận. Lưu lại thành tệp không có macro",
    fileEncrypted: () => "Tệp đặt mật khẩu hoặc thuộc định dạng cũ. Bỏ mật khẩu, lưu lại thành định dạng mới",
    fileBroken: () => "Tệp bị sai trong lúc gửi. Gửi lại từ đầu",
    fileUnread: () => "Không đọc được tệp. Chọn lại tệp",
    tooManyFiles: () => "Hồ sơ đã đủ số tệp mà máy chủ nhận",
  },
  other: "Nội dung này chưa đúng",
  requestId: id => `Mã yêu cầu: ${id}`,
  retry: "Thử lại",
};

const en: Words = {
  problems: {
    badRequest: () => "The server could not read this request.",
    invalid: () => "Some entries are not right yet. See the marked fields, then save again.",
    signIn: () => "Your session has ended. Sign in again to go on; everything you typed is still here.",
    anotherPerson: ({ who }) =>
      `This browser is now signed in as ${who ?? "somebody else"}. Sign in again to go on; everything you typed is still here.`,
    changePassword: () => "The password has to be changed before going on.",
    wrongPassword: () => "The username or the password is not right.",
    tooManyTries: ({ retryAfter }) =>
      retryAfter === undefined
        ? "Too many tries. Please wait a while, then try again."
        : `Too many tries. Try again in ${waitEn(retryAfter)}.`,
    tooManyRequests: ({ retryAfter = 1 }) =>
      `Too many requests at once from this account or network. Try again in ${waitEn(retryAfter)}; what you typed is all there.`,
    forbidden: () => "Your present role may not do this.",
    notFound: () => "This cannot be found. It may have been removed, or the address is not right.",
    conflict: () => "This does not fit the present state of the record. Reload to see the new state.",
    taken: () => "Something else already has this name or number.",
    stale: () =>
      "Someone else changed this while you were typing. Look at the new text and choose what to keep.",
    versionRequired: () => "The request lacks the version seen. Reload the page and do it again.",
    keyRequired: () => "The request lacks its key. Reload the page and do it again.",
    keyReused: () => "This save has the key of another one. Save once more.",
    tooLarge: () => "This is too large for the server. Shorten it, then save again.",
    wrongContentType: () => "The server does not take this kind of data.",
    crossSite: () => "The request did not come from this page and was refused. Reload and do it again.",
    busy: () => "The server is busy. Try again in a few seconds.",
    full: () => "The server has no room left. Earlier data are intact; please tell the administrator.",
    offline: () => "The server cannot be reached. Check the network, then try again.",
    unexpected: () =>
      "Something went wrong on the server. Try again; if it stays, tell the administrator the number below.",
  },
  rules: {
    required: () => "Fill this in",
    choicesRequired: () => "Give at least two choices",
    columnsRequired: () => "Give at least one column",
    duplicateCode: () => "An entry above has this code and unit of measure; each figure needs its own",
    percentSum: () => "Percentages do not add up; choose the mean",
    tooEarly: () => "This day has passed, or lies before the present deadline",
    notPublished: () => "This form is not published yet",
    unanswered: () => "This has to be answered",
    noEvidence: () => "Evidence is needed",
    unexplained: () => "An explanation is needed",
    misfit: () => "This does not keep the rules",
    tooLong: ({ max, length }) =>
      max === undefined
        ? "Too long"
        : `Longer than ${figure(max)} characters${length === undefined ? "" : ` (now ${figure(length)})`}`,
    notOneLine: () => "One line only",
    badCharacter: () => "Holds a character that cannot be stored; remove it and save again",
    badDate: () => "There is no such date. Write it like 19/6/2026 or 6/2026",
    ambiguousDate: () => "This date can be read in several ways. Write day, month and year, like 19/6/2026",
    needsYear: () => "Add the year, like 19/6/2026",
    badNumber: () => "This number cannot be read. Write it like 1.234,5",
    ambiguousNumber: () => "This number can be read two ways. Use a dot for thousands, a comma for decimals",
    titleRequired: () => "Enter the conference's title",
    kindRequired: () => "Choose at least one kind of conference",
    dateRequired: () => "Enter a date, or tick “The source gives no date”",
    stillPlanned: () => "The conference is still planned; record it once it was held, postponed or cancelled",
    reasonRequired: () => "A reason is needed",
    endBeforeStart: () => "The last day is before the first day",
    notInOrder: () => "Each name begins after the one before it",
    memberTwice: () => "This unit is already a member in that time",
    itemsRequired: () => "At least one item is needed",
    signersRequired: () => "At least one unit has to have signed",
    signedTwice: () => "This unit is in the list of signatures already",
    titleTwice: () => "This unit has registered for this title already",
    codeTwice: () => "This code already names another item for the same unit",
    notMember: () => "In that year this unit is not a member of the cluster",
    twoHeads: () => "Another unit heads the cluster in that time",
    postTwice: () => "This unit already holds a post of the cluster in that time",
    beforePeriod: () => "This day lies before the first day of the period",
    beforeCutOff: () => "The deadline lies before the cut-off or the first day of the period",
    outsideLife: () => "The unit did not exist on that day",
    parentAbsent: () => "The unit above did not exist on those days",
    unitsBelow: () => "Units still stand below it after this day",
    wrongCount: () => "The number of units does not fit this kind of change",
    unitAbsent: () => "This unit did not exist on the day before or on the day of the change",
    unitChanged: () => "The unit was edited after this change, so it cannot be taken back",
    carriedChanged: () =>
      "A cluster or a post that moved along has been changed since, so it cannot be taken back",
    unitInUse: () => "Records already name the new unit, so it cannot be taken back",
    circle: () => "The unit above stands below this very unit",
    tooDeep: () => "More than 30 levels of units one above the other",
    rowChanged: () => "Somebody else has just changed this unit. Look at the table and import once more",
    rowTwice: () => "A row above has this name already",
    unknownParent: () => "No unit above has this name, neither in the catalogue nor in the list",
    severalUnits: () => "Several units have this name, so it is not clear which is meant",
    unknownKind: () => "There is no such kind of unit",
    parentWrong: () => "The row of the unit above is wrong",
    notOfRole: () => "This role has no such place",
    ownPost: () => "Nobody stands in for themselves",
    outsidePost: () => "This day lies outside the post that is stood in for",
    ownRights: () => "Nobody changes their own rights",
    linkSpent: () => "This link was used already or has expired; ask the administrator for a new one",
    lastAdmin: () => "On every day there must be an administrator",
    alreadyDelegated: () => "A post held in somebody's place is not passed on",
    officialTaken: () => "This person belongs to another account",
    postEnded: () => "This post had ended before that day",
    changeRequired: () => "Choose a post that is left or write the one that is given",
    begun: () => "This post has given rights already; it can be ended, not removed",
    badMailAddress: () => "This is not an e-mail address. Write it like name@office.gov.vn",
    badUsername: () =>
      "Use 3 to 40 lower-case letters without marks, digits, dots or dashes, beginning with a letter or digit",
    passwordTooShort: () => "The password needs at least 12 characters",
    passwordTooLong: () => "The password is longer than 128 characters",
    passwordTooCommon: () =>
      "Many people use this password, so it is easy to guess. Choose a longer phrase of your own",
    passwordUnchanged: () => "The new password is the one in use. Choose another phrase",
    taken: () => "Something else already has this name",
    unknownLink: () => "What was chosen is no longer in the catalogue. Choose again, or write the name only",
    unknownPerson: () => "This person is not in the conference's list",
    duplicateId: () => "This entry is doubled. Remove one of the two",
    fileNotAllowed: () =>
      "This kind of file is not taken. Taken are JPG, PNG and WebP pictures; PDF; Word, Excel, PowerPoint; ODT, ODS",
    fileEmpty: () => "The file is empty",
    fileTooLarge: ({ max }) =>
      max === undefined ? "The file is larger than the server takes" : `The file is larger than ${size(max)}`,
    fileDiffers: () => "The file is not what its name says",
    fileDamaged: () => "The file is damaged or cut off",
    fileHasMacros: () => "Files with macros are not taken. Save it as a file without macros",
    fileEncrypted: () =>
      "The file has a password or an old format. Remove the password and save it in a new format",
    fileBroken: () => "The file was damaged on its way. Send it again from the beginning",
    fileUnread: () => "The file could not be read. Choose it again",
    tooManyFiles: () => "The record has as many files as the server takes",
  },
  other: "This is not right yet",
  requestId: id => `Request number: ${id}`,
  retry: "Try again",
};

/** The sentences for everything that can go wrong: of whole calls, and of single fields. */
export const problemWords = catalogue<Words>({ vi, en });

/** What went wrong with a call, as a sentence. */
export function problemText(
  words: Pick<Words, "problems">,
  problem: Waiting & { code: ProblemName },
): string {
  return words.problems[problem.code](problem);
}

/** The sentence about the whole change where the server sent one, otherwise the one of its code. */
export function exactProblemText(
  words: Words,
  problem: Waiting & { code: ProblemName; fields?: readonly { path: string; code: string }[] | undefined },
): string {
  const whole = problem.fields?.find(({ path }) => path === "");
  return whole === undefined ? problemText(words, problem) : `${fieldText(words, whole.code)}.`;
}

/** What is wrong with one field. Checks that have no words of their own (zod's built-in ones) share one sentence. */
export function fieldText(words: Pick<Words, "rules" | "other">, code: string, params: Params = {}): string {
  return Object.hasOwn(words.rules, code) ? words.rules[code as RuleCode](params) : words.other;
}

/** A size as it is shown, which comes ready made. */
function size(max: unknown): string {
  return typeof max === "string" ? max : "";
}

function figure(count: unknown): string {
  return new Intl.NumberFormat("vi-VN").format(Number(count));
}

function waitVi(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} giây` : `${Math.ceil(seconds / 60)} phút`;
}

function waitEn(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
