import type { UnitGroupDraft } from "../../src/domain/unit/unitGroup.ts";
import { seedId } from "./seedId.ts";
import type { UnitKey } from "./units.ts";

type Since = { from?: string; to?: string };

const member = (group: string, unit: UnitKey, { from = "", to = "" }: Since = {}) => ({
  id: seedId(`member of ${group} ${unit}`),
  unit: seedId(`unit ${unit}`),
  from,
  to,
});

const massBodies = ["congDoan", "nongDan", "tinhDoan", "phuNu", "cuuChienBinh"] as const;
const before = { to: "2025-02-28" };
const after = { from: "2025-03-01" };

/** What the papers of the sample world name as one; in March 2025 two boards of the second group gave way to one. */
export const unitGroups: Record<string, UnitGroupDraft> = {
  massBodies: {
    name: "Các đoàn thể chính trị – xã hội cấp tỉnh",
    members: massBodies.map(unit => member("massBodies", unit)),
  },
  partyBoards: {
    name: "Các ban xây dựng Đảng và Văn phòng Tỉnh ủy",
    members: [
      member("partyBoards", "toChuc"),
      member("partyBoards", "kiemTra"),
      member("partyBoards", "tuyenGiao", before),
      member("partyBoards", "danVan", before),
      member("partyBoards", "tuyenGiaoDanVan", after),
      member("partyBoards", "noiChinh"),
      member("partyBoards", "vanPhong"),
    ],
  },
};
