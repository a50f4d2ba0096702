import type { NewOfficial } from "../../src/domain/people/official.ts";

const sample = { rank: "", post: "", isSample: true };

/** The sample world's officials: invented people, and one official whom a public bulletin names in her public post. */
export const officials = {
  thuy: {
    name: "Nguyễn Thị Thủy",
    rank: "",
    post: "Phó Trưởng ban Tuyên giáo Tỉnh ủy Thái Nguyên",
    isSample: false,
  },
  hong: { ...sample, name: "Vũ Duy Hồng" },
  lan: { ...sample, name: "Đặng Ngọc Lan" },
  quang: { ...sample, name: "Hoàng Đình Quảng" },
  yen: { ...sample, name: "Lý Thị Yến" },
  khanh: { ...sample, name: "Ma Văn Khánh" },
  dung: { ...sample, name: "Dương Tiến Dũng" },
  hoa: { ...sample, name: "Triệu Thị Hòa" },
  son: { ...sample, name: "Nông Thanh Sơn" },
  minh: { ...sample, name: "Bùi Quang Minh" },
  thao: { ...sample, name: "Phan Thu Thảo" },
  loc: { ...sample, name: "Đỗ Xuân Lộc", rank: "Đại tá" },
  ha: { ...sample, name: "Lê Thu Hà" },
} satisfies Record<string, NewOfficial>;

export type OfficialKey = keyof typeof officials;
