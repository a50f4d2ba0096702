import { catalogue } from "../catalogue.ts";

/** What the roles are called, and what each may do in a sentence. */
export const roleWords = catalogue({
  vi: {
    names: { admin: "Quản trị", staff: "Cán bộ phòng", leader: "Lãnh đạo" },
    does: {
      admin: "Quản lý tài khoản, danh mục và toàn bộ sổ hội nghị",
      staff: "Ghi hội nghị, cập nhật danh mục đơn vị, cụm và kỳ",
      leader: "Xem sổ hội nghị và danh mục, không sửa",
    },
  },
  en: {
    names: { admin: "Administrator", staff: "Department staff", leader: "Leadership" },
    does: {
      admin: "Manages accounts, catalogues and the whole conference register",
      staff: "Records conferences, keeps units, clusters and periods up to date",
      leader: "Reads the register and the catalogues, changes nothing",
    },
  },
});
