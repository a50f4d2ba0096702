import type { RevisionAct } from "../../src/domain/conference/conferenceRevision.ts";
import type { NoticeContent } from "../../src/domain/notice.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import type { Tx } from "../db/tables.ts";
import { notify } from "./notify.ts";

/** How far back somebody counts as one of the last to have worked on a record, in changes. */
const lately = 20;

type Step = { id: string; title: string; act: RevisionAct; actor: Actor; now: string; reason?: string };

/** Tells whoever began a conference, and whoever worked on it lately, what another person did with it. */
export async function tellEditors(tx: Tx, { id, title, act, actor, now, reason = "" }: Step): Promise<void> {
  const about = { conferenceId: id, title, by: actor.name };
  const content = contentOf(act, about, reason);
  if (content === null) return;
  const changes = tx.selectFrom("audit").select("actorId").where("recordId", "=", id);
  const first = await changes.orderBy("seq").limit(1).execute();
  const last = await changes.orderBy("seq", "desc").limit(lately).execute();
  const ids = [...new Set([...first, ...last].map(row => row.actorId))].filter(one => one !== actor.id);
  if (ids.length === 0) return;
  const people = await tx
    .selectFrom("user")
    .select("id")
    .where("id", "in", ids)
    .where("isDisabled", "=", 0)
    .execute();
  await notify(tx, { to: people.map(person => person.id), content, at: now });
}

function contentOf(
  act: RevisionAct,
  about: { conferenceId: string; title: string; by: string },
  reason: string,
): NoticeContent | null {
  switch (act) {
    case "created":
      return null;
    case "edited":
    case "restored":
      return { kind: "conferenceChanged", ...about };
    case "recorded":
      return { kind: "conferenceRecorded", ...about };
    case "closed":
      return { kind: "conferenceClosed", ...about };
    case "reopened":
      return { kind: "conferenceReopened", ...about, reason };
    case "removed":
      return { kind: "conferenceRemoved", ...about };
    case "broughtBack":
      return { kind: "conferenceBroughtBack", ...about };
  }
}
