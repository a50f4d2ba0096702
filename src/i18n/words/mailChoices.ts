import { catalogue } from "../catalogue.ts";

/** Notices by e-mail, on one's own page. */
export const mailChoiceWords = catalogue({
  vi: {
    title: "Thông báo qua thư điện tử",
    loading: "Đang tải lựa chọn",
    noMail: "Máy chủ này chưa được nối với máy chủ thư, nên thông báo chỉ hiện trong hộp thư của phần mềm.",
    address: "Địa chỉ thư",
    addressHint: "Chỉ dùng để gửi thông báo cho chính bạn.",
    often: "Gửi khi nào",
    choices: { never: "Không gửi", atOnce: "Ngay khi có", daily: "Mỗi sáng một thư" },
    save: "Lưu lựa chọn",
    saved: "Đã lưu cách nhận thông báo.",
  },
  en: {
    title: "Notices by e-mail",
    loading: "Loading your choices",
    noMail: "This server is not connected to a mail server, so notices appear in the inbox only.",
    address: "E-mail address",
    addressHint: "Used only to send your own notices to you.",
    often: "When to send",
    choices: { never: "Never", atOnce: "At once", daily: "One letter each morning" },
    save: "Save choice",
    saved: "Your choice is saved.",
  },
});
