import { type AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runMailings, type SendLetter } from "../../server/inbox/mailings.ts";
import { openSmtp } from "../../server/inbox/smtp.node.ts";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import type { OwnChoices } from "../../src/domain/people/ownChoices.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const minute = 60_000;
const baseUrl = "https://so-ket.example";

/** A mail server of our own, which keeps what it is sent or refuses it. */
type Sink = {
  url: string;
  letters: { to: string[]; text: string }[];
  refuses: boolean;
  close: () => Promise<void>;
};

async function openSink(): Promise<Sink> {
  const letters: Sink["letters"] = [];
  const sink = { url: "", letters, refuses: false, close: async () => {} };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onMailFrom: (_, __, done) => done(sink.refuses ? new Error("mailbox busy") : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", part => parts.push(part));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(one => one.address);
        letters.push({ to, text: Buffer.concat(parts).toString("utf8") });
        done();
      });
    },
  });
  await new Promise<void>(resolve => void server.listen(0, "127.0.0.1", resolve));
  sink.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  sink.close = () =>
    new Promise(resolve => {
      server.close(() => resolve());
    });
  return sink;
}

const choose = ({ as }: World, choices: Partial<OwnChoices>) =>
  as("staff").change(contract.ownChoices.update, {
    body: { mailAddress: "canbo@example.vn", mailOften: "atOnce", language: "vi", ...choices },
  });

/** Staff began a conference; the administrator changes it, of which staff is told. */
async function tell(world: World, title = "Sơ kết quý II"): Promise<string> {
  const id = newId();
  const content = { ...emptyConference(), title };
  await world.as("staff").change(contract.conferences.create, { body: { id, content } });
  await world.as("admin").change(contract.conferences.update, { id, version: 1, body: content });
  return id;
}

/** The readable parts of a letter, with quoted-printable and base64 undone. */
function decoded(letter: string): string {
  return letter
    .split(/\r\n--/)
    .map(part => {
      const [head = "", ...body] = part.split("\r\n\r\n");
      const text = body.join("\r\n\r\n");
      if (/encoding: base64/i.test(head)) return head + Buffer.from(text, "base64").toString("utf8");
      if (!/encoding: quoted-printable/i.test(head)) return part;
      const bytes = text
        .replace(/=\r\n/g, "")
        .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
      return head + Buffer.from(bytes, "latin1").toString("utf8");
    })
    .join("\n");
}

let sink: Sink;
let send: SendLetter;
let close: () => void;
beforeEach(async () => {
  sink = await openSink();
  ({ send, close } = await openSmtp(sink.url, "Sơ Kết <so-ket@example.vn>"));
});
afterEach(async () => {
  close();
  await sink.close();
});

const tick = ({ store, clock }: World) => runMailings(store.db, { send, now: clock.now, baseUrl });
const states = ({ store }: World) =>
  store.db.selectFrom("mailings").select(["state", "tries", "problem"]).execute();

