import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "../../src/domain/id.ts";
import type { Actor, Role } from "../../src/domain/people/actor.ts";
import {
  type ReviewMoves,
  reviewMoves,
  reviewStates,
  type Standing,
} from "../../src/domain/review/reviewMoves.ts";

const [cluster, otherCluster, unit, otherUnit] = [newId(), newId(), newId(), newId()] as const;

function actorWith(role: Role, at: { clusterId?: string; unitId?: string } = {}): Actor {
  const post = {
    id: newId(),
    role,
    unitId: at.unitId ?? null,
    clusterId: at.clusterId ?? null,
    onBehalfOf: null,
  };
  return {
    id: newId(),
    username: role,
    name: role,
    mustChangePassword: false,
    today: "2026-06-20",
    posts: [post],
  };
}

const reporter = actorWith("reporter", { unitId: unit });
const secretary = actorWith("secretary", { clusterId: cluster });
const [staff, leader, admin] = [actorWith("staff"), actorWith("leader"), actorWith("admin")];
const strangers = [
  actorWith("reporter", { unitId: otherUnit }),
  actorWith("secretary", { clusterId: otherCluster }),
];

const open: Standing = {
  obligation: {
    clusterId: cluster,
    unitId: unit,
    opensOn: "2026-06-01",
    dueOn: "2026-06-25",
    locksOn: "2026-07-05",
    extension: null,
    exemption: null,
  },
  checks: ["cluster", "department"],
  state: "draft",
  checksPassed: 0,
  sentFrom: "draft",
  filers: [],
  wasSubmitted: false,
  isPeriodClosed: false,
  hasGaps: false,
  today: "2026-06-20",
};

function openMoves(actor: Actor | null, standing: Standing): string[] {
  const moves = reviewMoves(actor, standing);
  return Object.entries(moves).flatMap(([move, allowed]) => (allowed === true ? [move] : []));
}

const whyNot = (actor: Actor, standing: Standing, move: keyof ReviewMoves) => {
  const allowed = reviewMoves(actor, standing)[move];
  return allowed === true ? null : allowed.no;
};

describe("A unit's filing", () => {
  test("is written by the unit's reporter, not by the secretary who will check it", () => {
    expect(openMoves(reporter, open)).toEqual(["edit", "submit"]);
    expect(openMoves(secretary, open)).toEqual([]);
  });

  test("passes the cluster, then the department, then leadership", () => {
    const submitted = { ...open, state: "submitted" as const, filers: [reporter.id] };
    expect(openMoves(secretary, submitted)).toEqual(["verify", "return"]);
    const atDepartment = { ...submitted, checksPassed: 1 };
    expect(openMoves(secretary, atDepartment)).toEqual([]);
    expect(openMoves(staff, atDepartment)).toEqual(["verify", "return", "extend"]);
    const verified = { ...atDepartment, state: "verified" as const, checksPassed: 2 };
    expect(openMoves(staff, verified)).toEqual([]);
    expect(openMoves(leader, verified)).toEqual(["return", "approve", "reopen"]);
  });

  test("is taken back by its filer until the first check", () => {
    const submitted = { ...open, state: "submitted" as const, filers: [reporter.id] };
    expect(openMoves(reporter, submitted)).toEqual(["withdraw"]);
    expect(whyNot(reporter, { ...submitted, checksPassed: 1 }, "withdraw")).toBe("checked");
  });

  test("is not taken back once it could not be written in afterwards; what answered a return can, whatever the calendar says", () => {
    const submitted = { ...open, state: "submitted" as const, filers: [reporter.id] };
    expect(whyNot(reporter, { ...submitted, today: "2026-07-05" }, "withdraw")).toBeNull();
    const locked = { ...submitted, today: "2026-07-06" };
    expect(whyNot(reporter, locked, "withdraw")).toBe("locked");
    expect(whyNot(reporter, { ...locked, sentFrom: "returned" }, "withdraw")).toBeNull();
    const extension = { dueOn: "2026-07-06", reason: "Bão", by: "A", at: "2026-06-01T00:00:00.000Z" };
    const extended = { ...locked, obligation: { ...locked.obligation, extension } };
    expect(whyNot(reporter, extended, "withdraw")).toBeNull();
    for (const sentFrom of ["draft", "returned"] as const)
      expect(whyNot(reporter, { ...submitted, sentFrom, isPeriodClosed: true }, "withdraw")).toBe(
        "periodClosed",
      );
  });

  test("of a closed period is neither returned nor opened again: it could not be answered", () => {
    const submitted = { ...open, state: "submitted" as const, isPeriodClosed: true };
    expect(whyNot(secretary, submitted, "return")).toBe("periodClosed");
    expect(whyNot(secretary, submitted, "verify")).toBeNull();
    const verified = { ...submitted, state: "verified" as const, checksPassed: 2 };
    for (const move of ["return", "reopen"] as const)
      expect(whyNot(leader, verified, move)).toBe("periodClosed");
    expect(whyNot(leader, verified, "approve")).toBeNull();
  });

  test("is not submitted with something missing, and says so", () => {
    expect(whyNot(reporter, { ...open, hasGaps: true }, "submit")).toBe("incomplete");
    expect(reviewMoves(reporter, { ...open, hasGaps: true }).edit).toBe(true);
  });

  test("is neither checked nor approved by whoever wrote in it", () => {
    const submitted = { ...open, state: "submitted" as const, checksPassed: 1, filers: [staff.id] };
    expect(whyNot(staff, submitted, "verify")).toBe("ownFiling");
    const verified = { ...submitted, state: "verified" as const, checksPassed: 2, filers: [leader.id] };
    expect(whyNot(leader, verified, "approve")).toBe("ownFiling");
  });

  test("is closed before it opens and after it locks; what was returned is answered at any time", () => {
    expect(whyNot(reporter, { ...open, today: "2026-05-31" }, "edit")).toBe("early");
    expect(whyNot(reporter, { ...open, today: "2026-07-06" }, "edit")).toBe("locked");
    expect(openMoves(reporter, { ...open, state: "returned", today: "2026-09-01" })).toEqual([
      "edit",
      "submit",
    ]);
  });

  test("that is not needed is written by nobody", () => {
    const exemption = { reason: "Sáp nhập", by: "A", at: "2026-06-01T00:00:00.000Z" };
    const exempt = { ...open, obligation: { ...open.obligation, exemption } };
    expect(whyNot(reporter, exempt, "edit")).toBe("exempt");
  });
});

