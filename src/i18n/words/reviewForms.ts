import type { FieldKind } from "../../domain/review/reviewForm.ts";
import { catalogue } from "../catalogue.ts";

type PickerWords = {
  clear: string;
  empty: string;
  more: (count: number) => string;
  count: (count: number) => string;
};

type Words = {
  title: string;
  add: string;
  loading: string;
  failed: string;
  retry: string;
  nothing: { title: string; text: string };
  columns: { name: string; level: string; number: string; updated: string };
  levels: { unit: string; cluster: string };
  notPublished: string;
  published: (number: number) => string;
  changed: string;
  edit: {
    titleNew: string;
    name: string;
    level: string;
    checks: string;
    checkCluster: string;
    checkDepartment: string;
    checksHint: string;
    sections: string;
    section: (number: number) => string;
    sectionTitle: string;
    guidance: string;
    addSection: string;
    field: (number: number) => string;
    addField: string;
    label: string;
    kind: string;
    isRequired: string;
    evidence: string;
    evidences: { none: string; optional: string; required: string };
    softWords: string;
    measure: string;
    min: string;
    max: string;
    askAbove: string;
    askAboveHint: string;
    rollUp: string;
    rollUps: { none: string; sum: string; mean: string };
    agreed: string;
    agreedHint: string;
    agreedPicker: PickerWords;
    code: string;
    codeHint: string;
    choices: string;
    choicesHint: string;
    tableColumns: string;
    tableColumnsHint: string;
    rules: string;
    rule: (number: number) => string;
    addRule: string;
    left: string;
    comparison: string;
    comparisons: { atMost: string; atLeast: string; equal: string };
    right: string;
    constant: string;
    message: string;
    isHard: string;
    up: (name: string) => string;
    down: (name: string) => string;
    remove: (name: string) => string;
    removed: (name: string) => string;
    undo: string;
    optional: string;
    save: string;
    saved: string;
    saving: string;
    unsaved: string;
    stale: string;
    publish: string;
    publishTitle: string;
    publishText: (number: number) => string;
    publishDone: (number: number) => string;
    saveFirst: string;
    unchanged: string;
    cancel: string;
    tryOut: string;
    tryOutText: string;
    period: string;
    choose: string;
    tried: { unit: string; answered: string; gaps: string; dropped: string };
    triedNothing: string;
    preview: string;
    previewText: string;
    closePreview: string;
    problems: string;
  };
  kinds: Record<FieldKind, string>;
  more: string;
};

