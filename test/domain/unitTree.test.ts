import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "../../src/domain/id.ts";
import { NewUnit, nameOn, parentOn, UnitDraft, unitFrom } from "../../src/domain/unit/unit.ts";
import type { UnitChangeDraft } from "../../src/domain/unit/unitChange.ts";
import { effectsOf } from "../../src/domain/unit/unitChangeEffects.ts";
import { brokenParents } from "../../src/domain/unit/unitTree.ts";

const fresh = (name: string, more: object = {}) => NewUnit.parse({ name, shortName: "", kind: "", ...more });
const [a, b, c, d] = [newId(), newId(), newId(), newId()];
const day = integer({ min: 0, max: 3650 }).map(count =>
  new Date(Date.UTC(2019, 0, 1 + count)).toISOString().slice(0, 10),
);

describe("The tree of units", () => {
  test("has a circle only on days when two units really stand above each other", () => {
    const under = (id: string, parent: string, from: string) => ({
      ...unitFrom(id, fresh(id)),
      parents: [
        { id, unit: null, from: "" },
        { id: newId(), unit: parent, from },
      ],
    });
    const first = { ...under(a, b, "2020-01-01"), to: "2021-12-31" };
    const second = under(b, a, "2021-06-01");
    const codes = (units: Map<string, UnitDraft>) => brokenParents(a, units).map(({ code }) => code);
    expect(
      codes(
        new Map([
          [a, first],
          [b, second],
        ]),
      ),
    ).toEqual(["circle"]);
    expect(
      codes(
        new Map([
          [a, first],
          [b, { ...second, parents: [] }],
        ]),
      ),
    ).toEqual([]);
  });

  test("refuses a unit above that has ended", () => {
    const units = new Map([
      [a, unitFrom(a, fresh("A", { parent: b }))],
      [b, unitFrom(b, fresh("B", { to: "2025-06-30" }))],
    ]);
    expect(brokenParents(a, units)).toEqual([{ at: 0, code: "parentAbsent" }]);
  });
});

describe("A merger", () => {
  test("changes no day before it, keeps every rule, and leaves nobody under a unit that has ended", () => {
    assert(
      property(day, day, (when, looked) => {
        const units = new Map([
          [a, unitFrom(a, fresh("A"))],
          [b, unitFrom(b, fresh("B"))],
          [c, unitFrom(c, fresh("C", { parent: a }))],
        ]);
        const change: UnitChangeDraft = {
          kind: "merge",
          day: when,
          from: [a, b],
          to: [{ id: d, name: "D", shortName: "", kind: "", parent: null }],
          document: { number: "", day: "", issuer: "", title: "" },
          note: "",
        };
        const result = effectsOf(newId(), change, units);
        if (!("effects" in result)) throw new Error("The merger was refused.");
        const after = new Map([
          ...units,
          ...result.effects.map(effect => [effect.id, effect.after] as const),
        ]);
        for (const [id, unit] of after) {
          expect(UnitDraft.parse(unit)).toEqual(unit);
          expect(brokenParents(id, after)).toEqual([]);
          const before = units.get(id);
          if (before === undefined || looked >= when) continue;
          expect(nameOn(unit, looked)).toEqual(nameOn(before, looked));
          expect(parentOn(unit, looked)).toBe(parentOn(before, looked));
        }
        const third = after.get(c);
        expect(third && parentOn(third, looked)).toBe(looked < when ? a : d);
      }),
    );
  });
});
