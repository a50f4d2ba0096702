import { catalogue } from "../catalogue.ts";

/** Who else is in a record now. */
export const presenceWords = catalogue({
  vi: {
    open: (names: string) => `Đang mở: ${names}`,
    typing: (name: string) => `${name} (đang sửa)`,
    warning: (names: string) => `${names} đang sửa hội nghị này`,
    warningText: "Vẫn nhập được: khi lưu, hai bản được gộp; chỗ nào cùng sửa thì được hỏi.",
  },
  en: {
    open: names => `Open here: ${names}`,
    typing: name => `${name} (editing)`,
    warning: names => `${names} is editing this conference`,
    warningText:
      "You can go on typing: saving brings both together; where both changed the same, you are asked.",
  },
});
