import { sql } from "kysely";
import type { GroupHandlers } from "../http/handler.ts";
import { inScope } from "../scope.ts";

/** Fields of work are offered from this many of the conferences that were worked on last: what offices write of changes with the years. */
const latest = 1000;

/** What a filter and a form offer to choose from, of the conferences that the looker sees. */
export const conferenceOffers: GroupHandlers<"conferences">["offers"] = async ({ db, actor }) => {
  const seen = db
    .selectFrom("conferences")
    .where("removedAt", "is", null)
    .where(inScope({ actor }, "conferences"));
  // Worked out, so that it is met in the counted index and not in the year's own, which would open each record to see whose it is.
  const years = await seen.select(sql<number | null>`"year" + 0`.as("year")).distinct().execute();
  const fields = await db
    .selectFrom("conferenceFields")
    .select("field")
    .where(
      "conferenceId",
      "in",
      seen.select("conferences.id").orderBy("updatedAt", "desc").orderBy("id", "desc").limit(latest),
    )
    .groupBy("field")
    .orderBy(eb => eb.fn.countAll(), "desc")
    .orderBy("field")
    .limit(200)
    .execute();
  return {
    years: years.flatMap(({ year }) => year ?? []).sort((a, b) => b - a),
    fieldsOfWork: fields.map(row => row.field),
  };
};
