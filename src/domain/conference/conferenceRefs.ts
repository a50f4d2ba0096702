import type { NamedRef } from "../namedRef.ts";
import type { RuleCode } from "../ruleCode.ts";
import type { ConferenceDraft } from "./conference.ts";

/** A link from a record into a catalogue, and the field it stands in. */
export type CatalogueLink = {
  catalogue: "units" | "clusters" | "periods" | "officials";
  id: string;
  path: string;
};

/** Every catalogue entry that a conference points to, so that the server can refuse links to nothing. */
export function conferenceLinks(draft: ConferenceDraft): CatalogueLink[] {
  const links: CatalogueLink[] = [];
  const link = (catalogue: CatalogueLink["catalogue"], ref: NamedRef, path: string) => {
    if (ref.id !== null) links.push({ catalogue, id: ref.id, path });
  };
  link("clusters", draft.cluster, "cluster");
  link("periods", draft.period, "period");
  link("periods", draft.nextPeriod, "nextPeriod");
  draft.people.forEach((person, at) =>
    link(person.is === "body" ? "units" : "officials", person.who, `people.${at}.who`),
  );
  draft.participants.forEach((row, at) => link("units", row.unit, `participants.${at}.unit`));
  draft.achievements.forEach((row, at) => link("units", row.unit, `achievements.${at}.unit`));
  draft.directives.forEach((row, at) =>
    row.units.forEach((ref, n) => link("units", ref, `directives.${at}.units.${n}`)),
  );
  draft.tasks.forEach((row, at) =>
    row.owners.forEach((ref, n) => link("units", ref, `tasks.${at}.owners.${n}`)),
  );
  draft.agreement.titles.forEach((row, at) => link("units", row.unit, `agreement.titles.${at}.unit`));
  draft.commendations.forEach((row, at) => link("units", row.to, `commendations.${at}.to`));
  draft.results.forEach((row, at) => link("units", row.subject, `results.${at}.subject`));
  return links;
}

/** Fields of a record that contradict the record itself: a directive by somebody who is not in it, two rows with one identity. */
export function brokenLinks(draft: ConferenceDraft): { path: string; code: RuleCode }[] {
  const people = new Set(draft.people.map(person => person.id));
  const broken: ReturnType<typeof brokenLinks> = [];
  for (const list of ["directives", "tasks"] as const) {
    draft[list].forEach(({ personId }, at) => {
      if (personId !== "" && !people.has(personId))
        broken.push({ path: `${list}.${at}.personId`, code: "unknownPerson" });
    });
  }
  for (const [name, rows] of Object.entries(draft)) {
    const seen = new Set<string>();
    if (!Array.isArray(rows)) continue;
    rows.forEach((row, at) => {
      if (typeof row !== "object") return;
      if (seen.has(row.id)) broken.push({ path: `${name}.${at}`, code: "duplicateId" });
      seen.add(row.id);
    });
  }
  return broken;
}
