import { catalogue } from "../catalogue.ts";

/** What stands on every form that fills its page, and on the rows in it. */
export const editorWords = catalogue({
  vi: {
    save: "Lưu",
    cancel: "Thôi",
    take: "Lấy bản mới",
    leave: {
      title: "Rời trang chưa lưu",
      text: "Có sửa đổi chưa lưu. Rời trang thì những sửa đổi đó mất.",
      stay: "Ở lại",
      go: "Rời, bỏ sửa đổi",
    },
    row: (number: number) => `Dòng ${number}`,
    up: (number: number) => `Đưa dòng ${number} lên`,
    down: (number: number) => `Đưa dòng ${number} xuống`,
    remove: (number: number) => `Bỏ dòng ${number}`,
  },
  en: {
    save: "Save",
    cancel: "Cancel",
    take: "Take the new text",
    leave: {
      title: "Leave without saving",
      text: "There are changes that are not saved. Leaving the page loses them.",
      stay: "Stay",
      go: "Leave and lose them",
    },
    row: number => `Row ${number}`,
    up: number => `Move row ${number} up`,
    down: number => `Move row ${number} down`,
    remove: number => `Remove row ${number}`,
  },
});
