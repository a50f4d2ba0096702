import { catalogue } from "../catalogue.ts";

/** Posts: who may do what, from which day to which. */
export const postsWords = catalogue({
  vi: {
    none: "Chưa có phân công",
    fields: { unit: "Đơn vị", cluster: "Cụm" },
    picker: {
      clear: "Xóa lựa chọn",
      empty: "Không có mục nào khớp",
      more: (count: number) => `Còn ${count} mục khác; gõ thêm chữ để thu hẹp`,
      count: (count: number) => `${count} mục khớp`,
    },
  },
  en: {
    none: "No post yet",
    fields: { unit: "Unit", cluster: "Cluster" },
    picker: {
      clear: "Clear the choice",
      empty: "Nothing matches",
      more: count => `${count} more; type further to narrow down`,
      count: count => `${count} match`,
    },
  },
});
