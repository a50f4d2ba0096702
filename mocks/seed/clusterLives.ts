import type { z } from "zod";
import type { ClusterDocument, ClusterHead } from "../../src/domain/cluster/cluster.ts";
import type { ClusterKey } from "./clusters.ts";
import type { UnitKey } from "./units.ts";

/** Units that were members over the same days. */
type Members = { keys: UnitKey[]; from?: string; to?: string; subGroup?: string };
type Post = { from: string; to: string; head: UnitKey; deputies: UnitKey[] } & Pick<
  ClusterHead,
  "method" | "basis"
>;
type Paper = Omit<z.infer<typeof ClusterDocument>, "id">;

/** A cluster through the years in few words; a convening unit is named where one stands behind it today. */
export type ClusterLife = {
  members: Members[];
  heads: Post[];
  to?: string;
  convener?: UnitKey;
  papers?: Paper[];
};

const eveOfMarch = "2025-02-28";
const eveOfJuly = "2025-06-30";
const march = "2025-03-01";
const july = "2025-07-01";

/** Heads of one calendar year; the units took turns by a decision that is a sample. */
function year(of: number, head: UnitKey, ...deputies: UnitKey[]): Post {
  return {
    from: `${of}-01-01`,
    to: of === 2026 ? "" : `${of}-12-31`,
    head,
    deputies,
    method: "rotation",
    basis: `Biên bản hội nghị tổng kết năm ${of - 1} (mẫu)`,
  };
}

/** The first half of 2025, before districts ended, and those who were appointed for the rest of that year. */
function halves(before: Omit<Post, "from" | "to" | "method" | "basis">, after: typeof before): Post[] {
  return [
    { ...year(2025, before.head, ...before.deputies), to: eveOfJuly },
    {
      ...year(2025, after.head, ...after.deputies),
      from: july,
      method: "appointed",
      basis: "Quyết định kiện toàn Cụm sau sắp xếp đơn vị hành chính (mẫu)",
    },
  ];
}

function byLaw(cluster: string, issuer: string): Paper {
  return {
    kind: "byLaw",
    number: "",
    title: `Quy chế tổ chức và hoạt động của ${cluster} (mẫu)`,
    issuer,
    day: "2023-01-16",
  };
}

function plans(cluster: string, issuer: string): Paper[] {
  return [2024, 2025, 2026].map(of => ({
    kind: "plan" as const,
    number: "",
    title: `Kế hoạch công tác thi đua năm ${of} của ${cluster} (mẫu)`,
    issuer,
    day: `${of}-02-10`,
  }));
}

const council = "Hội đồng Thi đua – Khen thưởng tỉnh Thái Nguyên";
const propaganda = "Ban Tuyên giáo Tỉnh ủy Thái Nguyên";

