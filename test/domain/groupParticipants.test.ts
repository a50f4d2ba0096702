import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseGroup, lineOfGroup, linesOfUnits } from "../../src/domain/conference/groupParticipants.ts";
import { newId } from "../../src/domain/id.ts";

const [union, women, farmers] = ["Liên đoàn Lao động", "Hội Phụ nữ", "Hội Nông dân"].map(name => ({
  id: newId(),
  name,
})) as [Named, Named, Named];
type Named = { id: string; name: string };

describe("A group chosen for a conference", () => {
  test("adds its units of the day in its own order, but none twice and none that no longer stood", () => {
    const choice = chooseGroup(
      [farmers, union, women],
      new Set([union.id, farmers.id]),
      linesOfUnits([farmers]),
    );
    expect(choice).toEqual({ added: [union], listed: [farmers], ended: [women] });
  });

  test("leaves a unit alone that is listed though it no longer stood", () => {
    expect(chooseGroup([women], new Set(), linesOfUnits([women]))).toEqual({
      added: [],
      listed: [women],
      ended: [],
    });
  });

  test("says nothing of who came, and as one line keeps the words and links to no unit", () => {
    expect(linesOfUnits([union])).toMatchObject([{ is: "unit", unit: union, attendance: "" }]);
    expect(lineOfGroup("Các đoàn thể")).toMatchObject({
      is: "group",
      unit: { id: null, name: "Các đoàn thể" },
      attendance: "",
    });
  });

  test("puts every unit into exactly one part, and once chosen has nothing more to add", () => {
    const units = fc.uniqueArray(
      fc.uuid({ version: 7 }).map(id => ({ id, name: id })),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(units, fc.infiniteStream(fc.boolean()), (members, toss) => {
        const some = () => members.filter(() => toss.next().value);
        const standing = new Set(some().map(({ id }) => id));
        const listed = linesOfUnits(some());
        const choice = chooseGroup(members, standing, listed);
        const all = [...choice.added, ...choice.listed, ...choice.ended];
        expect(all.map(({ id }) => id).toSorted()).toEqual(members.map(({ id }) => id).toSorted());
        const again = chooseGroup(members, standing, [...listed, ...linesOfUnits(choice.added)]);
        expect(again.added).toEqual([]);
      }),
    );
  });
});
