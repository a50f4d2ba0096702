import { pdf } from "../../mocks/seed/samplePaper.ts";
import { hall, png } from "../../mocks/seed/samplePicture.ts";
import { sha256OfBytes } from "../../server/http/sha256.ts";
import { newId } from "../../src/domain/id.ts";
import type { Attempt, InputsOf } from "./accessInputs.ts";
import type { AccessRecord, AccessThings } from "./accessRecords.ts";

/** What a file of the table has: announced only, all its bytes, finished, or removed again. */
type FileState = "begun" | "sent" | "finished" | "removed";

const paper = pdf(["So ket"]);

/** Inputs of the calls about files, of conferences and of filings. */
export function fileInputs({ world, conference, filing }: AccessThings): InputsOf<"files"> {
  const { db } = world.store;
  const [version, body] = [1, {}];

  /** The record that a file belongs to: "draft conference", "approved filing". */
  async function ownerOf({ place, state }: AccessRecord) {
    const [ownState = "", noun] = state.split(" ");
    const record = { place, state: ownState };
    return noun === "filing"
      ? { ownerType: "review" as const, ownerId: await filing(record) }
      : { ownerType: "conference" as const, ownerId: await conference(record) };
  }
  async function file({ who, record }: Attempt, state: FileState): Promise<{ id: string }> {
    const id = newId();
    const now = world.clock.now.toISOString();
    // Who began a file sends it.
    const byId = who === "nobody" ? "" : await world.idOf(who);
    const received = state === "begun" ? 0 : paper.length;
    const isDone = state === "finished" || state === "removed";
    const facts = { itemId: "", name: "giay-moi.pdf", caption: "", size: paper.length };
    const sent = { sha256: sha256OfBytes(paper), received, thumbnailName: isDone ? "small.png" : "" };
    const times = { at: now, touchedAt: now, finishedAt: isDone ? now : null };
    await db
      .insertInto("files")
      .values({
        id,
        version,
        ...(await ownerOf(record)),
        ...facts,
        ...sent,
        ...times,
        by: "",
        byId,
        removedAt: state === "removed" ? now : null,
      })
      .execute();
    const piece = { fileId: id, at: 0, size: paper.length, bytes: paper };
    if (received > 0)
      for (const part of ["content", "thumbnail"] as const)
        await db
          .insertInto("filePieces")
          .values({ ...piece, part })
          .execute();
    return { id };
  }

  return {
    files: {
      limits: () => ({}),
      list: ({ record }) => ownerOf(record),
      view: attempt => file(attempt, "finished"),
      download: attempt => file(attempt, "finished"),
      thumbnail: attempt => file(attempt, "finished"),
      begin: async ({ record }) => ({
        body: {
          id: newId(),
          ...(await ownerOf(record)),
          itemId: "",
          caption: "",
          name: "giay-moi.pdf",
          size: paper.length,
          sha256: sha256OfBytes(paper),
        },
      }),
      put: async attempt => ({ ...(await file(attempt, "begun")), at: "0", body: paper }),
      putThumbnail: async attempt => ({
        ...(await file(attempt, "begun")),
        body: await png(hall(0), 12, 8),
      }),
      finish: async attempt => ({ ...(await file(attempt, "sent")), body }),
      update: async attempt => ({
        ...(await file(attempt, "finished")),
        version,
        body: { caption: "Giấy mời", itemId: "" },
      }),
      remove: async attempt => ({ ...(await file(attempt, "finished")), version, body }),
      restore: async attempt => ({ ...(await file(attempt, "removed")), version, body }),
    },
  };
}
