/** What people are told, how they want to be told it, and the letters that did. */
export type InboxTables = {
  notices: NoticeRow;
  /** What the calendar has told of a post already; `day` is the post's first or last. */
  postNotices: { postId: string; accountId: string; kind: string; day: string };
  ownChoices: OwnChoicesRow;
  /** When somebody's visit began, last touched, and when the visit before it ended. */
  visits: { accountId: string; seenAt: string; before: string };
  mailings: MailingRow;
};

/** `mailingId` is the letter that tells of it: null while none does, "none" when none ever shall. */
type NoticeRow = {
  id: string;
  accountId: string;
  kind: string;
  recordId: string;
  about: string;
  at: string;
  readAt: string | null;
  mailingId: string | null;
};

/** `dailyOn` is the day of the last daily letter, "" before the first. */
type OwnChoicesRow = {
  accountId: string;
  version: number;
  mailAddress: string;
  mailOften: string;
  language: string;
  dailyOn: string;
};

/** A letter to one person: due until it is sent or given up. */
type MailingRow = {
  id: string;
  accountId: string;
  at: string;
  state: string;
  tries: number;
  nextAt: string;
  sentAt: string | null;
  problem: string;
};
