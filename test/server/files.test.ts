import { expect, test } from "vitest";
import { pdf } from "../../mocks/seed/samplePaper.ts";
import { hall, png } from "../../mocks/seed/samplePicture.ts";
import { verifyAudit } from "../../server/audit/audit.ts";
import { sha256OfBytes } from "../../server/http/sha256.ts";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import type { NewFile } from "../../src/domain/file/attachedFile.ts";
import { maxPieceBytes } from "../../src/domain/file/fileLimits.ts";
import { newId } from "../../src/domain/id.ts";
import { problemOf } from "../support/problemOf.ts";
import { joined, jpeg, zip } from "../support/sampleFiles.ts";
import { describeOnEachDatabase, type Person, type World } from "../support/world.ts";

type Bytes = Uint8Array<ArrayBuffer>;
const { files, conferences } = contract;
const paper = pdf(["Quyet dinh"]);

async function addConference(person: Person): Promise<string> {
  const id = newId();
  await person.change(conferences.create, {
    body: { id, content: { ...emptyConference(), title: "Sơ kết" } },
  });
  return id;
}

function facts(ownerId: string, bytes: Uint8Array, name = "quyết định.pdf"): NewFile {
  const note = { itemId: "" as const, caption: "" };
  const owner = { ownerType: "conference" as const, ownerId };
  return { id: newId(), ...owner, ...note, name, size: bytes.length, sha256: sha256OfBytes(bytes) };
}

const put = (person: Person, id: string, at: number, body: Bytes, key?: string) =>
  person.change(files.put, { id, at: String(at), body }, key);

async function attach(person: Person, ownerId: string, bytes: Bytes = paper, name?: string) {
  const file = facts(ownerId, bytes, name);
  await person.change(files.begin, { body: file });
  for (let at = 0; at < bytes.length; at += maxPieceBytes)
    await put(person, file.id, at, bytes.slice(at, at + maxPieceBytes));
  return person.change(files.finish, { id: file.id, body: {} });
}

const list = async (person: Person, ownerId: string) =>
  (await person.view(files.list, { ownerType: "conference", ownerId })).rows;

const codes = async (sent: Promise<unknown>) => (await problemOf(sent)).fields?.map(({ code }) => code);

async function auditOf({ store }: World, recordId: string) {
  const rows = await store.db
    .selectFrom("audit")
    .select("action")
    .where("recordId", "=", recordId)
    .orderBy("seq")
    .execute();
  return rows.map(({ action }) => action);
}

