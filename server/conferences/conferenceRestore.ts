import { ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { parseInput } from "../http/parse.ts";
import { Refusal } from "../http/refusal.ts";
import { refuseIncomplete } from "../http/refuseIncomplete.ts";
import { restoreFiles } from "./conferenceFiles.ts";
import { refuseMove } from "./conferenceLife.ts";
import { keepFilesOfState } from "./conferenceRevisions.ts";
import { takeConference } from "./conferenceRows.ts";
import { saveConference } from "./conferenceSave.ts";

/** Saves an older state as a new one, with the files that it had; those that came later stay. The content comes from the book itself, so that what is called restored is what was there. */
export const restoreRevision: GroupHandlers<"conferences">["restoreRevision"] = async ({
  tx,
  engine,
  actor,
  now,
  params,
  version,
  body: { revision },
}) => {
  const before = await takeConference(tx, params.id, version, { actor });
  refuseMove(actor, before, "edit");
  const old = await tx
    .selectFrom("conferenceRevisions")
    .select(["content", "files"])
    .where("conferenceId", "=", before.id)
    .where("version", "=", revision)
    .executeTakeFirst();
  if (old === undefined) throw new Refusal("notFound");
  // A state saved by an older program lacks the fields of today.
  const content = parseInput(ConferenceDraft, { ...emptyConference(), ...JSON.parse(old.content) });
  const { id, state } = before;
  if (state === "recorded") refuseIncomplete(content);
  await keepFilesOfState(tx, id, version);
  const files = old.files === null ? [] : await restoreFiles(tx, id, JSON.parse(old.files));
  const act = { act: "restored", restoredFrom: revision } as const;
  const saved = await saveConference({ tx, engine, actor, now, id, content, state, before, ...act });
  // The book says which files came back or are described as they were.
  return files.length === 0 ? saved : { ...saved, after: { ...(saved.after as object), files } };
};
