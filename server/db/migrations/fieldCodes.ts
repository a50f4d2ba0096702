import type { Kysely, Migration } from "kysely";
import { sha256 } from "../../http/sha256.ts";

/** Questions of forms may have a code, by which a figure is known in other forms; none had before. */
export const fieldCodes: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    const forms = await db.selectFrom("reviewForms").select(["id", "content", "publishedHash"]).execute();
    for (const { id, content: before, publishedHash: hash } of forms) {
      const content = withCodes(before);
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
        .set({ content: withCodes(content) })
        .where("formId", "=", formId)
        .where("number", "=", number)
        .execute();
  },
};

function withCodes(content: string): string {
  const form = JSON.parse(content) as { sections: { fields: object[] }[] };
  const sections = form.sections.map(section => ({
    ...section,
    fields: section.fields.map(field => ({ ...field, code: "" })),
  }));
  return JSON.stringify({ ...form, sections });
}