const vi: Words = {
  title: "Mẫu báo cáo",
  add: "Tạo mẫu báo cáo",
  loading: "Đang tải mẫu báo cáo",
  failed: "Chưa tải được mẫu báo cáo",
  retry: "Thử lại",
  nothing: {
    title: "Chưa có mẫu báo cáo",
    text: "Tạo mẫu: các phần nội dung, chỉ tiêu và quy tắc. Ban hành rồi mới giao được cho các đơn vị.",
  },
  columns: { name: "Tên mẫu", level: "Ai nộp", number: "Bản ban hành", updated: "Sửa lần cuối" },
  levels: { unit: "Từng đơn vị thành viên", cluster: "Cụm (thư ký viết)" },
  notPublished: "chưa ban hành",
  published: number => `bản số ${number}`,
  changed: "có sửa đổi chưa ban hành",
  edit: {
    titleNew: "Mẫu báo cáo mới",
    name: "Tên mẫu",
    level: "Ai nộp báo cáo",
    checks: "Ai thẩm định trước khi lãnh đạo duyệt",
    checkCluster: "Thư ký cụm",
    checkDepartment: "Cán bộ phòng",
    checksHint: "Theo thứ tự này; người đã viết báo cáo không thẩm định báo cáo đó.",
    sections: "Các phần",
    section: number => `Phần ${number}`,
    sectionTitle: "Tên phần",
    guidance: "Hướng dẫn",
    addSection: "Thêm phần",
    field: number => `Mục ${number}`,
    addField: "Thêm mục",
    label: "Câu hỏi hoặc tên chỉ tiêu",
    kind: "Kiểu trả lời",
    isRequired: "Bắt buộc",
    evidence: "Minh chứng",
    evidences: { none: "Không cần", optional: "Có thể kèm", required: "Bắt buộc kèm" },
    softWords: "Độ dài gợi ý (từ)",
    measure: "Đơn vị tính",
    min: "Thấp nhất",
    max: "Cao nhất",
    askAbove: "Hỏi khi thay đổi quá (%)",
    askAboveHint: "So với kỳ trước; vượt thì đề nghị giải trình",
    rollUp: "Tổng hợp lên cụm",
    rollUps: { none: "Không", sum: "Cộng", mean: "Trung bình" },
    code: "Mã chỉ tiêu",
    codeHint: "Mẫu của đơn vị và mẫu của cụm khác nhau thì cùng mã, cùng đơn vị tính là một chỉ tiêu",
    agreed: "Chỉ tiêu trong giao ước (mã)",
    agreedHint: "Chỉ tiêu của năm hiện cạnh mục này khi viết và khi thẩm định",
    agreedPicker: {
      clear: "Bỏ mã chỉ tiêu",
      empty: "Chưa giao ước nào dùng mã này; vẫn ghi được",
      more: count => `và ${count} mã nữa; gõ thêm để thu hẹp`,
      count: count => `${count} mã khớp`,
    },
    choices: "Các lựa chọn",
    choicesHint: "Mỗi dòng một lựa chọn",
    tableColumns: "Các cột",
    tableColumnsHint: "Mỗi dòng một cột; cột số thêm dấu # ở đầu",
    rules: "Quy tắc giữa các chỉ tiêu",
    rule: number => `Quy tắc ${number}`,
    addRule: "Thêm quy tắc",
    left: "Tổng của",
    comparison: "phải",
    comparisons: { atMost: "không quá", atLeast: "không dưới", equal: "bằng" },
    right: "tổng của",
    constant: "cộng thêm",
    message: "Câu báo khi không đúng",
    isHard: "Không cho gửi khi sai (nếu không chọn: được giải trình)",
    up: name => `Đưa ${name} lên`,
    down: name => `Đưa ${name} xuống`,
    remove: name => `Bỏ ${name}`,
    removed: name => `Đã bỏ ${name}.`,
    undo: "Hoàn tác",
    optional: "không bắt buộc",
    save: "Lưu mẫu",
    saved: "Đã lưu mẫu báo cáo.",
    saving: "Đang lưu",
    unsaved: "Có sửa đổi chưa lưu",
    stale:
      "Người khác vừa lưu mẫu này. Lưu lần nữa để ghi đè bản đó bằng nội dung đang thấy; bản kia vẫn còn trong nhật ký.",
    publish: "Ban hành",
    publishTitle: "Ban hành mẫu báo cáo",
    publishText: number =>
      `Bản số ${number} dùng cho các báo cáo giao từ nay. Báo cáo đã giao giữ nguyên mẫu cũ. Bản đã ban hành không sửa được nữa.`,
    publishDone: number => `Đã ban hành bản số ${number}.`,
    saveFirst: "Lưu mẫu trước khi ban hành",
    unchanged: "Không có gì mới so với bản đã ban hành",
    cancel: "Thôi",
    tryOut: "Thử với kỳ trước",
    tryOutText: "Xem mẫu mới sẽ hỏi gì thêm, bỏ gì ở những báo cáo đã nộp.",
    period: "Kỳ",
    choose: "Chọn kỳ",
    tried: { unit: "Đơn vị", answered: "Trả lời được", gaps: "Còn thiếu", dropped: "Không hỏi nữa" },
    triedNothing: "Kỳ này chưa có báo cáo nào nộp theo mẫu này.",
    preview: "Xem trước",
    previewText:
      "Đây là những gì người viết báo cáo sẽ thấy. Có thể gõ thử; không gì ở đây được lưu hay gửi đi.",
    closePreview: "Đóng bản xem trước",
    problems: "Cần sửa trước khi lưu",
  },
  kinds: {
    narrative: "Đoạn văn",
    number: "Số",
    percent: "Tỷ lệ %",
    money: "Số tiền",
    count: "Số lượng",
    yesNo: "Có hoặc không",
    choice: "Chọn một",
    table: "Bảng nhiều dòng",
  },
  more: "Hướng dẫn, minh chứng, giới hạn",
};