describe("More time for one unit", () => {
  const extension = { dueOn: "2026-07-10", reason: "Bão", by: "A", at: "2026-06-01T00:00:00.000Z" };
  const extended = { ...open, obligation: { ...open.obligation, extension } };

  test("is taken back by staff while nothing was filed in it", () => {
    expect(reviewMoves(staff, extended).shorten).toBe(true);
    expect(whyNot(staff, open, "shorten")).toBe("notExtended");
    expect(whyNot(staff, { ...extended, wasSubmitted: true }, "shorten")).toBe("filed");
    expect(whyNot(secretary, extended, "shorten")).toBe("role");
  });
});

test("a cluster's own filing is written by its secretary", () => {
  const own = { ...open, obligation: { ...open.obligation, unitId: null }, checks: ["department" as const] };
  expect(openMoves(secretary, own)).toEqual(["edit", "submit"]);
  expect(openMoves(reporter, own)).toEqual([]);
});

const anyStanding = fc.record({
  obligation: fc.constant(open.obligation),
  checks: fc.constantFrom<Standing["checks"]>(["cluster"], ["department"], ["cluster", "department"]),
  state: fc.constantFrom(...reviewStates),
  checksPassed: fc.nat({ max: 2 }),
  sentFrom: fc.constantFrom("draft", "returned"),
  filers: fc.subarray([reporter.id, secretary.id, staff.id, leader.id, admin.id]),
  wasSubmitted: fc.boolean(),
  isPeriodClosed: fc.boolean(),
  hasGaps: fc.boolean(),
  today: fc.constantFrom("2026-05-01", "2026-06-20", "2026-06-30", "2026-08-01"),
});

describe("Whatever the standing", () => {
  test("people of another cluster or unit may do nothing, and nobody at all without signing in", () => {
    fc.assert(
      fc.property(anyStanding, standing => {
        for (const who of [...strangers, null]) expect(openMoves(who, standing)).toEqual([]);
      }),
    );
  });

  test("nobody judges what they wrote", () => {
    fc.assert(
      fc.property(anyStanding, standing => {
        for (const who of [reporter, secretary, staff, leader, admin]) {
          if (!standing.filers.includes(who.id)) continue;
          const moves = openMoves(who, standing);
          for (const judging of ["verify", "return", "approve"]) expect(moves).not.toContain(judging);
        }
      }),
    );
  });

  test("what is taken back can be written in where it then stands", () => {
    fc.assert(
      fc.property(anyStanding, standing => {
        if (!openMoves(reporter, standing).includes("withdraw")) return;
        expect(openMoves(reporter, { ...standing, state: standing.sentFrom, checksPassed: 0 })).toContain(
          "edit",
        );
      }),
    );
  });

  test("what can be edited can neither be verified nor approved", () => {
    fc.assert(
      fc.property(anyStanding, standing => {
        const moves = openMoves(admin, standing);
        if (moves.includes("edit"))
          for (const move of ["verify", "approve"]) expect(moves).not.toContain(move);
      }),
    );
  });
});
