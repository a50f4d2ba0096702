import type { z } from "zod";
import type { NewUnit } from "../../src/domain/unit.ts";

/** The sample world's units, under the short keys by which its conferences name them. */
export const units = {
  tuyenGiao: { name: "Ban Tuyên giáo Tỉnh ủy Thái Nguyên", shortName: "BTGTU", kind: "party" },
  tuyenGiaoDanVan: {
    name: "Ban Tuyên giáo và Dân vận Tỉnh ủy Thái Nguyên",
    shortName: "BTGDVTU",
    kind: "party",
  },
  danVan: { name: "Ban Dân vận Tỉnh ủy Thái Nguyên", shortName: "BDVTU", kind: "party" },
  toChuc: { name: "Ban Tổ chức Tỉnh ủy Thái Nguyên", shortName: "BTCTU", kind: "party" },
  kiemTra: { name: "Ủy ban Kiểm tra Tỉnh ủy Thái Nguyên", shortName: "UBKTTU", kind: "party" },
  noiChinh: { name: "Ban Nội chính Tỉnh ủy Thái Nguyên", shortName: "BNCTU", kind: "party" },
  vanPhong: { name: "Văn phòng Tỉnh ủy Thái Nguyên", shortName: "VPTU", kind: "party" },
  thanhPho: { name: "Ban Tuyên giáo Thành ủy Thái Nguyên", shortName: "BTG TP Thái Nguyên", kind: "party" },
  songCong: { name: "Ban Tuyên giáo Thành ủy Sông Công", shortName: "BTG Sông Công", kind: "party" },
  phoYen: { name: "Ban Tuyên giáo Thành ủy Phổ Yên", shortName: "BTG Phổ Yên", kind: "party" },
  phuBinh: { name: "Ban Tuyên giáo Huyện ủy Phú Bình", shortName: "BTG Phú Bình", kind: "party" },
  daiTu: { name: "Ban Tuyên giáo Huyện ủy Đại Từ", shortName: "BTG Đại Từ", kind: "party" },
  dinhHoa: { name: "Ban Tuyên giáo Huyện ủy Định Hóa", shortName: "BTG Định Hóa", kind: "party" },
  phuLuong: { name: "Ban Tuyên giáo Huyện ủy Phú Lương", shortName: "BTG Phú Lương", kind: "party" },
  dongHy: { name: "Ban Tuyên giáo Huyện ủy Đồng Hỷ", shortName: "BTG Đồng Hỷ", kind: "party" },
  voNhai: { name: "Ban Tuyên giáo Huyện ủy Võ Nhai", shortName: "BTG Võ Nhai", kind: "party" },
  matTran: { name: "Ủy ban Mặt trận Tổ quốc tỉnh Thái Nguyên", shortName: "UBMTTQ tỉnh", kind: "front" },
  congDoan: { name: "Liên đoàn Lao động tỉnh Thái Nguyên", shortName: "LĐLĐ tỉnh", kind: "front" },
  phuNu: { name: "Hội Liên hiệp Phụ nữ tỉnh Thái Nguyên", shortName: "Hội LHPN tỉnh", kind: "front" },
  tinhDoan: { name: "Tỉnh đoàn Thái Nguyên", shortName: "Tỉnh đoàn", kind: "front" },
  nongDan: { name: "Hội Nông dân tỉnh Thái Nguyên", shortName: "Hội ND tỉnh", kind: "front" },
  cuuChienBinh: { name: "Hội Cựu chiến binh tỉnh Thái Nguyên", shortName: "Hội CCB tỉnh", kind: "front" },
  vanHoa: {
    name: "Sở Văn hóa, Thể thao và Du lịch tỉnh Thái Nguyên",
    shortName: "Sở VHTTDL",
    kind: "state",
  },
  giaoDuc: { name: "Sở Giáo dục và Đào tạo tỉnh Thái Nguyên", shortName: "Sở GD&ĐT", kind: "state" },
  bao: { name: "Báo Thái Nguyên", shortName: "Báo Thái Nguyên", kind: "state" },
  truongChinhTri: { name: "Trường Chính trị tỉnh Thái Nguyên", shortName: "Trường Chính trị", kind: "state" },
  phongTuyenTruyen: {
    name: "Phòng Tuyên truyền, Báo chí – Xuất bản, Ban Tuyên giáo Tỉnh ủy",
    shortName: "Phòng TTBCXB",
    kind: "section",
  },
  phongKhoaGiao: {
    name: "Phòng Khoa giáo, Văn hóa – Văn nghệ, Ban Tuyên giáo Tỉnh ủy",
    shortName: "Phòng KG-VHVN",
    kind: "section",
  },
} satisfies Record<string, z.input<typeof NewUnit>>;

export type UnitKey = keyof typeof units;
