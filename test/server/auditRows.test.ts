import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import type { Endpoint } from "../../src/api/endpoint.ts";
import { ApiProblem } from "../../src/api/problem.ts";
import { accessInputs, preparedCall } from "../support/accessInputs.ts";
import { openAccess, recordsOf } from "../support/accessRecords.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const calls = Object.entries(contract).flatMap(([group, all]) =>
  Object.entries(all as Record<string, Endpoint>).map(([name, endpoint]) => ({ group, name, endpoint })),
);

/** The actions of the rows that this left in the book of changes. */
async function rowsLeftBy({ store: { db } }: World, act: () => Promise<unknown>): Promise<string[]> {
  const { seq } = await db.selectFrom("auditHead").select("seq").executeTakeFirstOrThrow();
  await act();
  const rows = await db.selectFrom("audit").select("action").where("seq", ">", seq).execute();
  return rows.map(({ action }) => action);
}

describeOnEachDatabase("The book of changes, call by call", world => {
  test("has exactly one row of every write that succeeds, and none of a read, of what is kept for oneself, or of a refusal", async () => {
    const inputs = accessInputs(await openAccess(world()));
    const admin = world().as("admin");
    const succeeded = new Set<string>();
    for (const { group, name, endpoint } of calls) {
      for (const record of recordsOf(group, name, endpoint.path)) {
        const { send } = await preparedCall(inputs, group, name, { who: "admin", record });
        let isDone = true;
        const rows = await rowsLeftBy(world(), () =>
          send(admin).catch((error: unknown) => {
            if (!(error instanceof ApiProblem)) throw error;
            isDone = false;
          }),
        );
        const call = `${group}.${name}`;
        const isBooked = isDone && (endpoint.does === "write" || endpoint.does === "session");
        expect([call, record.state, ...rows]).toEqual([call, record.state, ...(isBooked ? [call] : [])]);
        if (isDone) succeeded.add(call);
      }
    }
    expect(calls.map(({ group, name }) => `${group}.${name}`).filter(call => !succeeded.has(call))).toEqual(
      [],
    );
  }, 120_000);
});
