import { catalogue } from "../catalogue.ts";

type Words = {
  title: string;
  sections: string;
  state: {
    done: string;
    missing: (count: number) => string;
    empty: string;
    errors: (count: number) => string;
  };
  words: (count: number, soft: number | null) => string;
  required: string;
  before: (period: string, value: string) => string;
  carry: string;
  carried: string;
  undo: string;
  explanation: string;
  explainHint: string;
  choose: string;
  yes: string;
  no: string;
  addRow: string;
  row: (number: number) => string;
  removeRow: (number: number) => string;
  rowUp: (number: number) => string;
  rowDown: (number: number) => string;
  pasted: (rows: number) => string;
  pasteHint: string;
  understood: (value: string) => string;
  evidence: string;
  attach: string;
  evidenceRequired: string;
  removeFile: (name: string) => string;
  sendingFile: (name: string) => string;
  remarks: string;
  line: {
    new: string;
    typing: string;
    onDevice: (time: string) => string;
    onServer: (time: string) => string;
    saving: string;
    saved: (time: string) => string;
    failed: (why: string) => string;
    off: string;
    refused: string;
    elsewhere: string;
  };
  save: string;
  check: string;
  elsewhere: { title: string; text: string; take: string };
  found: {
    title: (when: string) => string;
    continued: (machine: string, when: string) => string;
    takeEarlier: string;
    drop: string;
    dropped: string;
  };
  other: { title: (machine: string, when: string) => string; take: string; leave: string };
  merged: (who: string) => string;
  clash: {
    title: string;
    text: (who: string) => string;
    mine: string;
    theirs: (who: string) => string;
    save: string;
    choose: string;
    later: string;
    empty: string;
  };
  checking: {
    title: string;
    gaps: (count: number) => string;
    gapsHint: string;
    ready: string;
    gap: { unanswered: string; noEvidence: string; unexplained: string };
    copied: string;
    back: string;
    send: string;
    sendAgain: string;
    summary: string;
    summaryHint: string;
    summaryRequired: string;
    answer: (field: string) => string;
    answerRequired: string;
    changedHint: string;
    whole: string;
    unsaved: string;
    changes: (count: number) => string;
    filesOnWay: (count: number) => string;
  };
  waiting: { title: string; text: string; late: string; toOutbox: string; change: string };
  done: {
    title: string;
    text: (reference: string, when: string) => string;
    next: string;
    toList: string;
    read: string;
  };
};

