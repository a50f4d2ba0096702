import type { ConferenceDraft } from "../../src/domain/conference/conference.ts";
import type { Id } from "../../src/domain/id.ts";
import type { OfficialConference } from "../../src/domain/people/officialConference.ts";
import { notHeld } from "../conferences/attendance.ts";
import { readCursor } from "../http/cursor.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { keyPage } from "../http/keyPage.ts";
import { inScope } from "../scope.ts";
import { findOfficial } from "./officialRows.ts";

/** One page of the conferences that name somebody, the newest first; those without a day come last. */
export const listOfficialConferences: GroupHandlers<"officials">["conferences"] = async call => {
  const { db, actor, params, query } = call;
  const { limit = 20, cursor, until } = query;
  await findOfficial(db, params.id, { actor });
  let rows = db
    .selectFrom("conferenceOfficials")
    .innerJoin("conferences", "conferences.id", "conferenceOfficials.conferenceId")
    .where("conferenceOfficials.officialId", "=", params.id)
    .where("conferences.removedAt", "is", null)
    .where(inScope({ actor }, "conferences"));
  if (until !== undefined) rows = rows.where("firstDay", "<=", until);
  const from = cursor === undefined ? null : readCursor(cursor);
  if (from !== null)
    rows = rows.where(eb =>
      eb.or([
        eb("firstDay", "<", from.key),
        eb.and([eb("firstDay", "=", from.key), eb("conferences.id", "<", from.id)]),
      ]),
    );
  const found = await rows
    .select(["conferences.id", "firstDay", "content"])
    .orderBy("firstDay", "desc")
    .orderBy("conferences.id", "desc")
    .limit(limit + 1)
    .execute();
  const page = keyPage(found, { from, limit }, row => row.firstDay);
  return { rows: page.rows.map(row => lineOf(row, params.id)), next: page.next };
};

function lineOf({ id, content }: { id: string; content: string }, official: Id): OfficialConference {
  const { title, date, cluster, eventStatus, people }: ConferenceDraft = JSON.parse(content);
  const own = people.filter(({ is, who }) => is === "person" && who.id === official);
  return {
    id,
    title,
    date,
    cluster,
    isHeld: !notHeld.includes(eventStatus),
    roles: [...new Set(own.flatMap(({ roles }) => roles))],
    posts: [...new Set(own.flatMap(({ posts }) => posts))],
  };
}
