import { sql } from "kysely";
import { dueDay, type Obligation } from "../../src/domain/review/obligation.ts";
import { Review } from "../../src/domain/review/review.ts";
import { type CellState, cellState, type MatrixCell } from "../../src/domain/review/reviewMatrix.ts";
import { timelinessOf } from "../../src/domain/review/reviewTimeliness.ts";

/** Between the cells of a line: JSON writes this character as an escape, and no other part of a cell holds it. */
export const cellMark = "\u001e";

/**
 * All that the matrix asks of what is owed, as one text: the cells of a line come in one row, because a row a cell would cost five
 * times as much to fetch. First what is its own (two identities, version, first submission), then how it stands, which thousands of
 * cells share; the extension is JSON with spaces of its own and comes last.
 */
export const cellText = sql<string>`"obligations"."id" || "periodId" || cast("obligations"."version" as text) || ' '
  || coalesce("firstSubmittedAt", '') || ' ' || "reviewState" || ' ' || "quality" || ' '
  || "opensOn" || ' ' || "dueOn" || ' ' || "locksOn" || ' '
  || case when "exemption" is null then '' else 'exempt' end || ' ' || coalesce("extension", '')`;

const idLength = 36;

/** How a cell stands on a day. */
type Standing = {
  state: CellState;
  calendar: Pick<Obligation, "opensOn" | "dueOn" | "locksOn" | "extension">;
  /** Whether it is needed and the last day on which it is on time has passed. */
  isPastDue: boolean;
  /** Whether most of it is last period's, word for word. */
  isCopied: boolean;
};

/** A cell as it came, with how it stands. */
export type ReadCell = { text: string; state: CellState; standing: Standing };

/** Reads cells as they stand on the day: the rule is asked once for all cells that stand alike. */
export function cellReader(today: string): (text: string) => ReadCell {
  const known = new Map<string, Standing>();
  return text => {
    const words = text.slice(ownWords(text).end);
    const standing = known.get(words) ?? standingIn(words, today);
    known.set(words, standing);
    return { text, state: standing.state, standing };
  };
}

/** The identity of a cell's filing. */
export function idIn({ text }: Pick<ReadCell, "text">): string {
  return text.slice(0, idLength);
}

/** The cell as the contract speaks of it. `wasLate` stays when a late filing goes on. */
export function cellIn(cell: ReadCell): MatrixCell {
  const { text, state, standing } = cell;
  const { version, firstSubmittedAt } = ownWords(text);
  return {
    id: idIn(cell),
    version,
    period: text.slice(idLength, 2 * idLength),
    state,
    isOverdue: standing.isPastDue && firstSubmittedAt === null,
    isCopied: standing.isCopied,
    wasLate: timelinessOf(standing.calendar, { firstSubmittedAt, firstWrittenAt: null }).is === "late",
  };
}

function ownWords(text: string) {
  const afterVersion = text.indexOf(" ", 2 * idLength);
  const end = text.indexOf(" ", afterVersion + 1);
  return {
    version: Number(text.slice(2 * idLength, afterVersion)),
    firstSubmittedAt: text.slice(afterVersion + 1, end) || null,
    end: end + 1,
  };
}

function standingIn(words: string, today: string): Standing {
  const [filed, quality, opensOn = "", dueOn = "", locksOn = "", exempt, ...rest] = words.split(" ");
  const extension = rest.join(" ");
  const calendar = { opensOn, dueOn, locksOn, extension: extension === "" ? null : JSON.parse(extension) };
  if (exempt === "exempt") return { state: "notNeeded", calendar, isPastDue: false, isCopied: false };
  const state = Review.shape.state.parse(filed);
  const obligation = { ...calendar, exemption: null };
  return {
    state: cellState({ obligation, state, isBegun: quality !== "empty", today }),
    calendar,
    isPastDue: today > dueDay(calendar),
    isCopied: quality === "copied",
  };
}