/** What became of the sample world's clusters: who was in, who led, by what paper. */
export const clusterLives: Record<ClusterKey, ClusterLife> = {
  cum1: {
    convener: "tuyenGiaoDanVan",
    members: [
      { keys: ["thanhPho", "songCong", "phoYen", "phuBinh"], to: eveOfJuly },
      {
        keys: ["boardPhanDinhPhung", "boardQuyetThang", "boardTichLuong", "boardSongCong", "boardBaXuyen"],
        from: july,
        subGroup: "Các phường trung tâm",
      },
      {
        keys: ["boardPhoYen", "boardVanXuan", "boardPhuBinh", "boardDiemThuy"],
        from: july,
        subGroup: "Các phường, xã phía nam",
      },
    ],
    heads: [
      year(2023, "thanhPho", "phoYen"),
      year(2024, "phoYen", "phuBinh"),
      ...halves(
        { head: "phuBinh", deputies: ["songCong"] },
        { head: "boardPhanDinhPhung", deputies: ["boardPhuBinh"] },
      ),
      year(2026, "boardPhuBinh", "boardSongCong", "boardPhoYen"),
    ],
    papers: [byLaw("Cụm thi đua số 1", propaganda), ...plans("Cụm thi đua số 1", "Cụm trưởng")],
  },
  cum2: {
    convener: "tuyenGiaoDanVan",
    members: [
      { keys: ["daiTu", "dinhHoa", "phuLuong", "dongHy", "voNhai"], to: eveOfJuly },
      {
        keys: ["boardDaiTu", "boardLaBang", "boardDinhHoa", "boardPhuDinh"],
        from: july,
        subGroup: "Các xã phía tây",
      },
      {
        keys: ["boardPhuLuong", "boardVoTranh", "boardDongHy", "boardTraiCau", "boardVoNhai", "boardLaHien"],
        from: july,
        subGroup: "Các xã phía đông và bắc",
      },
    ],
    heads: [
      year(2023, "dinhHoa", "dongHy"),
      year(2024, "dongHy", "daiTu"),
      ...halves({ head: "daiTu", deputies: ["voNhai"] }, { head: "boardDaiTu", deputies: ["boardVoNhai"] }),
      year(2026, "boardVoNhai", "boardDinhHoa"),
    ],
    papers: [byLaw("Cụm thi đua số 2", propaganda), ...plans("Cụm thi đua số 2", "Cụm trưởng")],
  },
  cum3: {
    convener: "tuyenGiaoDanVan",
    members: [
      {
        keys: ["matTran", "congDoan", "phuNu", "tinhDoan", "nongDan", "cuuChienBinh"],
        subGroup: "Mặt trận và các đoàn thể",
      },
      {
        keys: ["chuThapDo", "khoaHocKyThuat", "vanNghe"],
        from: "2026-04-01",
        subGroup: "Các hội quần chúng",
      },
    ],
    heads: [
      { ...year(2023, "phuNu", "cuuChienBinh"), method: "elected" },
      year(2024, "cuuChienBinh", "matTran"),
      year(2025, "matTran", "tinhDoan"),
      { ...year(2026, "tinhDoan", "congDoan", "nongDan"), method: "nominated" },
    ],
    papers: [
      byLaw("Cụm thi đua số 3", propaganda),
      ...plans("Cụm thi đua số 3", "Cụm trưởng"),
      {
        kind: "decision",
        number: "",
        title: "Quyết định bổ sung các hội quần chúng vào Cụm thi đua số 3 (mẫu)",
        issuer: "Ban Tuyên giáo và Dân vận Tỉnh ủy Thái Nguyên",
        day: "2026-03-24",
      },
    ],
  },
  cum3MatTran: {
    convener: "matTran",
    members: [
      { keys: ["frontDaiTu", "frontPhuLuong", "frontDinhHoa", "frontVoNhai"], to: eveOfJuly },
      { keys: ["frontXaDaiTu", "frontLaBang", "frontXaDinhHoa", "frontPhuDinh"], from: july },
      { keys: ["frontXaPhuLuong", "frontVoTranh", "frontXaVoNhai", "frontLaHien"], from: july },
    ],
    heads: [
      year(2023, "frontVoNhai", "frontDaiTu"),
      year(2024, "frontDaiTu", "frontPhuLuong"),
      ...halves(
        { head: "frontPhuLuong", deputies: ["frontDinhHoa"] },
        { head: "frontXaPhuLuong", deputies: ["frontXaDaiTu"] },
      ),
      { ...year(2026, "frontXaDinhHoa", "frontXaVoNhai"), method: "appointed" },
    ],
    papers: [byLaw("Cụm thi đua số 3 khối Mặt trận", "Ủy ban Mặt trận Tổ quốc tỉnh Thái Nguyên")],
  },
  khoiThamMuu: {
    members: [
      { keys: ["vanPhong", "toChuc", "kiemTra", "noiChinh"] },
      { keys: ["tuyenGiao", "danVan"], to: eveOfMarch },
      { keys: ["tuyenGiaoDanVan"], from: march },
    ],
    heads: [
      year(2023, "vanPhong", "toChuc"),
      year(2024, "toChuc", "kiemTra"),
      year(2025, "kiemTra", "noiChinh"),
      year(2026, "noiChinh", "tuyenGiaoDanVan"),
    ],
    papers: [byLaw("Khối thi đua", council), ...plans("Khối thi đua", "Khối trưởng")],
  },
  khoiVanHoa: {
    members: [
      { keys: ["vanHoa", "giaoDuc", "truongChinhTri"] },
      { keys: ["bao", "phatThanh"], to: eveOfJuly },
      { keys: ["baoVaPhatThanh"], from: july },
      { keys: ["yTe"], from: "2026-01-01" },
    ],
    heads: [
      year(2023, "truongChinhTri", "bao"),
      year(2024, "giaoDuc", "vanHoa"),
      year(2025, "vanHoa", "truongChinhTri"),
      year(2026, "baoVaPhatThanh", "giaoDuc"),
    ],
    papers: [byLaw("Khối thi đua", council), ...plans("Khối thi đua", "Khối trưởng")],
  },
  khoiKinhTe: {
    members: [
      { keys: ["taiChinh", "khoaHoc", "congThuong", "xayDung"] },
      { keys: ["keHoach", "truyenThong", "nongNghiep", "taiNguyen"], to: eveOfMarch },
      { keys: ["nongNghiepMoiTruong"], from: march },
    ],
    heads: [
      year(2023, "keHoach", "taiChinh"),
      year(2024, "taiChinh", "nongNghiep"),
      year(2025, "congThuong", "xayDung"),
      year(2026, "nongNghiepMoiTruong", "khoaHoc"),
    ],
    papers: [byLaw("Khối thi đua", council)],
  },
  khoiNoiChinh: {
    members: [{ keys: ["noiVu", "tuPhap", "thanhTra", "danToc"] }, { keys: ["yTe"], to: "2025-12-31" }],
    heads: [
      year(2023, "noiVu", "tuPhap"),
      year(2024, "tuPhap", "thanhTra"),
      year(2025, "thanhTra", "danToc"),
      year(2026, "danToc", "noiVu"),
    ],
    papers: [byLaw("Khối thi đua", council)],
  },
  khoiHoi: {
    to: "2026-03-31",
    members: [{ keys: ["chuThapDo", "khoaHocKyThuat", "vanNghe"], to: "2026-03-31" }],
    heads: [
      year(2023, "chuThapDo", "vanNghe"),
      year(2024, "khoaHocKyThuat", "chuThapDo"),
      year(2025, "vanNghe", "khoaHocKyThuat"),
      { ...year(2026, "chuThapDo", "vanNghe"), to: "2026-03-31" },
    ],
  },
};
