import { pdf } from "../../mocks/seed/samplePaper.ts";
import { sha256OfBytes } from "../../server/http/sha256.ts";
import { contract } from "../../src/api/contract.ts";
import type { AttachedFile } from "../../src/domain/file/attachedFile.ts";
import { newId } from "../../src/domain/id.ts";
import type { Person } from "./world.ts";

const { begin, put, finish } = contract.files;

/** Attaches a small paper to a conference, past the screens. */
export async function attachPaper(person: Person, ownerId: string, name: string): Promise<AttachedFile> {
  const bytes = pdf([ownerId]);
  const owner = { ownerType: "conference", ownerId, itemId: "", caption: "" } as const;
  const file = { id: newId(), ...owner, name, size: bytes.length, sha256: sha256OfBytes(bytes) };
  await person.change(begin, { body: file });
  await person.change(put, { id: file.id, at: "0", body: bytes });
  return person.change(finish, { id: file.id, body: {} });
}
