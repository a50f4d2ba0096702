import type { Id } from "../id.ts";
import { type NamedRef, noRef } from "../namedRef.ts";
import { blankRows } from "./blankRows.ts";
import type { Participant } from "./conferencePeople.ts";

/** What becomes of each unit of a group when the group is chosen for a conference. */
export type GroupChoice = {
  /** Those that get a line. */
  added: { id: Id; name: string }[];
  /** Those that have a line already. */
  listed: { id: Id; name: string }[];
  /** Those that did not stand on the day, though nobody ended their place in the group. */
  ended: { id: Id; name: string }[];
};

/** Sorts a group's units of a day, in the group's order; `standing` are the units that stood on that day. */
export function chooseGroup(
  members: readonly { id: Id; name: string }[],
  standing: ReadonlySet<Id>,
  participants: readonly Participant[],
): GroupChoice {
  const there = new Set(participants.map(({ unit }) => unit.id));
  const isListed = ({ id }: { id: Id }) => there.has(id);
  const stands = ({ id }: { id: Id }) => standing.has(id);
  return {
    added: members.filter(unit => stands(unit) && !isListed(unit)),
    listed: members.filter(isListed),
    ended: members.filter(unit => !stands(unit) && !isListed(unit)),
  };
}

/** A line for each unit, about whose coming the source has said nothing yet. */
export function linesOfUnits(units: readonly { id: Id; name: string }[]): Participant[] {
  return units.map(({ id, name }) => lineOf("unit", { id, name }));
}

/** One line for the whole group, as a source that does not list its units names it. */
export function lineOfGroup(name: string): Participant {
  return lineOf("group", { ...noRef, name });
}

function lineOf(is: Participant["is"], unit: NamedRef): Participant {
  return { ...blankRows.participant(), is, unit };
}
