import { z } from "zod";
import type { Missing } from "../conference/recordable.ts";
import { isOverlapping, OpenDay } from "../dated.ts";
import { Id } from "../id.ts";
import { brokenRule, type RuleCode } from "../ruleCode.ts";
import { line, prose, requiredLine, requiredProse } from "../text/cleanText.ts";
import { Quantity } from "../text/quantity.ts";
import { readQuantity } from "../text/readQuantity.ts";
import { fold } from "../text/vietnamese.ts";
import { AgreementMoves } from "./agreementMoves.ts";
import { agreementStates } from "./agreementState.ts";
import type { ClusterDraft } from "./cluster.ts";

/** How far a target reaches: the year of the agreement, or the whole term. */
export const agreementHorizons = ["year", "term"] as const;

/**
 * One thing agreed upon: for one member unit, or, without one, for the cluster. Its id stays, because reviews point to it; its code,
 * "" where it has none, names the same matter in every year's agreement, so that a form of a review need not follow the years.
 */
export const AgreedItem = z.strictObject({
  id: Id,
  code: line(40),
  text: requiredProse(2000),
  target: Quantity,
  measure: line(80),
  horizon: z.enum(agreementHorizons),
  unit: Id.nullable(),
});

/** A title that a member unit registers for in advance. */
const AgreedTitle = z.strictObject({ id: Id, unit: Id, title: requiredLine(300) });

/** A member unit that signed; "" where nobody wrote down when. */
export const AgreementSigner = z.strictObject({ id: Id, unit: Id, on: OpenDay });

/** The emulation agreement of a cluster for a year. Each unit signs once, and every row has an identity of its own. */
export const AgreementDraft = z
  .strictObject({
    /** What the targets "of the term" are for, such as "2025–2030"; empty where the year is the only horizon. */
    term: line(80),
    basis: z.strictObject({
      number: line(80),
      title: line(300),
      issuer: line(300),
      day: OpenDay,
    }),
    items: z.array(AgreedItem).max(300),
    titles: z.array(AgreedTitle).max(500),
    signers: z.array(AgreementSigner).max(500),
    note: prose(2000),
  })
  .superRefine((draft, ctx) => {
    for (const { path, code } of clashesIn(draft)) ctx.addIssue({ ...brokenRule(code), path });
  });
export type AgreementDraft = z.infer<typeof AgreementDraft>;

type Rows = Pick<AgreementDraft, "items" | "titles" | "signers">;

function clashesIn({ items, titles, signers }: Rows): { path: (string | number)[]; code: RuleCode }[] {
  const repeated = (keys: readonly string[]) =>
    keys.flatMap((key, at) => (keys.indexOf(key) < at ? [at] : []));
  return [
    ...Object.entries({ items, titles, signers }).flatMap(([list, rows]) =>
      repeated(rows.map(({ id }) => id)).map(at => ({
        path: [list, at, "id"],
        code: "duplicateId" as const,
      })),
    ),
    ...repeated(signers.map(({ unit }) => unit)).map(at => ({
      path: ["signers", at, "unit"],
      code: "signedTwice" as const,
    })),
    ...repeated(items.map(codeKey)).flatMap(at =>
      items[at]?.code === "" ? [] : [{ path: ["items", at, "code"], code: "codeTwice" as const }],
    ),
    ...repeated(titles.map(({ unit, title }) => `${unit} ${title}`)).map(at => ({
      path: ["titles", at, "title"],
      code: "titleTwice" as const,
    })),
  ];
}

/** Nobody has one matter twice for one stretch of time: a review would not know which target it is measured by. */
function codeKey({ code, unit, horizon }: Rows["items"][number]): string {
  return `${unit} ${horizon} ${fold(code)}`;
}

/** An agreement of which nothing is written yet. */
export function emptyAgreement(): AgreementDraft {
  return {
    term: "",
    basis: { number: "", title: "", issuer: "", day: "" },
    items: [],
    titles: [],
    signers: [],
    note: "",
  };
}

/** What an agreement still lacks before it counts as signed; empty when nothing does. */
export function missingToSign({ items, signers }: Rows): Missing[] {
  return [
    ...(items.length === 0 ? [{ path: "items", code: "itemsRequired" as const }] : []),
    ...items.flatMap(({ target }, at) =>
      target.value === null && "ambiguous" in readQuantity(target.written)
        ? [{ path: `items.${at}.target`, code: "ambiguousNumber" as const }]
        : [],
    ),
    ...(signers.length === 0 ? [{ path: "signers", code: "signersRequired" as const }] : []),
  ];
}

/** The units that belonged to the cluster on any day of the year, each once, in the order of the cluster's list. */
export function unitsOfYear({ members }: Pick<ClusterDraft, "members">, year: number): string[] {
  const span = { from: `${year}-01-01`, to: `${year}-12-31` };
  return [...new Set(members.filter(member => isOverlapping(member, span)).map(({ unit }) => unit))];
}

/** Rows that name a unit which is not among these, each with its field. */
export function strangersIn({ items, titles, signers }: Rows, units: readonly string[]): Missing[] {
  return Object.entries({ items, titles, signers }).flatMap(([list, rows]) =>
    rows.flatMap(({ unit }: { unit: string | null }, at: number) =>
      unit === null || units.includes(unit)
        ? []
        : [{ path: `${list}.${at}.unit`, code: "notMember" as const }],
    ),
  );
}

/** How many of the year's units signed; a signature of a unit that is no longer among them is not counted. */
export function signedCount({ signers }: Pick<Rows, "signers">, units: readonly string[]): number {
  return signers.filter(({ unit }) => units.includes(unit)).length;
}

/**
 * Last year's agreement as a proposal for this one: its items and registered titles as new rows, without those of units that left;
 * nobody has signed, and the basis is a new paper.
 */
export function proposedFrom(
  last: AgreementDraft,
  units: readonly string[],
  newId: () => string,
): AgreementDraft {
  const isKept = ({ unit }: { unit: string | null }) => unit === null || units.includes(unit);
  return {
    ...emptyAgreement(),
    term: last.term,
    items: last.items.filter(isKept).map(item => ({ ...item, id: newId() })),
    titles: last.titles.filter(isKept).map(title => ({ ...title, id: newId() })),
  };
}

/** The year of an agreement. */
export const AgreementYear = z.int().min(1945).max(2200);

/** A line of the list of a cluster's agreements. */
export const AgreementLine = z.strictObject({
  id: Id,
  version: z.int().positive(),
  clusterId: Id,
  year: z.int(),
  state: z.enum(agreementStates),
  itemCount: z.int(),
  signed: z.int(),
  signedOf: z.int(),
});
export type AgreementLine = z.infer<typeof AgreementLine>;

/** An agreement in the books, with the units of its year, what it lacks to be signed, and what whoever asks may do with it. */
export const AgreementRecord = z.strictObject({
  id: Id,
  version: z.int().positive(),
  clusterId: Id,
  year: z.int(),
  state: z.enum(agreementStates),
  content: AgreementDraft,
  units: z.array(Id),
  missing: z.array(z.strictObject({ path: z.string(), code: z.string() })),
  can: AgreementMoves,
});
export type AgreementRecord = z.infer<typeof AgreementRecord>;
