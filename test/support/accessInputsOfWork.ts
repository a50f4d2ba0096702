import { emptyAgreement } from "../../src/domain/cluster/agreement.ts";
import { newId } from "../../src/domain/id.ts";
import type { InputsOf } from "./accessInputs.ts";
import type { AccessRecord, AccessThings } from "./accessRecords.ts";
import { contentOf, numbered } from "./anyReview.ts";

type Groups = "agreements" | "conferences" | "obligations" | "reviewForms" | "reviews";

/** Inputs of the calls about conferences, filings and agreements. */
export function workInputs(things: AccessThings): InputsOf<Groups> {
  const { world, refs, conference, filing, agreement, form, field, formId, periodId } = things;
  const { db } = world.store;
  const version = 1;
  const body = {};
  const reasoned = { version, body: { reason: "Bổ sung số liệu" } };
  const filed = contentOf({ [field.id]: numbered("5") });

  /** A filing for which something was decided already. */
  async function decided(record: AccessRecord, what: "exemption" | "extension"): Promise<{ id: string }> {
    const id = await filing(record);
    const decision = { dueOn: "2026-07-15", reason: "Sáp nhập", by: "", at: world.clock.now.toISOString() };
    const { dueOn: _, ...exemption } = decision;
    const kept = { [what]: JSON.stringify(what === "extension" ? decision : exemption) };
    await db.updateTable("obligations").set(kept).where("id", "=", id).execute();
    return { id };
  }
  const owed = async ({ record }: { record: AccessRecord }) => ({ id: await filing(record) });
  const held = async ({ record }: { record: AccessRecord }) => ({ id: await conference(record) });
  const days = { opensOn: "2026-06-15", dueOn: "2026-07-10", locksOn: "2026-07-20" };
  const plan = { form: formId, period: periodId, cluster: refs("own").cluster.id };
  const remark = { id: newId(), fieldId: "", reason: "missing" as const, text: "Thiếu" };
  async function newForm(): Promise<string> {
    const id = newId();
    const row = { id, version, name: form.name, content: JSON.stringify(form), number: 0, publishedHash: "" };
    await db
      .insertInto("reviewForms")
      .values({ ...row, updatedAt: "", updatedBy: "" })
      .execute();
    return id;
  }

  return {
    agreements: {
      list: () => ({}),
      codes: () => ({}),
      view: async ({ record }) => ({ id: await agreement(record) }),
      create: ({ record }) => ({
        body: {
          id: newId(),
          clusterId: refs(record.place).cluster.id,
          year: things.freeYear(),
          content: emptyAgreement(),
        },
      }),
      update: async ({ record }) => ({ id: await agreement(record), version, body: emptyAgreement() }),
      sign: async ({ record }) => ({ id: await agreement(record), version, body }),
      reopen: async ({ record }) => ({ id: await agreement(record), ...reasoned }),
    },
    conferences: {
      list: () => ({}),
      count: () => ({}),
      offers: () => ({}),
      export: () => ({}),
      view: held,
      revisions: held,
      revision: async attempt => ({ ...(await held(attempt)), version: "1" }),
      create: () => ({ body: { id: newId(), content: things.contentOf("own") } }),
      update: async attempt => ({
        ...(await held(attempt)),
        version,
        body: { ...things.contentOf(attempt.record.place), title: "Tên khác" },
      }),
      restoreRevision: async attempt => ({ ...(await held(attempt)), version, body: { revision: 1 } }),
      record: async attempt => ({ ...(await held(attempt)), version, body }),
      close: async attempt => ({ ...(await held(attempt)), version, body }),
      reopen: async attempt => ({ ...(await held(attempt)), ...reasoned }),
      remove: async attempt => ({ ...(await held(attempt)), version, body }),
      restore: async attempt => {
        const { id } = await held(attempt);
        const removedAt = world.clock.now.toISOString();
        await db.updateTable("conferences").set({ removedAt }).where("id", "=", id).execute();
        return { id, version, body };
      },
    },
    obligations: {
      matrix: () => ({ form: formId, year: 2026 }),
      plan: () => plan,
      generate: () => ({ body: { ...plan, ...days } }),
      extend: async attempt => ({
        ...(await owed(attempt)),
        version,
        body: { dueOn: "2026-07-15", reason: "Sáp nhập" },
      }),
      exempt: async attempt => ({ ...(await owed(attempt)), ...reasoned }),
      require: async ({ record }) => ({ ...(await decided(record, "exemption")), ...reasoned }),
      shorten: async ({ record }) => ({ ...(await decided(record, "extension")), ...reasoned }),
      remind: async ({ record }) => ({ body: { obligations: [await filing(record)] } }),
    },
    reviewForms: {
      list: () => ({}),
      view: async () => ({ id: await newForm() }),
      number: () => ({ id: formId, number: "1" }),
      tryOut: async () => ({ id: await newForm(), period: periodId }),
      create: () => ({ body: { id: newId(), content: { ...form, name: `Mẫu ${newId()}` } } }),
      update: async () => ({ id: await newForm(), version, body: { ...form, name: `Mẫu ${newId()}` } }),
      remind: async () => ({ id: await newForm(), version: 1, body: { before: [3], after: [] } }),
      publish: async () => ({ id: await newForm(), version, body }),
    },
    reviews: {
      mine: () => ({}),
      overdue: () => ({}),
      waiting: () => ({}),
      reasons: () => ({ form: formId, year: 2026 }),
      view: owed,
      revisions: owed,
      revision: async attempt => ({ ...(await owed(attempt)), version: "1" }),
      rollUp: async ({ record }) => ({ id: await filing(record, "cluster") }),
      update: async attempt => ({ ...(await owed(attempt)), version, body: filed }),
      submit: async attempt => ({
        ...(await owed(attempt)),
        version,
        body: { content: filed, writtenAt: null, answer: null },
      }),
      withdraw: async attempt => ({ ...(await owed(attempt)), version, body }),
      verify: async attempt => ({ ...(await owed(attempt)), version, body }),
      return: async attempt => ({
        ...(await owed(attempt)),
        version,
        body: { id: newId(), content: { remarks: [remark], text: "", dueOn: "2026-07-08" } },
      }),
      approve: async attempt => ({ ...(await owed(attempt)), version, body }),
      reopen: async attempt => ({ ...(await owed(attempt)), ...reasoned }),
    },
  };
}
