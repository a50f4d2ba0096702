import type { UnitChangeDraft } from "../../src/domain/unitChange.ts";
import { seedId } from "./seedId.ts";
import { type UnitKey, units } from "./units.ts";

/** Units that begin with a change, so that they are not there from the start. */
export const successors: ReadonlySet<string> = new Set<UnitKey>(["tuyenGiaoDanVan"]);

/** What happened to the sample world's units. The documents are samples too. */
export function sampleUnitChanges(): { id: string; content: UnitChangeDraft }[] {
  const id = (key: UnitKey) => seedId(`unit ${key}`);
  const title = "Quyết định mẫu, dựng để thực hành";
  return [
    {
      id: seedId("unitChange tuyenGiaoDanVan"),
      content: {
        kind: "merge",
        day: "2025-03-01",
        from: [id("tuyenGiao"), id("danVan")],
        to: [{ ...units.tuyenGiaoDanVan, id: id("tuyenGiaoDanVan"), parent: null }],
        document: { number: "", day: "", issuer: "Tỉnh ủy Thái Nguyên", title },
        note: "",
      },
    },
  ];
}
