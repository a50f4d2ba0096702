import { heldRoles, type Role } from "../../domain/people/role.ts";
import { catalogue } from "../catalogue.ts";

/** What the roles are called, and what each may do in a sentence. */
export const roleWords = catalogue({
  vi: {
    names: {
      reporter: "Người báo cáo",
      secretary: "Thư ký cụm",
      staff: "Cán bộ phòng",
      leader: "Lãnh đạo",
      admin: "Quản trị",
    },
    does: {
      reporter: "Lập báo cáo của đơn vị mình; xem hội nghị của đơn vị và của cụm mà đơn vị tham gia",
      secretary: "Lập, thẩm định báo cáo và giao ước của cụm mình; xem hội nghị của cụm",
      admin: "Quản lý tài khoản, danh mục và toàn bộ sổ hội nghị",
      staff: "Ghi hội nghị, cập nhật danh mục đơn vị, cụm và kỳ",
      leader: "Xem sổ hội nghị và danh mục, không sửa",
    },
  },
  en: {
    names: {
      reporter: "Unit reporter",
      secretary: "Cluster secretary",
      staff: "Department staff",
      leader: "Leadership",
      admin: "Administrator",
    },
    does: {
      reporter: "Files the unit's reviews; reads the conferences of the unit and of its clusters",
      secretary: "Files and checks the cluster's reviews and agreement; reads its conferences",
      admin: "Manages accounts, catalogues and the whole conference register",
      staff: "Records conferences, keeps units, clusters and periods up to date",
      leader: "Reads the register and the catalogues, changes nothing",
    },
  },
});

/** The roles of these posts in one line, the widest first; "" where there are none. */
export function roleLine(names: Record<Role, string>, posts: readonly { role: Role }[]): string {
  return heldRoles(posts)
    .map(role => names[role])
    .join(", ");
}
