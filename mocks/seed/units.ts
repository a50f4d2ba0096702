import type { z } from "zod";
import type { NewUnit } from "../../src/domain/unit/unit.ts";
import { communeUnits } from "./communeUnits.ts";
import { seedId } from "./seedId.ts";

const party = { kind: "party", parent: seedId("unit tinhUy") } as const;
const front = { kind: "front" } as const;
const underFront = { kind: "front", parent: seedId("unit matTran") } as const;
const state = { kind: "state", parent: seedId("unit uyBanTinh") } as const;
const section = { kind: "section", parent: seedId("unit tuyenGiao") } as const;

/**
 * The sample world's units, under the short keys by which its conferences name them; each comes after the unit above it. The bodies
 * are public ones, as they were called first; what became of them in 2025 is told by their changes.
 */
export const units = {
  tinhUy: { name: "Tỉnh ủy Thái Nguyên", shortName: "Tỉnh ủy", kind: "party" },
  uyBanTinh: { name: "Ủy ban nhân dân tỉnh Thái Nguyên", shortName: "UBND tỉnh", kind: "state" },
  tuyenGiao: { name: "Ban Tuyên giáo Tỉnh ủy Thái Nguyên", shortName: "BTGTU", ...party },
  tuyenGiaoDanVan: {
    name: "Ban Tuyên giáo và Dân vận Tỉnh ủy Thái Nguyên",
    shortName: "BTGDVTU",
    ...party,
  },
  danVan: { name: "Ban Dân vận Tỉnh ủy Thái Nguyên", shortName: "BDVTU", ...party },
  toChuc: { name: "Ban Tổ chức Tỉnh ủy Thái Nguyên", shortName: "BTCTU", ...party },
  kiemTra: { name: "Ủy ban Kiểm tra Tỉnh ủy Thái Nguyên", shortName: "UBKTTU", ...party },
  noiChinh: { name: "Ban Nội chính Tỉnh ủy Thái Nguyên", shortName: "BNCTU", ...party },
  vanPhong: { name: "Văn phòng Tỉnh ủy Thái Nguyên", shortName: "VPTU", ...party },
  thanhPho: { name: "Ban Tuyên giáo Thành ủy Thái Nguyên", shortName: "BTG TP Thái Nguyên", ...party },
  songCong: { name: "Ban Tuyên giáo Thành ủy Sông Công", shortName: "BTG Sông Công", ...party },
  phoYen: { name: "Ban Tuyên giáo Thành ủy Phổ Yên", shortName: "BTG Phổ Yên", ...party },
  phuBinh: { name: "Ban Tuyên giáo Huyện ủy Phú Bình", shortName: "BTG Phú Bình", ...party },
  daiTu: { name: "Ban Tuyên giáo Huyện ủy Đại Từ", shortName: "BTG Đại Từ", ...party },
  dinhHoa: { name: "Ban Tuyên giáo Huyện ủy Định Hóa", shortName: "BTG Định Hóa", ...party },
  phuLuong: { name: "Ban Tuyên giáo Huyện ủy Phú Lương", shortName: "BTG Phú Lương", ...party },
  dongHy: { name: "Ban Tuyên giáo Huyện ủy Đồng Hỷ", shortName: "BTG Đồng Hỷ", ...party },
  voNhai: { name: "Ban Tuyên giáo Huyện ủy Võ Nhai", shortName: "BTG Võ Nhai", ...party },
  matTran: { name: "Ủy ban Mặt trận Tổ quốc tỉnh Thái Nguyên", shortName: "UBMTTQ tỉnh", ...front },
  congDoan: { name: "Liên đoàn Lao động tỉnh Thái Nguyên", shortName: "LĐLĐ tỉnh", ...front },
  phuNu: { name: "Hội Liên hiệp Phụ nữ tỉnh Thái Nguyên", shortName: "Hội LHPN tỉnh", ...front },
  tinhDoan: { name: "Tỉnh đoàn Thái Nguyên", shortName: "Tỉnh đoàn", ...front },
  nongDan: { name: "Hội Nông dân tỉnh Thái Nguyên", shortName: "Hội ND tỉnh", ...front },
  cuuChienBinh: { name: "Hội Cựu chiến binh tỉnh Thái Nguyên", shortName: "Hội CCB tỉnh", ...front },
  vanHoa: {
    name: "Sở Văn hóa, Thể thao và Du lịch tỉnh Thái Nguyên",
    shortName: "Sở VHTTDL",
    ...state,
  },
  giaoDuc: { name: "Sở Giáo dục và Đào tạo tỉnh Thái Nguyên", shortName: "Sở GD&ĐT", ...state },
  bao: { name: "Báo Thái Nguyên", shortName: "Báo Thái Nguyên", ...party, kind: "state" },
  truongChinhTri: {
    name: "Trường Chính trị tỉnh Thái Nguyên",
    shortName: "Trường Chính trị",
    ...party,
    kind: "state",
  },
  phongTuyenTruyen: {
    name: "Phòng Tuyên truyền, Báo chí – Xuất bản, Ban Tuyên giáo Tỉnh ủy",
    shortName: "Phòng TTBCXB",
    ...section,
  },
  phongKhoaGiao: {
    name: "Phòng Khoa giáo, Văn hóa – Văn nghệ, Ban Tuyên giáo Tỉnh ủy",
    shortName: "Phòng KG-VHVN",
    ...section,
  },
  tuyenGiaoBacKan: { name: "Ban Tuyên giáo Tỉnh ủy Bắc Kạn", shortName: "BTGTU Bắc Kạn", kind: "party" },
  matTranBacKan: { name: "Ủy ban Mặt trận Tổ quốc tỉnh Bắc Kạn", shortName: "UBMTTQ Bắc Kạn", ...front },
  chuThapDo: { name: "Hội Chữ thập đỏ tỉnh Thái Nguyên", shortName: "Hội CTĐ tỉnh", ...front },
  khoaHocKyThuat: {
    name: "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Thái Nguyên",
    shortName: "LHH KH&KT tỉnh",
    ...front,
  },
  vanNghe: { name: "Hội Văn học nghệ thuật tỉnh Thái Nguyên", shortName: "Hội VHNT tỉnh", ...front },
  phatThanh: {
    name: "Đài Phát thanh – Truyền hình tỉnh Thái Nguyên",
    shortName: "Đài PT-TH tỉnh",
    ...state,
  },
  baoVaPhatThanh: {
    name: "Báo và phát thanh, truyền hình Thái Nguyên",
    shortName: "Báo và PT-TH",
    ...party,
    kind: "state",
  },
  noiVu: { name: "Sở Nội vụ tỉnh Thái Nguyên", shortName: "Sở Nội vụ", ...state },
  tuPhap: { name: "Sở Tư pháp tỉnh Thái Nguyên", shortName: "Sở Tư pháp", ...state },
  thanhTra: { name: "Thanh tra tỉnh Thái Nguyên", shortName: "Thanh tra tỉnh", ...state },
  danToc: { name: "Ban Dân tộc tỉnh Thái Nguyên", shortName: "Ban Dân tộc", ...state },
  yTe: { name: "Sở Y tế tỉnh Thái Nguyên", shortName: "Sở Y tế", ...state },
  keHoach: { name: "Sở Kế hoạch và Đầu tư tỉnh Thái Nguyên", shortName: "Sở KH&ĐT", ...state },
  taiChinh: { name: "Sở Tài chính tỉnh Thái Nguyên", shortName: "Sở Tài chính", ...state },
  truyenThong: {
    name: "Sở Thông tin và Truyền thông tỉnh Thái Nguyên",
    shortName: "Sở TT&TT",
    ...state,
  },
  khoaHoc: { name: "Sở Khoa học và Công nghệ tỉnh Thái Nguyên", shortName: "Sở KH&CN", ...state },
  nongNghiep: {
    name: "Sở Nông nghiệp và Phát triển nông thôn tỉnh Thái Nguyên",
    shortName: "Sở NN&PTNT",
    ...state,
  },
  taiNguyen: {
    name: "Sở Tài nguyên và Môi trường tỉnh Thái Nguyên",
    shortName: "Sở TN&MT",
    ...state,
  },
  nongNghiepMoiTruong: {
    name: "Sở Nông nghiệp và Môi trường tỉnh Thái Nguyên",
    shortName: "Sở NN&MT",
    ...state,
  },
  congThuong: { name: "Sở Công Thương tỉnh Thái Nguyên", shortName: "Sở Công Thương", ...state },
  xayDung: { name: "Sở Xây dựng tỉnh Thái Nguyên", shortName: "Sở Xây dựng", ...state },
  frontDaiTu: {
    name: "Ủy ban Mặt trận Tổ quốc huyện Đại Từ",
    shortName: "UBMTTQ huyện Đại Từ",
    ...underFront,
  },
  frontDinhHoa: {
    name: "Ủy ban Mặt trận Tổ quốc huyện Định Hóa",
    shortName: "UBMTTQ huyện Định Hóa",
    ...underFront,
  },
  frontPhuLuong: {
    name: "Ủy ban Mặt trận Tổ quốc huyện Phú Lương",
    shortName: "UBMTTQ huyện Phú Lương",
    ...underFront,
  },
  frontVoNhai: {
    name: "Ủy ban Mặt trận Tổ quốc huyện Võ Nhai",
    shortName: "UBMTTQ huyện Võ Nhai",
    ...underFront,
  },
  ...communeUnits,
} satisfies Record<string, z.input<typeof NewUnit>>;

export type UnitKey = keyof typeof units;
