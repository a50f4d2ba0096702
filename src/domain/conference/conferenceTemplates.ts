import { newId } from "../id.ts";
import { blankRows } from "./blankRows.ts";
import { type ConferenceDraft, type ConferenceKind, emptyConference } from "./conference.ts";
import type { PersonRole } from "./conferencePeople.ts";

const withRole = (role: PersonRole) => ({ ...blankRows.person(), roles: [role] });

const looksBack = (): Partial<ConferenceDraft> => ({
  people: [withRole("presiding"), withRole("directing")],
  achievements: [blankRows.achievement()],
  tasks: [blankRows.task()],
});

const ranks = (stage: "scoring" | "vote"): Partial<ConferenceDraft> => ({
  people: [withRole("presiding"), withRole("minutes")],
  results: [{ ...blankRows.result(), stage }],
});

const shapes: Record<ConferenceKind, () => Partial<ConferenceDraft>> = {
  halfYearReview: looksBack,
  yearEndReview: looksBack,
  quarterlyMeeting: looksBack,
  nineMonthCheck: looksBack,
  briefing: looksBack,
  agreementSigning: () => ({
    people: [withRole("presiding")],
    agreement: { ...emptyConference().agreement, items: [blankRows.agreementItem()] },
  }),
  campaignLaunch: () => ({
    people: [withRole("presiding"), withRole("opening")],
    campaigns: [blankRows.campaign()],
  }),
  scoringRound: () => ranks("scoring"),
  vote: () => ranks("vote"),
  council: () => ranks("vote"),
  other: () => ({ people: [withRole("presiding")] }),
};

/** The rows that a conference of this kind usually fills: their shape only, not one fact. */
export function templateFor(kind: ConferenceKind): ConferenceDraft {
  return { ...emptyConference(), kinds: [kind], sources: [blankRows.source()], ...shapes[kind]() };
}

/**
 * The next conference of the same cluster: what stays the same from one to the next is carried over (cluster, venues,
 * who came, who sat in which post), the next period becomes the reviewed one, and nothing that was said or done there.
 */
export function startFrom(previous: ConferenceDraft): ConferenceDraft {
  return {
    ...emptyConference(),
    cluster: previous.cluster,
    period: previous.nextPeriod,
    venues: previous.venues.map(venue => ({ ...venue, id: newId() })),
    people: previous.people.map(person => ({ ...person, id: newId() })),
    participants: previous.participants.map(({ is, unit }) => ({ ...blankRows.participant(), is, unit })),
  };
}

/** Adds a start to what is already typed: only what is still empty is filled, so nothing typed is lost. */
export function fillEmpty(typed: ConferenceDraft, start: ConferenceDraft): ConferenceDraft {
  const empty = emptyConference();
  const isUntouched = (key: keyof ConferenceDraft) =>
    JSON.stringify(typed[key]) === JSON.stringify(empty[key]);
  const keys = (Object.keys(empty) as (keyof ConferenceDraft)[]).filter(isUntouched);
  return { ...typed, ...Object.fromEntries(keys.map(key => [key, start[key]])) };
}
