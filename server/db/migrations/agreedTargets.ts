import type { Kysely, Migration } from "kysely";
import { sha256 } from "../../http/sha256.ts";

/** Items of agreements have a code, and questions of forms may name the item that sets their target; none did before. */
export const agreedTargets: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    for (const { id, content } of await db.selectFrom("agreements").select(["id", "content"]).execute())
      await db
        .updateTable("agreements")
        .set({ content: withCodes(content) })
        .where("id", "=", id)
        .execute();
    const forms = await db.selectFrom("reviewForms").select(["id", "content", "publishedHash"]).execute();
    for (const { id, content: before, publishedHash: hash } of forms) {
      const content = withLinks(before);
      // A form that was just as it had been published still is.
      const publishedHash = hash === sha256(before) ? sha256(content) : hash;
      await db.updateTable("reviewForms").set({ content, publishedHash }).where("id", "=", id).execute();
    }
    const numbers = await db
      .selectFrom("reviewFormNumbers")
      .select(["formId", "number", "content"])
      .execute();
    for (const { formId, number, content } of numbers)
      await db
        .updateTable("reviewFormNumbers")
        .set({ content: withLinks(content) })
        .where("formId", "=", formId)
        .where("number", "=", number)
        .execute();
  },
};

type Row = Record<string, unknown>;

function withCodes(content: string): string {
  const agreement = JSON.parse(content) as { items: Row[] };
  const items = agreement.items.map(({ id, ...item }) => ({ id, code: "", ...item }));
  return JSON.stringify({ ...agreement, items });
}

function withLinks(content: string): string {
  const form = JSON.parse(content) as { sections: { fields: Row[] }[] };
  const sections = form.sections.map(section => ({
    ...section,
    fields: section.fields.map(field => ({ ...field, agreed: "" })),
  }));
  return JSON.stringify({ ...form, sections });
}
