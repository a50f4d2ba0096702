import type { OfficialDraft } from "../../src/domain/catalogue.ts";

const sample = { rank: "", isSample: true };

/** The sample world's officials: invented people, and one official whom a public bulletin names in her public post. */
export const officials = {
  thuy: {
    name: "Nguyễn Thị Thủy",
    rank: "",
    post: "Phó Trưởng ban Tuyên giáo Tỉnh ủy Thái Nguyên",
    isSample: false,
  },
  hong: { ...sample, name: "Vũ Duy Hồng", post: "Trưởng ban Tuyên giáo Tỉnh ủy" },
  lan: { ...sample, name: "Đặng Ngọc Lan", post: "Phó Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy" },
  quang: { ...sample, name: "Hoàng Đình Quảng", post: "Trưởng ban Tuyên giáo Huyện ủy Đại Từ" },
  yen: { ...sample, name: "Lý Thị Yến", post: "Trưởng ban Tuyên giáo Thành ủy Sông Công" },
  khanh: { ...sample, name: "Ma Văn Khánh", post: "Trưởng ban Tuyên giáo Huyện ủy Định Hóa" },
  dung: { ...sample, name: "Dương Tiến Dũng", post: "Phó Chủ tịch Ủy ban Mặt trận Tổ quốc tỉnh" },
  hoa: { ...sample, name: "Triệu Thị Hòa", post: "Chủ tịch Hội Liên hiệp Phụ nữ tỉnh" },
  son: { ...sample, name: "Nông Thanh Sơn", post: "Phó Bí thư Tỉnh đoàn" },
  minh: { ...sample, name: "Bùi Quang Minh", post: "Chánh Văn phòng Tỉnh ủy" },
  thao: { ...sample, name: "Phan Thu Thảo", post: "Trưởng phòng Tuyên truyền, Báo chí – Xuất bản" },
  loc: { ...sample, name: "Đỗ Xuân Lộc", rank: "Đại tá", post: "Chủ tịch Hội Cựu chiến binh tỉnh" },
} satisfies Record<string, OfficialDraft>;

export type OfficialKey = keyof typeof officials;
