import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { problemOf } from "../support/problemOf.ts";
import { describeOnEachDatabase, type Person } from "../support/world.ts";

type Being = "reading" | "typing" | "gone";

const recordId = newId();
const otherId = newId();
const make = async (person: Person) => {
  for (const id of [recordId, otherId])
    await person.change(contract.conferences.create, { body: { id, content: emptyConference() } });
};
const tell = async (person: Person, is: Being, record = recordId) =>
  (await person.change(contract.presence.tell, { type: "conference", recordId: record, body: { is } }))
    .others;

describeOnEachDatabase("Being in a record", world => {
  test("is known to the others in it while they say so, and to nobody elsewhere", async () => {
    const { as, clock, store } = world();
    await make(as("staff"));
    const booked = async () => (await store.db.selectFrom("audit").select("seq").execute()).length;
    const before = await booked();
    expect(await tell(as("staff"), "reading")).toEqual([]);
    expect(await tell(as("admin"), "typing")).toEqual([{ name: "Người staff", isTyping: false }]);
    expect(await tell(as("staff"), "reading")).toEqual([{ name: "Người admin", isTyping: true }]);
    expect(await tell(as("leader"), "reading", otherId)).toEqual([]);

    clock.advance(59_000);
    expect(await tell(as("staff"), "typing")).toEqual([{ name: "Người admin", isTyping: true }]);
    clock.advance(2_000);
    expect(await tell(as("leader"), "reading")).toEqual([{ name: "Người staff", isTyping: true }]);
    expect(await tell(as("staff"), "gone")).toEqual([]);
    expect(await tell(as("leader"), "reading")).toEqual([]);
    expect(await booked()).toBe(before);
    expect((await problemOf(tell(as("leader"), "reading", newId()))).code).toBe("notFound");
  });

  test("with two tabs is typing while one of them types", async () => {
    const { as, clock } = world();
    await make(as("staff"));
    await tell(as("staff"), "typing");
    await tell(as("staff"), "reading");
    expect(await tell(as("admin"), "reading")).toEqual([{ name: "Người staff", isTyping: true }]);
    clock.advance(40_000);
    await tell(as("staff"), "reading");
    clock.advance(40_000);
    expect(await tell(as("admin"), "reading")).toEqual([{ name: "Người staff", isTyping: false }]);
  });
});
