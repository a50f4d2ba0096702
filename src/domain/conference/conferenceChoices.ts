/** Kinds of event; one event may be several of these at once. */
export const conferenceKinds = [
  "halfYearReview",
  "yearEndReview",
  "quarterlyMeeting",
  "nineMonthCheck",
  "briefing",
  "agreementSigning",
  "campaignLaunch",
  "scoringRound",
  "vote",
  "council",
  "other",
] as const;
export type ConferenceKind = (typeof conferenceKinds)[number];

/** What became of the event itself, as the source says it; "" when it does not. A postponed or cancelled one has a reason. */
export const eventStatuses = ["", "planned", "held", "postponed", "cancelled"] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** Where the record stands: being written, recorded as the office's word, or closed, which only reads. */
export const conferenceStates = ["draft", "recorded", "closed"] as const;
export type ConferenceState = (typeof conferenceStates)[number];