const vi: Words = {
  title: "Viết báo cáo",
  sections: "Các phần của báo cáo",
  state: {
    done: "đủ",
    missing: count => `còn ${count} mục`,
    empty: "chưa ghi",
    errors: count => `${count} chỗ cần xem`,
  },
  words: (count, soft) => (soft === null ? `${count} từ` : `${count} / ${soft} từ gợi ý`),
  required: "bắt buộc",
  before: (period, value) => `${period}: ${value}`,
  carry: "Lấy lại nội dung kỳ trước để sửa",
  carried: "Đã lấy nội dung kỳ trước; hãy sửa cho đúng kỳ này.",
  undo: "Hoàn tác",
  explanation: "Giải trình",
  explainHint: "Giá trị này khác thường; nêu lý do để người thẩm định hiểu",
  choose: "Chọn",
  yes: "Có",
  no: "Không",
  addRow: "Thêm dòng",
  row: number => `Dòng ${number}`,
  removeRow: number => `Bỏ dòng ${number}`,
  rowUp: number => `Đưa dòng ${number} lên`,
  rowDown: number => `Đưa dòng ${number} xuống`,
  pasted: rows => `Đã dán ${rows} dòng.`,
  pasteHint: "Có thể dán một khối ô từ Excel",
  understood: value => `Hiểu là ${value}`,
  evidence: "Minh chứng",
  attach: "Kèm minh chứng",
  evidenceRequired: "cần minh chứng",
  removeFile: name => `Gỡ ${name}`,
  sendingFile: name => `Đang gửi ${name}`,
  remarks: "Nhận xét khi trả lại",
  line: {
    new: "Mọi chữ được giữ ngay khi gõ",
    typing: "Đang gõ",
    onDevice: time => `Đã giữ trên máy này lúc ${time}, chưa gửi lên máy chủ`,
    onServer: time => `Bản đang viết đã giữ trên máy chủ lúc ${time}`,
    saving: "Đang lưu",
    saved: time => `Đã lưu lúc ${time}`,
    failed: why => `Chưa lưu được: ${why}`,
    off: "Máy dùng chung: chữ chỉ có trên màn hình cho tới khi lưu",
    refused: "Máy này không giữ được bản nháp; hãy lưu",
    elsewhere: "Đang viết ở cửa sổ khác",
  },
  save: "Lưu",
  check: "Kiểm tra và gửi",
  elsewhere: {
    title: "Đang mở ở cửa sổ khác",
    text: "Chỉ một cửa sổ viết được một lúc, để không mất chữ nào.",
    take: "Viết tiếp ở đây",
  },
  found: {
    title: when => `Có nội dung gõ lúc ${when} chưa lưu; đã điền lại vào đây.`,
    continued: (machine, when) =>
      `Bạn đã viết tiếp trên ${machine || "máy khác"} lúc ${when}, nên phần mới hơn ấy được điền vào đây.`,
    takeEarlier: "Lấy lại phần trên máy này",
    drop: "Bỏ, dùng bản đã lưu",
    dropped: "Đã về bản đã lưu.",
  },
  other: {
    title: (machine, when) => `Bạn còn một bản viết dở trên ${machine} lúc ${when}.`,
    take: "Dùng bản đó",
    leave: "Giữ bản đang thấy",
  },
  merged: who => `Đã ghép với phần ${who} vừa lưu.`,
  clash: {
    title: "Hai người cùng sửa",
    text: who =>
      `${who} vừa lưu báo cáo này. Những mục cả hai cùng sửa hiện cạnh nhau; chọn nội dung cần giữ. Nội dung không được chọn vẫn đọc lại được trong lịch sử của báo cáo.`,
    mine: "Nội dung của bạn",
    theirs: who => `Nội dung của ${who}`,
    save: "Lưu bản đã ghép",
    choose: "Chọn nội dung cho từng mục",
    later: "Để sau",
    empty: "(để trống)",
  },
  checking: {
    title: "Kiểm tra trước khi gửi",
    gaps: count => `Còn ${count} chỗ phải xong trước khi gửi`,
    gapsHint: "Mỗi dòng dẫn tới mục cần sửa.",
    ready: "Đã đủ nội dung bắt buộc và không trái quy tắc nào.",
    gap: { unanswered: "chưa ghi", noEvidence: "thiếu minh chứng", unexplained: "cần giải trình" },
    copied: "Phần lớn nội dung chép nguyên văn kỳ trước; người thẩm định sẽ thấy điều này.",
    back: "Quay lại sửa",
    send: "Gửi báo cáo",
    sendAgain: "Gửi lại báo cáo",
    summary: "Tóm tắt những gì đã sửa",
    summaryHint: "Người thẩm định đọc trước tiên",
    summaryRequired: "Ghi ngắn gọn những gì đã sửa",
    answer: field => `Trả lời nhận xét: ${field}`,
    answerRequired: "Trả lời một câu: đã sửa gì, hoặc vì sao giữ nguyên",
    changedHint: "Mục này đã sửa; có thể để trống, người thẩm định sẽ thấy “đã sửa”",
    whole: "cả báo cáo",
    unsaved: "Còn nội dung đang viết chưa lưu. Quay lại trang viết và lưu trước khi gửi.",
    filesOnWay: count =>
      `Còn ${count} tệp minh chứng chưa lên máy chủ. Đợi tệp lên xong, hoặc gỡ tệp, rồi gửi: báo cáo đã gửi thì không thêm tệp được.`,
    changes: count => `${count} mục đã thay đổi kể từ lần trả lại`,
  },
  waiting: {
    title: "Báo cáo đang chờ gửi",
    text: "Báo cáo được giữ trên máy này và tự gửi khi liên lạc được với máy chủ.",
    late: "Giờ viết xong được gửi kèm. Nếu đến máy chủ sau hạn, báo cáo vẫn tính là nộp muộn, có ghi rõ là viết xong trước hạn.",
    toOutbox: "Xem phần chờ gửi",
    change: "Mở để sửa",
  },
  done: {
    title: "Đã gửi báo cáo",
    text: (reference, when) => `Mã tiếp nhận ${reference}, máy chủ nhận lúc ${when}.`,
    next: "Cấp thẩm định đã được báo. Bạn có thể rút lại để sửa cho tới khi có người thẩm định.",
    toList: "Về danh sách báo cáo",
    read: "Xem báo cáo đã gửi",
  },
};

