import { catalogue } from "../catalogue.ts";

/** The question before a page whose changes are nowhere but on the screen is left. */
export const leaveWords = catalogue({
  vi: {
    title: "Rời trang chưa lưu",
    text: "Có sửa đổi chưa lưu. Rời trang thì những sửa đổi đó mất.",
    stay: "Ở lại",
    go: "Rời, bỏ sửa đổi",
  },
  en: {
    title: "Leave without saving",
    text: "There are changes that are not saved. Leaving the page loses them.",
    stay: "Stay",
    go: "Leave and lose them",
  },
});
