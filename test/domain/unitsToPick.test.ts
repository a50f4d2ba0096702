import { expect, test } from "vitest";
import { newId } from "../../src/domain/id.ts";
import { wordMatcher } from "../../src/domain/text/vietnamese.ts";
import { NewUnit, unitFrom, unitRowOn } from "../../src/domain/unit/unit.ts";
import type { UnitChangeDraft } from "../../src/domain/unit/unitChange.ts";
import { effectsOf } from "../../src/domain/unit/unitChangeEffects.ts";
import { unitsToPick } from "../../src/domain/unit/unitsToPick.ts";

const [front, massWork, merged] = [newId(), newId(), newId()];
const unit = (id: string, name: string) =>
  [id, unitFrom(id, NewUnit.parse({ name, shortName: "", kind: "party" }))] as const;
const units = new Map([unit(front, "Ủy ban Mặt trận Tổ quốc tỉnh"), unit(massWork, "Ban Dân vận")]);
const change: UnitChangeDraft = {
  kind: "merge",
  day: "2025-07-01",
  from: [front, massWork],
  to: [{ id: merged, name: "Ban Vận động", shortName: "", kind: "party", parent: null }],
  document: { number: "", day: "", issuer: "", title: "" },
  note: "",
};
const result = effectsOf(newId(), change, units);
const effects = "effects" in result ? result.effects : [];

function offeredOn(day: string, query = "") {
  const rows = effects.map(({ id, after }) =>
    unitRowOn({ id, version: 1, content: after }, day, id === merged ? [] : [merged]),
  );
  return unitsToPick(rows, day).filter(({ folded }) => wordMatcher(query)(folded));
}

test("abolished units are offered for days that they saw, and their successor from its first day on", () => {
  const namesOn = (day: string) => offeredOn(day).map(({ name }) => name);
  expect(namesOn("2025-06-30")).toEqual(["Ủy ban Mặt trận Tổ quốc tỉnh", "Ban Dân vận"]);
  expect(namesOn("2025-07-01")).toEqual(["Ban Vận động"]);
});

test("initials, bare letters and marked letters find a unit without a short name", () => {
  for (const query of ["ubmttq", "mat tran", "Mặt trận"])
    expect(offeredOn("2024-01-01", query).map(({ id }) => id)).toEqual([front]);
});

test("a former name finds the unit that stands now and says until when it was the name", () => {
  for (const query of ["dan van", "ubmttq"])
    expect(offeredOn("2026-01-01", query)).toMatchObject([
      { id: merged, former: [{ before: "2025-07-01" }, { before: "2025-07-01" }] },
    ]);
});