describeOnEachDatabase("Letters", open => {
  test("are each person's own choice: another's neither shows it nor takes what waits for them", async () => {
    const world = open();
    await choose(world, { mailOften: "daily" });
    await tell(world);
    const body = { mailAddress: "quantri@example.vn", mailOften: "atOnce" as const, language: "en" as const };
    await world.as("admin").change(contract.ownChoices.update, { body });
    const seen = async (who: string) => world.as(who).view(contract.ownChoices.view, {});
    expect(await seen("admin")).toMatchObject(body);
    expect(await seen("staff")).toMatchObject({ mailAddress: "canbo@example.vn", mailOften: "daily" });
    expect(await seen("leader")).toMatchObject({ mailAddress: "", mailOften: "never", language: "vi" });
    // The notice to staff still waits for its letter.
    const { mailingId } = await world.store.db
      .selectFrom("notices")
      .select("mailingId")
      .where("accountId", "=", await world.idOf("staff"))
      .executeTakeFirstOrThrow();
    expect(mailingId).toBeNull();
  });

  test("go to whoever wants them, once, in their language, with a link to the record", async () => {
    const world = open();
    await choose(world, {});
    const id = await tell(world);
    await tick(world);
    await tick(world);
    expect(sink.letters).toHaveLength(1);
    const [letter] = sink.letters;
    expect(letter?.to).toEqual(["canbo@example.vn"]);
    const text = decoded(letter?.text ?? "");
    expect(text).toContain("Người admin đã sửa hội nghị “Sơ kết quý II”");
    expect(text).toContain(`${baseUrl}/hoi-nghi/${id}`);
    expect(text).toContain("Auto-Submitted: auto-generated");
    expect(await states(world)).toEqual([{ state: "sent", tries: 1, problem: "" }]);

    await choose(world, { language: "en" });
    await tell(world, "Sơ kết quý III");
    await tick(world);
    expect(decoded(sink.letters[1]?.text ?? "")).toContain(
      "Người admin changed the conference “Sơ kết quý III”",
    );
  });

  test("are one, when two servers make them at the same moment", async () => {
    const world = open();
    await choose(world, {});
    await tell(world);
    await Promise.all([tick(world), tick(world), tick(world)]);
    expect(sink.letters).toHaveLength(1);
  });

  test("are not sent to those who did not ask, nor about what lay there before they asked", async () => {
    const world = open();
    await tell(world);
    await tick(world);
    await choose(world, {});
    await tick(world);
    expect(sink.letters).toEqual([]);
  });

  test("of the day go at seven in the morning of Vietnam, all in one", async () => {
    const world = open();
    await choose(world, { mailOften: "daily" });
    world.clock.now = new Date("2026-07-01T22:00:00.000Z");
    await tell(world, "Một");
    await tell(world, "Hai");
    world.clock.now = new Date("2026-07-01T23:59:59.999Z");
    await tick(world);
    expect(sink.letters).toHaveLength(0);
    world.clock.now = new Date("2026-07-02T00:00:00.000Z");
    await tick(world);
    expect(sink.letters).toHaveLength(1);
    await tell(world, "Ba");
    world.clock.advance(60 * minute);
    await tick(world);
    expect(sink.letters).toHaveLength(1);
    world.clock.advance(24 * 60 * minute);
    await tick(world);
    expect(sink.letters).toHaveLength(2);
  });

  test("that are refused are tried again after growing pauses, then given up where it can be seen", async () => {
    const world = open();
    await choose(world, {});
    await tell(world);
    sink.refuses = true;
    await tick(world);
    await tick(world);
    expect(await states(world)).toMatchObject([{ state: "due", tries: 1 }]);
    world.clock.advance(5 * minute);
    await tick(world);
    expect(await states(world)).toMatchObject([{ state: "due", tries: 2 }]);
    for (const pause of [15, 60, 240, 720]) {
      world.clock.advance(pause * minute);
      await tick(world);
    }
    const [given] = await states(world);
    expect(given).toMatchObject({ state: "givenUp", tries: 6 });
    expect(given?.problem).toContain("mailbox busy");
    sink.refuses = false;
    world.clock.advance(10_000 * minute);
    await tick(world);
    expect(sink.letters).toEqual([]);
  });

  test("that were refused once go when the mail server is back", async () => {
    const world = open();
    await choose(world, {});
    await tell(world);
    sink.refuses = true;
    await tick(world);
    sink.refuses = false;
    world.clock.advance(5 * minute);
    await tick(world);
    expect(sink.letters).toHaveLength(1);
    expect(await states(world)).toEqual([{ state: "sent", tries: 2, problem: "" }]);
  });

  test("hold titles as text only: neither their head nor their html can be written from outside", async () => {
    const world = open();
    await choose(world, {});
    await tell(world, '<img src=x onerror="1"> Bcc: ai@example.vn');
    await tick(world);
    expect(sink.letters[0]?.to).toEqual(["canbo@example.vn"]);
    const text = decoded(sink.letters[0]?.text ?? "");
    expect(text).not.toMatch(/^Bcc:/m);
    expect(text.split("<!doctype html>")[1]).not.toContain("<img");
    for (const mailAddress of ["a@b.vn\nBcc: x@y.vn", "a@b.vn, x@y.vn", "A <a@b.vn>", "a@b"])
      await expect(choose(world, { mailAddress })).rejects.toMatchObject({ status: 422 });
    await expect(choose(world, { mailAddress: "" })).rejects.toMatchObject({ status: 422 });
  });
});