describeOnEachDatabase("A file", world => {
  test("comes in pieces, is seen by others only when it is whole, and goes out byte for byte", async () => {
    const staff = world().as("staff");
    const leader = world().as("leader");
    const ownerId = await addConference(staff);
    const bytes = jpeg(new Uint8Array(1_200_000).map((_, at) => at % 251));
    const file = { ...facts(ownerId, bytes, "toàn cảnh.jpg"), caption: "Toàn cảnh hội nghị" };
    expect(await staff.change(files.begin, { body: file })).toMatchObject({ received: 0, isFinished: false });
    await put(staff, file.id, 0, bytes.slice(0, maxPieceBytes));
    expect(await list(leader, ownerId)).toEqual([]);
    expect(await problemOf(leader.view(files.view, { id: file.id }))).toMatchObject({ code: "notFound" });
    expect(await problemOf(leader.view(files.download, { id: file.id }))).toMatchObject({ code: "notFound" });
    await put(staff, file.id, maxPieceBytes, bytes.slice(maxPieceBytes, 2 * maxPieceBytes));
    await put(staff, file.id, 2 * maxPieceBytes, bytes.slice(2 * maxPieceBytes));
    const shown = await staff.change(files.finish, { id: file.id, body: {} });
    expect(shown).toMatchObject({
      mediaType: "image/jpeg",
      by: "Người staff",
      caption: "Toàn cảnh hội nghị",
    });
    expect(await list(leader, ownerId)).toEqual([shown]);
    const sent = await leader.view(files.download, { id: file.id });
    expect(Buffer.from(await sent.arrayBuffer()).equals(bytes)).toBe(true);
    expect(await auditOf(world(), file.id)).toEqual([
      "files.begin",
      ...Array<string>(3).fill("files.put"),
      "files.finish",
    ]);
    await verifyAudit(world().store.db);
  });

  test("is saved and never opened in our pages' name", async () => {
    const staff = world().as("staff");
    const { id } = await attach(staff, await addConference(staff), paper, 'Nghị quyết "15" (bản chính).pdf');
    const { headers } = await staff.fetch(`/api/files/${id}/download`);
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="Nghi quyet _15_ (ban chinh).pdf"; filename*=UTF-8''Ngh%E1%BB%8B%20quy%E1%BA%BFt%20_15_%20%28b%E1%BA%A3n%20ch%C3%ADnh%29.pdf`,
    );
    expect(headers.get("content-type")).toBe("application/pdf");
    expect(headers.get("content-length")).toBe(String(paper.length));
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toBe("sandbox; default-src 'none'");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("goes on where it stood when the line broke, and is written once however often its pieces come", async () => {
    const staff = world().as("staff");
    const file = facts(await addConference(staff), paper);
    const key = newId();
    const first = paper.slice(0, 100);
    await staff.change(files.begin, { body: file });
    const answer = await put(staff, file.id, 0, first, key);
    expect(await put(staff, file.id, 0, first, key)).toEqual(answer);
    expect(await put(staff, file.id, 0, first)).toMatchObject({ received: 100 });
    expect(await problemOf(put(staff, file.id, 0, paper.slice(0, 101), key))).toMatchObject({
      code: "keyReused",
    });
    expect(await problemOf(put(staff, file.id, 150, paper.slice(150)))).toMatchObject({ code: "conflict" });
    expect(await problemOf(staff.change(files.finish, { id: file.id, body: {} }))).toMatchObject({
      code: "conflict",
    });
    expect(await staff.change(files.begin, { body: file })).toMatchObject({ received: 100 });
    const { received } = await staff.view(files.view, { id: file.id });
    await Promise.allSettled([1, 2, 3].map(() => put(staff, file.id, received, paper.slice(received))));
    const shown = await staff.change(files.finish, { id: file.id, body: {} });
    expect(await staff.change(files.finish, { id: file.id, body: {} })).toEqual(shown);
    const sent = await staff.view(files.download, { id: file.id });
    expect(Buffer.from(await sent.arrayBuffer()).equals(paper)).toBe(true);
  });

  test("is refused when its bytes are not those announced, or not what its name says", async () => {
    const staff = world().as("staff");
    const ownerId = await addConference(staff);
    const wrong = { ...facts(ownerId, paper), sha256: sha256OfBytes(jpeg()) };
    await staff.change(files.begin, { body: wrong });
    await put(staff, wrong.id, 0, paper);
    expect(await codes(staff.change(files.finish, { id: wrong.id, body: {} }))).toEqual(["fileBroken"]);
    const program = joined("MZ", "program");
    expect(await codes(attach(staff, ownerId, program, "ảnh.jpg"))).toEqual(["fileDiffers"]);
    expect(await codes(attach(staff, ownerId, zip([{ name: "a.txt" }]), "báo cáo.docx"))).toEqual([
      "fileDiffers",
    ]);
    expect(await codes(attach(staff, ownerId, joined("<svg/>"), "hình.svg"))).toEqual(["fileNotAllowed"]);
    expect(await list(staff, ownerId)).toEqual([]);
  });

  test("is refused when it is too long, in all or in one piece", async () => {
    const staff = world().as("staff");
    const file = facts(await addConference(staff), paper);
    const tooLong = { ...file, size: 25 * 1024 * 1024 + 1 };
    expect(await problemOf(staff.change(files.begin, { body: tooLong }))).toMatchObject({ code: "invalid" });
    await staff.change(files.begin, { body: file });
    const piece = new Uint8Array(maxPieceBytes + 1);
    expect(await problemOf(put(staff, file.id, 0, piece))).toMatchObject({ code: "tooLarge" });
    expect(await problemOf(put(staff, file.id, 0, joined(paper, "x")))).toMatchObject({ code: "tooLarge" });
    expect(await problemOf(put(staff, file.id, 0, new Uint8Array()))).toMatchObject({ code: "badRequest" });
    for (const at of ["-1", "1e1", "x", "1.5"])
      expect(await problemOf(staff.change(files.put, { id: file.id, at, body: paper }))).toMatchObject({
        code: "badRequest",
      });
  });

  test("comes as bytes from our own pages, or not at all", async () => {
    const staff = world().as("staff");
    const file = facts(await addConference(staff), paper);
    await staff.change(files.begin, { body: file });
    const send = async (headers: Record<string, string>) => {
      const sent = { "content-type": "application/octet-stream", "idempotency-key": newId(), ...headers };
      const path = `/api/files/${file.id}/bytes/0`;
      return (await staff.fetch(path, { method: "PUT", headers: sent, body: paper })).status;
    };
    expect(await send({ "content-type": "application/json" })).toBe(415);
    expect(await send({ "content-type": "multipart/form-data" })).toBe(415);
    expect(await send({ "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await send({ origin: "https://elsewhere.test" })).toBe(403);
    expect(await send({ "idempotency-key": "" })).toBe(400);
    expect(await send({})).toBe(200);
  });

  test("carries a small picture that is one by its content", async () => {
    const staff = world().as("staff");
    const ownerId = await addConference(staff);
    const picture = await png(hall(1), 60, 40);
    const small = await png(hall(1), 12, 8);
    const file = facts(ownerId, picture, "hội trường.png");
    await staff.change(files.begin, { body: file });
    const putSmall = (body: Bytes) => staff.change(files.putThumbnail, { id: file.id, body });
    expect(await codes(putSmall(joined("<svg onload=1>")))).toEqual(["fileDiffers"]);
    expect(await codes(putSmall(paper))).toEqual(["fileDiffers"]);
    expect(await problemOf(putSmall(new Uint8Array(200 * 1024 + 1)))).toMatchObject({ code: "tooLarge" });
    await putSmall(jpeg());
    await putSmall(small);
    await put(staff, file.id, 0, picture);
    expect(await staff.change(files.finish, { id: file.id, body: {} })).toMatchObject({ hasThumbnail: true });
    const response = await world().as("leader").fetch(`/api/files/${file.id}/thumbnail`);
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(Buffer.from(await response.arrayBuffer()).equals(small)).toBe(true);
    expect(await problemOf(putSmall(small))).toMatchObject({ code: "conflict" });
  });

  test("belongs to its record: not to one that is not there, nor to one of another person's choosing", async () => {
    const staff = world().as("staff");
    const admin = world().as("admin");
    const leader = world().as("leader");
    const nowhere = facts(newId(), paper);
    expect(await problemOf(staff.change(files.begin, { body: nowhere }))).toMatchObject({ code: "notFound" });
    expect(await problemOf(list(staff, newId()))).toMatchObject({ code: "notFound" });
    const ownerId = await addConference(staff);
    const file = facts(ownerId, paper);
    expect(await problemOf(leader.change(files.begin, { body: file }))).toMatchObject({ code: "forbidden" });
    await staff.change(files.begin, { body: file });
    expect(await problemOf(put(admin, file.id, 0, paper))).toMatchObject({ code: "notFound" });
    const another = { ...file, ownerId: await addConference(staff) };
    expect(await codes(staff.change(files.begin, { body: another }))).toEqual(["taken"]);
    expect(await codes(admin.change(files.begin, { body: file }))).toEqual(["taken"]);
    const { id } = await attach(staff, ownerId);
    await staff.change(conferences.remove, { id: ownerId, version: 1, body: {} });
    expect(await problemOf(leader.view(files.download, { id }))).toMatchObject({ code: "notFound" });
    await staff.change(conferences.restore, { id: ownerId, version: 2, body: {} });
    expect((await leader.view(files.download, { id })).size).toBe(paper.length);
  });

  test("of a closed record stays as it is, and can still be read", async () => {
    const staff = world().as("staff");
    const ownerId = await addConference(staff);
    const { id, version } = await attach(staff, ownerId);
    const late = facts(ownerId, paper);
    await staff.change(files.begin, { body: late });
    await put(staff, late.id, 0, paper);
    await world()
      .store.db.updateTable("conferences")
      .set({ state: "closed" })
      .where("id", "=", ownerId)
      .execute();
    const closed = { code: "conflict", why: "closed" };
    const note = { caption: "Khác", itemId: "" as const };
    const attempts = [
      () => staff.change(files.begin, { body: facts(ownerId, paper) }),
      () => put(staff, late.id, 0, paper),
      () => staff.change(files.finish, { id: late.id, body: {} }),
      () => staff.change(files.update, { id, version, body: note }),
      () => staff.change(files.remove, { id, version, body: {} }),
    ];
    for (const attempt of attempts) expect(await problemOf(attempt())).toMatchObject(closed);
    expect(await list(staff, ownerId)).toHaveLength(1);
    expect((await staff.view(files.download, { id })).size).toBe(paper.length);
  });

  test("gets another caption or item, goes and comes back, each over the version that was seen", async () => {
    const staff = world().as("staff");
    const ownerId = await addConference(staff);
    const { id } = await attach(staff, ownerId);
    const itemId = newId();
    const note = { caption: "  Trang 1\u200b ", itemId };
    const changed = await staff.change(files.update, { id, version: 1, body: note });
    expect(changed).toMatchObject({ caption: "Trang 1", itemId, version: 2 });
    expect(await problemOf(staff.change(files.update, { id, version: 1, body: note }))).toMatchObject({
      code: "stale",
      current: changed,
    });
    expect(await problemOf(staff.change(files.remove, { id, version: 1, body: {} }))).toMatchObject({
      code: "stale",
    });
    await staff.change(files.remove, { id, version: 2, body: {} });
    expect(await list(staff, ownerId)).toEqual([]);
    // No saved state of the record names it, so it is gone for everybody.
    expect(await problemOf(staff.view(files.download, { id }))).toMatchObject({ code: "notFound" });
    await staff.change(files.restore, { id, version: 3, body: {} });
    expect(await list(staff, ownerId)).toEqual([{ ...changed, version: 4 }]);
    expect(await auditOf(world(), id)).toEqual(
      ["begin", "put", "finish", "update", "remove", "restore"].map(name => `files.${name}`),
    );
  });

  test("that was given up on its way leaves nothing, and so does one that nobody went on with for a week", async () => {
    const { as, store, clock } = world();
    const staff = as("staff");
    const ownerId = await addConference(staff);
    const piecesLeft = async () =>
      (await store.db.selectFrom("filePieces").select("fileId").execute()).length;
    const given = facts(ownerId, paper);
    await staff.change(files.begin, { body: given });
    await put(staff, given.id, 0, paper.slice(0, 9));
    await staff.change(files.remove, { id: given.id, version: 1, body: {} });
    expect(await piecesLeft()).toBe(0);
    const left = facts(ownerId, paper);
    await staff.change(files.begin, { body: left });
    await put(staff, left.id, 0, paper.slice(0, 9));
    clock.advance(6.9 * 86_400_000);
    await attach(staff, ownerId);
    expect(await piecesLeft()).toBe(2);
    clock.advance(0.2 * 86_400_000);
    const again = await staff.change(files.begin, { body: left }, newId());
    expect(again).toMatchObject({ id: left.id, received: 0 });
    expect(await piecesLeft()).toBe(1);
  });

  test("is no longer, and one of no more, than the settings of the server allow, which it tells whoever may see files", async () => {
    const { as, fileLimits } = world();
    const staff = as("staff");
    const ownerId = await addConference(staff);
    expect(await staff.view(files.limits, {})).toEqual({ maxBytes: 25_000_000, maxOfRecord: 200 });
    Object.assign(fileLimits, { maxBytes: paper.length, maxOfRecord: 2 });
    expect(await as("leader").view(files.limits, {})).toEqual({ maxBytes: paper.length, maxOfRecord: 2 });
    const longer = facts(ownerId, joined(paper, " "));
    expect(await codes(staff.change(files.begin, { body: longer }))).toEqual(["fileTooLarge"]);
    await attach(staff, ownerId);
    await attach(staff, ownerId);
    expect(await codes(attach(staff, ownerId))).toEqual(["tooManyFiles"]);
    const endless = { ...longer, size: 200_000_001 };
    expect((await problemOf(staff.change(files.begin, { body: endless }))).code).toBe("invalid");
  });

  test("is one of at most two hundred of its record", async () => {
    const { as, store } = world();
    const staff = as("staff");
    const ownerId = await addConference(staff);
    const { id } = await attach(staff, ownerId);
    const row = await store.db.selectFrom("files").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    const copies = Array.from({ length: 198 }, () => ({ ...row, id: newId() }));
    await store.db.insertInto("files").values(copies).execute();
    await attach(staff, ownerId);
    expect(await codes(attach(staff, ownerId))).toEqual(["tooManyFiles"]);
    expect(await list(staff, ownerId)).toHaveLength(200);
  });
});
