import { catalogue } from "../catalogue.ts";

/** What stands on every short form in a dialog. */
export const entryWords = catalogue({
  vi: {
    close: "Đóng",
    cancel: "Thôi",
    save: "Lưu",
    drop: { question: "Nội dung đang nhập chưa lưu.", stay: "Nhập tiếp", go: "Bỏ nội dung" },
  },
  en: {
    close: "Close",
    cancel: "Cancel",
    save: "Save",
    drop: { question: "What you typed is not saved.", stay: "Go on typing", go: "Drop it" },
  },
});
