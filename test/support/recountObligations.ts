import { evidenceOf } from "../../server/reviews/evidence.ts";
import { previousOf } from "../../server/reviews/reviewPrevious.ts";
import { formOfObligation, obligationOf } from "../../server/reviews/reviewRows.ts";
import { dayOf } from "../../src/domain/dated.ts";
import { measure } from "../../src/domain/review/reviewCompleteness.ts";
import { evidenceCounts } from "../../src/domain/review/reviewEvidence.ts";
import { cellState } from "../../src/domain/review/reviewMatrix.ts";
import { reviewStates } from "../../src/domain/review/reviewMoves.ts";
import type { World } from "./world.ts";

/** What is kept beside an obligation so that thousands are counted without opening a filing, and where it shows in the matrix today. */
type Standing = {
  id: string;
  state: string;
  quality: string;
  isBegun: boolean;
  firstSubmittedAt: string | null;
  version: number;
  cell: string;
};

/** How every obligation stands by what is kept beside it. */
export async function keptStandings({ store, clock }: World): Promise<Standing[]> {
  const rows = await store.db
    .selectFrom("obligations")
    .innerJoin("reviews", "reviews.id", "obligations.id")
    .selectAll("obligations")
    .select("reviews.version as saved")
    .orderBy("obligations.id")
    .execute();
  const today = dayOf(clock.now.toISOString());
  return rows.map(({ saved, ...row }) => {
    const { id, quality, firstSubmittedAt } = row;
    const isBegun = quality !== "empty";
    const state = stateIn(row.reviewState);
    const cell = cellState({ obligation: obligationOf(row), state, isBegun, today });
    return { id, state, quality, isBegun, firstSubmittedAt, version: saved, cell };
  });
}

/**
 * The same, told again from the filings' histories alone: where the last saved state stands, when the first submission was saved, and
 * what the last words measure to beside today's files and last period's filing.
 */
export async function recountStandings({ store: { db }, clock }: World): Promise<Standing[]> {
  const owed = await db.selectFrom("obligations").selectAll().orderBy("id").execute();
  const today = dayOf(clock.now.toISOString());
  const standings: Standing[] = [];
  for (const row of owed) {
    const obligation = obligationOf(row);
    const history = await db
      .selectFrom("reviewRevisions")
      .select(["version", "state", "act", "content", "at"])
      .where("reviewId", "=", row.id)
      .orderBy("version")
      .execute();
    const last = history.at(-1);
    if (last === undefined) throw new Error(`${row.id} has no saved state.`);
    const form = await formOfObligation(db, obligation);
    const previous = await previousOf(db, obligation, form);
    const evidence = evidenceCounts(await evidenceOf(db, row.id));
    const { quality } = measure(form, JSON.parse(last.content), evidence, previous);
    const firstSubmittedAt = history.find(({ act }) => act === "submitted")?.at ?? null;
    const isBegun = quality !== "empty";
    const state = stateIn(last.state);
    const cell = cellState({ obligation, state, isBegun, today });
    standings.push({ id: row.id, state, quality, isBegun, firstSubmittedAt, version: last.version, cell });
  }
  return standings;
}

function stateIn(text: string) {
  const state = reviewStates.find(one => one === text);
  if (state === undefined) throw new Error(`${text} is no state of a filing.`);
  return state;
}