const en: Words = {
  title: "Review forms",
  add: "Make a form",
  loading: "Loading forms",
  failed: "The forms could not be loaded",
  retry: "Try again",
  nothing: {
    title: "No forms yet",
    text: "Make one: sections of text, indicators and rules. Once published it can be assigned to units.",
  },
  columns: { name: "Name", level: "Who files", number: "Published", updated: "Last change" },
  levels: { unit: "Each member unit", cluster: "The cluster (its secretary)" },
  notPublished: "not published",
  published: number => `number ${number}`,
  changed: "changes not published",
  edit: {
    titleNew: "New review form",
    name: "Name",
    level: "Who files it",
    checks: "Who checks it before leadership approves",
    checkCluster: "The cluster's secretary",
    checkDepartment: "Department staff",
    checksHint: "In this order; whoever wrote a review does not check it.",
    sections: "Sections",
    section: number => `Section ${number}`,
    sectionTitle: "Title",
    guidance: "Guidance",
    addSection: "Add section",
    field: number => `Field ${number}`,
    addField: "Add field",
    label: "Question or indicator",
    kind: "Kind of answer",
    isRequired: "Required",
    evidence: "Evidence",
    evidences: { none: "None", optional: "Possible", required: "Required" },
    softWords: "Suggested length (words)",
    measure: "Unit of measure",
    min: "Minimum",
    max: "Maximum",
    askAbove: "Ask above a change of (%)",
    askAboveHint: "Against last period; more wants an explanation",
    rollUp: "Roll up to the cluster",
    rollUps: { none: "No", sum: "Sum", mean: "Mean" },
    code: "Code of the figure",
    codeHint: "Where units and cluster use different forms, one code and one unit of measure are one figure",
    agreed: "Target in the agreement (code)",
    agreedHint: "The year's target stands beside this field for whoever writes and whoever judges",
    agreedPicker: {
      clear: "Clear the code",
      empty: "No agreement uses this code yet; it can be written all the same",
      more: count => `and ${count} more; type on to narrow`,
      count: count => `${count} ${count === 1 ? "code matches" : "codes match"}`,
    },
    choices: "Choices",
    choicesHint: "One on each line",
    tableColumns: "Columns",
    tableColumnsHint: "One on each line; begin a column of numbers with #",
    rules: "Rules between indicators",
    rule: number => `Rule ${number}`,
    addRule: "Add rule",
    left: "The sum of",
    comparison: "must be",
    comparisons: { atMost: "at most", atLeast: "at least", equal: "equal to" },
    right: "the sum of",
    constant: "plus",
    message: "What to say when it does not hold",
    isHard: "Do not accept it (otherwise it may be explained)",
    up: name => `Move ${name} up`,
    down: name => `Move ${name} down`,
    remove: name => `Remove ${name}`,
    removed: name => `${name} removed.`,
    undo: "Undo",
    optional: "optional",
    save: "Save form",
    saved: "The form is saved.",
    saving: "Saving",
    unsaved: "Changes not saved",
    stale:
      "Somebody else has just saved this form. Save again to put what you see in its place; theirs stays in the audit book.",
    publish: "Publish",
    publishTitle: "Publish the form",
    publishText: number =>
      `Number ${number} is used for reviews assigned from now on. Reviews assigned before keep their form. What is published cannot be changed.`,
    publishDone: number => `Number ${number} is published.`,
    saveFirst: "Save the form before publishing it",
    unchanged: "Nothing is new since the last publication",
    cancel: "Cancel",
    tryOut: "Try on a past period",
    tryOutText: "See what the new form would ask or drop in reviews that were filed.",
    period: "Period",
    choose: "Choose a period",
    tried: { unit: "Unit", answered: "Answered", gaps: "Still missing", dropped: "No longer asked" },
    triedNothing: "Nothing was filed under this form for that period.",
    preview: "Preview",
    previewText: "This is what the filer will see. You may type into it; nothing here is saved or sent.",
    closePreview: "Close the preview",
    problems: "To mend before saving",
  },
  kinds: {
    narrative: "Text",
    number: "Number",
    percent: "Percentage",
    money: "Money",
    count: "Count",
    yesNo: "Yes or no",
    choice: "One of several",
    table: "Table of rows",
  },
  more: "Guidance, evidence, limits",
};

/** The words of the forms of periodic reviews and their editor. */
export const reviewFormsWords = catalogue<Words>({ vi, en });
