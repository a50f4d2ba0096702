import type { ChangedUnit, UnitChangeDraft, UnitChangeKind } from "../../src/domain/unit/unitChange.ts";
import { seedId } from "./seedId.ts";
import { type UnitKey, units } from "./units.ts";

/** A change in few words: which units end, which begin, and which go on with what is new about them. */
type ChangeSketch = {
  kind: UnitChangeKind;
  day: string;
  issuer: string;
  ends?: UnitKey[];
  begins?: UnitKey[];
  goesOn?: [key: UnitKey, news: Partial<ChangedUnit>];
};

const spring = { day: "2025-03-01", issuer: "Tỉnh ủy Thái Nguyên" };
const springState = { day: "2025-03-01", issuer: "Hội đồng nhân dân tỉnh Thái Nguyên" };
const summer = { day: "2025-07-01", issuer: "Tỉnh ủy Thái Nguyên" };

const id = (key: UnitKey) => seedId(`unit ${key}`);
const split = (district: UnitKey, ...communes: UnitKey[]): ChangeSketch => ({
  ...summer,
  kind: "split",
  ends: [district],
  begins: communes,
});
const underFront = (key: UnitKey): ChangeSketch => ({
  ...summer,
  kind: "move",
  goesOn: [key, { parent: id("matTran") }],
});

/** 2025: boards and departments merged in March; in July districts ended, provinces merged, and mass organisations came under the Front. */
const sketches: ChangeSketch[] = [
  { ...spring, kind: "merge", ends: ["tuyenGiao", "danVan"], begins: ["tuyenGiaoDanVan"] },
  {
    ...spring,
    kind: "rename",
    goesOn: [
      "phongTuyenTruyen",
      {
        name: "Phòng Tuyên truyền, Báo chí – Xuất bản, Ban Tuyên giáo và Dân vận Tỉnh ủy",
        parent: id("tuyenGiaoDanVan"),
      },
    ],
  },
  {
    ...spring,
    kind: "rename",
    goesOn: [
      "phongKhoaGiao",
      {
        name: "Phòng Khoa giáo, Văn hóa – Văn nghệ, Ban Tuyên giáo và Dân vận Tỉnh ủy",
        parent: id("tuyenGiaoDanVan"),
      },
    ],
  },
  {
    ...spring,
    issuer: "Tỉnh ủy Bắc Kạn",
    kind: "rename",
    goesOn: [
      "tuyenGiaoBacKan",
      { name: "Ban Tuyên giáo và Dân vận Tỉnh ủy Bắc Kạn", shortName: "BTGDVTU Bắc Kạn" },
    ],
  },
  { ...springState, kind: "merge", ends: ["keHoach"], goesOn: ["taiChinh", {}] },
  { ...springState, kind: "merge", ends: ["truyenThong"], goesOn: ["khoaHoc", {}] },
  { ...springState, kind: "merge", ends: ["nongNghiep", "taiNguyen"], begins: ["nongNghiepMoiTruong"] },
  {
    ...springState,
    kind: "rename",
    goesOn: [
      "danToc",
      { name: "Sở Dân tộc và Tôn giáo tỉnh Thái Nguyên", shortName: "Sở Dân tộc và Tôn giáo" },
    ],
  },
  { ...summer, kind: "merge", ends: ["bao", "phatThanh"], begins: ["baoVaPhatThanh"] },
  { ...summer, kind: "merge", ends: ["tuyenGiaoBacKan"], goesOn: ["tuyenGiaoDanVan", {}] },
  { ...summer, kind: "merge", ends: ["matTranBacKan"], goesOn: ["matTran", {}] },
  split("thanhPho", "boardPhanDinhPhung", "boardQuyetThang", "boardTichLuong"),
  split("songCong", "boardSongCong", "boardBaXuyen"),
  split("phoYen", "boardPhoYen", "boardVanXuan"),
  split("phuBinh", "boardPhuBinh", "boardDiemThuy"),
  split("daiTu", "boardDaiTu", "boardLaBang"),
  split("dinhHoa", "boardDinhHoa", "boardPhuDinh"),
  split("phuLuong", "boardPhuLuong", "boardVoTranh"),
  split("dongHy", "boardDongHy", "boardTraiCau"),
  split("voNhai", "boardVoNhai", "boardLaHien"),
  split("frontDaiTu", "frontXaDaiTu", "frontLaBang"),
  split("frontDinhHoa", "frontXaDinhHoa", "frontPhuDinh"),
  split("frontPhuLuong", "frontXaPhuLuong", "frontVoTranh"),
  split("frontVoNhai", "frontXaVoNhai", "frontLaHien"),
  ...(["congDoan", "phuNu", "tinhDoan", "nongDan", "cuuChienBinh"] as const).map(underFront),
];

/** Units that begin with a change, so that they are not there from the start. */
export const successors: ReadonlySet<string> = new Set(sketches.flatMap(({ begins = [] }) => begins));

/** What happened to the sample world's units, in order. The documents are samples and say so. */
export function sampleUnitChanges(): { id: string; content: UnitChangeDraft }[] {
  return sketches.map(({ kind, day, issuer, ends = [], begins = [], goesOn }) => {
    const isOne = kind === "rename" || kind === "move";
    const stays = goesOn === undefined ? [] : [{ ...asFirst(goesOn[0]), ...goesOn[1] }];
    const from = [...ends.map(id), ...(isOne ? stays.map(unit => unit.id) : [])];
    return {
      id: seedId(`unitChange ${from[0]} ${day}`),
      content: {
        kind,
        day,
        from,
        to: [...begins.map(asFirst), ...stays],
        document: { number: "", day: "", issuer, title: "Quyết định mẫu, dựng để thực hành" },
        note: "",
      },
    };
  });
}

/** The unit as it was first written down. */
function asFirst(key: UnitKey): ChangedUnit {
  const unit: { parent?: string } & Pick<ChangedUnit, "name" | "shortName" | "kind"> = units[key];
  return { ...unit, id: id(key), parent: unit.parent ?? null };
}
