import { pdf } from "../../mocks/seed/samplePaper.ts";
import { sha256OfBytes } from "../../server/http/sha256.ts";
import { contract } from "../../src/api/contract.ts";
import type { AttachedFile, FileNote, FileOwner } from "../../src/domain/file/attachedFile.ts";
import { newId } from "../../src/domain/id.ts";
import type { Person } from "./world.ts";

const { begin, put, finish } = contract.files;

/** Attaches a small paper to a conference, past the screens. */
export async function attachPaper(person: Person, ownerId: string, name: string): Promise<AttachedFile> {
  const id = await sendPaper(person, { ownerType: "conference", ownerId, itemId: "" }, name, ownerId);
  return person.change(finish, { id, body: {} });
}

/** Proves a value of a filing with a small paper that says these words, past the screens. */
export async function attachProof(
  person: Person,
  at: { review: string; field: string },
  name: string,
  words: string = name,
): Promise<AttachedFile> {
  return person.change(finish, { id: await sendProof(person, at, name, words), body: {} });
}

/** Sends the bytes of such a paper, which nobody sees before it is finished; answers its id. */
export async function sendProof(
  person: Person,
  at: { review: string; field: string },
  name: string,
  words: string = name,
): Promise<string> {
  return sendPaper(person, { ownerType: "review", ownerId: at.review, itemId: at.field }, name, words);
}

async function sendPaper(
  person: Person,
  owner: FileOwner & Pick<FileNote, "itemId">,
  name: string,
  words: string,
): Promise<string> {
  const bytes = pdf([words]);
  const size = bytes.length;
  const file = { id: newId(), ...owner, caption: "", name, size, sha256: sha256OfBytes(bytes) };
  await person.change(begin, { body: file });
  await person.change(put, { id: file.id, at: "0", body: bytes });
  return file.id;
}