const en: Words = {
  title: "Write the review",
  sections: "Sections of the review",
  state: {
    done: "complete",
    missing: count => `${count} left`,
    empty: "nothing yet",
    errors: count => `${count} to look at`,
  },
  words: (count, soft) => (soft === null ? `${count} words` : `${count} / ${soft} words suggested`),
  required: "required",
  before: (period, value) => `${period}: ${value}`,
  carry: "Take last period's text to change it",
  carried: "Last period's text is here; change it to fit this period.",
  undo: "Undo",
  explanation: "Explanation",
  explainHint: "This value is unusual; tell the reviewer why",
  choose: "Choose",
  yes: "Yes",
  no: "No",
  addRow: "Add row",
  row: number => `Row ${number}`,
  removeRow: number => `Remove row ${number}`,
  rowUp: number => `Move row ${number} up`,
  rowDown: number => `Move row ${number} down`,
  pasted: rows => `${rows} rows pasted.`,
  pasteHint: "A block of cells from Excel can be pasted",
  understood: value => `Understood as ${value}`,
  evidence: "Evidence",
  attach: "Attach evidence",
  evidenceRequired: "needs evidence",
  removeFile: name => `Remove ${name}`,
  sendingFile: name => `Sending ${name}`,
  remarks: "Remarks of the return",
  line: {
    new: "Every word is kept as you type",
    typing: "Typing",
    onDevice: time => `Kept on this device at ${time}, not sent to the server yet`,
    onServer: time => `What you write is kept on the server since ${time}`,
    saving: "Saving",
    saved: time => `Saved at ${time}`,
    failed: why => `Not saved: ${why}`,
    off: "Shared computer: the words are only on the screen until you save",
    refused: "This device cannot keep drafts; please save",
    elsewhere: "Being written in another window",
  },
  save: "Save",
  check: "Check and send",
  elsewhere: {
    title: "This review is open in another window",
    text: "One window writes at a time, so that no word is lost.",
    take: "Go on writing here",
  },
  found: {
    title: when => `Words typed at ${when} were not saved; they are here again.`,
    continued: (machine, when) =>
      `You went on writing on ${machine || "another machine"} at ${when}; those newer words are here now.`,
    takeEarlier: "Take back what stood on this device",
    drop: "Drop them, use what is saved",
    dropped: "Back to what is saved.",
  },
  other: {
    title: (machine, when) => `You also have unfinished words on ${machine} from ${when}.`,
    take: "Use those",
    leave: "Keep what is here",
  },
  merged: who => `Merged with what ${who} has just saved.`,
  clash: {
    title: "Two people changed it",
    text: who =>
      `${who} has just saved this review. What both changed stands side by side; choose what to keep. What is not chosen can still be read in the review's history.`,
    mine: "Yours",
    theirs: who => `${who}'s`,
    save: "Save the merged review",
    choose: "Choose for each field",
    later: "Later",
    empty: "(empty)",
  },
  checking: {
    title: "Check before sending",
    gaps: count => `${count} ${count === 1 ? "thing" : "things"} to finish before sending`,
    gapsHint: "Each line leads to its field.",
    ready: "Everything required is there and no rule is broken.",
    gap: { unanswered: "not answered", noEvidence: "evidence missing", unexplained: "wants an explanation" },
    copied: "Most of it is last period's words; the reviewer will see that.",
    back: "Back to change it",
    send: "Send the review",
    sendAgain: "Send it again",
    summary: "What you changed, in short",
    summaryHint: "The reviewer reads this first",
    summaryRequired: "Say in short what you changed",
    answer: field => `Answer to the remark: ${field}`,
    answerRequired: "Answer in a sentence: what you changed, or why it stays",
    changedHint: "This field was changed; left empty, the reviewer sees “changed”",
    whole: "the whole review",
    unsaved: "Some words are not saved yet. Go back and save them before sending.",
    filesOnWay: count =>
      `${count} evidence ${count === 1 ? "file is" : "files are"} not on the server yet. Wait for it or remove it, then send: none can be added once the review is sent.`,
    changes: count => `${count} ${count === 1 ? "field has" : "fields have"} changed since the return`,
  },
  waiting: {
    title: "The review waits to be sent",
    text: "It is kept on this device and sent by itself once the server can be reached.",
    late: "The time at which you finished goes with it. If it arrives after the deadline it counts as late all the same, and says that it was written in time.",
    toOutbox: "See what waits",
    change: "Open to change",
  },
  done: {
    title: "The review is sent",
    text: (reference, when) => `Reference ${reference}, received by the server at ${when}.`,
    next: "The reviewers have been told. You can withdraw it to change it until somebody has verified it.",
    toList: "Back to the reviews",
    read: "Read what was sent",
  },
};

/** The words of writing, checking and sending a review. */
export const reviewWriteWords = catalogue<Words>({ vi, en });
