import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  AgreementDraft,
  emptyAgreement,
  missingToSign,
  proposedFrom,
  signedCount,
  strangersIn,
  unitsOfYear,
} from "../../src/domain/cluster/agreement.ts";
import { agreementMoves } from "../../src/domain/cluster/agreementMoves.ts";
import { newId } from "../../src/domain/id.ts";
import { readQuantity } from "../../src/domain/text/readQuantity.ts";
import { holderOf } from "../support/holders.ts";

const [front, farmers, youth, stranger] = [newId(), newId(), newId(), newId()] as const;

function item(written = "", unit: string | null = null) {
  const reading = readQuantity(written);
  const target = { written, value: "ok" in reading ? reading.ok : null };
  return {
    id: newId(),
    code: "",
    text: "Xây dựng nhà đại đoàn kết",
    target,
    measure: "nhà",
    horizon: "year",
    unit,
  } as const;
}
const signer = (unit: string, on = "") => ({ id: newId(), unit, on });
const member = (unit: string, from: string, to: string) => ({ id: newId(), unit, from, to, subGroup: "" });

describe("The units of a year", () => {
  test.each([
    ["left on the last day of the year before", "", "2025-12-31", false],
    ["left on the first day of the year", "", "2026-01-01", true],
    ["joined on the last day of the year", "2026-12-31", "", true],
    ["joined on the first day of the year after", "2027-01-01", "", false],
  ])("a unit that %s", (_, from, to, isOfYear) => {
    expect(unitsOfYear({ members: [member(front, from, to)] }, 2026)).toEqual(isOfYear ? [front] : []);
  });

  test("one that left and came back counts once", () => {
    const members = [member(front, "", "2026-02-01"), member(youth, "", ""), member(front, "2026-05-01", "")];
    expect(unitsOfYear({ members }, 2026)).toEqual([front, youth]);
  });
});

test("an agreement lacks items, signatures and sure numbers before it counts as signed", () => {
  expect(missingToSign(emptyAgreement()).map(({ code }) => code)).toEqual([
    "itemsRequired",
    "signersRequired",
  ]);
  const items = [item("1.234,5"), item("7.0"), item("toàn bộ"), item()];
  expect(missingToSign({ ...emptyAgreement(), items, signers: [signer(front)] })).toEqual([
    { path: "items.1.target", code: "ambiguousNumber" },
  ]);
});

test("a unit signs once, and a row's identity is its own", () => {
  const same = item();
  const twice = { ...emptyAgreement(), items: [same, same], signers: [signer(front), signer(front)] };
  expect(
    AgreementDraft.safeParse(twice).error?.issues.map(({ path, message }) => [path.join("."), message]),
  ).toEqual([
    ["items.1.id", "duplicateId"],
    ["signers.1.unit", "signedTwice"],
  ]);
});

test("never more units have signed than there are, whoever left since", () => {
  const someUnits = fc.subarray([front, farmers, youth, stranger]);
  fc.assert(
    fc.property(someUnits, someUnits, (units, signed) => {
      const count = signedCount({ signers: signed.map(unit => signer(unit)) }, units);
      expect(count).toBeLessThanOrEqual(units.length);
      const strangers = strangersIn(
        { ...emptyAgreement(), signers: signed.map(unit => signer(unit)) },
        units,
      );
      expect(count + strangers.length).toBe(signed.length);
    }),
  );
});

test("last year's agreement proposes its items and titles anew, without those of who left, and no signatures", () => {
  const someUnits = fc.subarray([front, farmers, youth]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(null, front, farmers, youth)), someUnits, (owners, units) => {
      const last: AgreementDraft = {
        ...emptyAgreement(),
        term: "2025–2030",
        items: owners.map(unit => item("5", unit)),
        titles: [{ id: newId(), unit: front, title: "Cờ thi đua" }],
        signers: [signer(front, "2025-02-01")],
        basis: { number: "12-KH", title: "Kế hoạch", issuer: "", day: "" },
      };
      const next = proposedFrom(last, units, newId);
      expect(AgreementDraft.safeParse(next).success).toBe(true);
      expect(strangersIn(next, units)).toEqual([]);
      expect(next).toMatchObject({ term: "2025–2030", signers: [], basis: emptyAgreement().basis });
      const kept = last.items.filter(({ unit }) => unit === null || units.includes(unit));
      const saidBy = ({ text, target, unit }: AgreementDraft["items"][number]) => ({ text, target, unit });
      expect(next.items.map(saidBy)).toEqual(kept.map(saidBy));
      expect(next.items.some(({ id }) => last.items.some(old => old.id === id))).toBe(false);
      expect(next.titles).toHaveLength(Number(units.includes(front)));
    }),
  );
});

describe("The moves of an agreement", () => {
  const clusterId = newId();
  const moves = (actor: ReturnType<typeof holderOf>, state: "draft" | "signed", isComplete = true) =>
    agreementMoves(actor, { clusterId, state, isComplete });

  test("follow from where it stands", () => {
    const staff = holderOf("staff");
    expect(moves(staff, "draft", false)).toEqual({
      edit: true,
      sign: { no: "agreementIncomplete" },
      reopen: { no: "agreementNotSigned" },
    });
    expect(moves(staff, "draft")).toMatchObject({ sign: true });
    expect(moves(staff, "signed")).toEqual({
      edit: { no: "agreementSigned" },
      sign: { no: "agreementSigned" },
      reopen: true,
    });
  });

  test("are a secretary's in the own cluster only, but for reopening", () => {
    const own = { edit: true, sign: true, reopen: { no: "role" } };
    expect(moves(holderOf("secretary", { clusterId }), "draft")).toEqual(own);
    expect(moves(holderOf("secretary", { clusterId: newId() }), "draft").edit).toEqual({ no: "elsewhere" });
    expect(moves(holderOf("leader"), "draft").edit).toEqual({ no: "role" });
  });
});
