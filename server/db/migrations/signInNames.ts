import { type Kysely, type Migration, sql } from "kysely";

/** The name by which an outside sign-in provider knows an account, as an administrator entered it; "" where there is none. */
export const signInNames: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    await db.schema
      .alterTable("user")
      .addColumn("signInName", "text", c => c.notNull().defaultTo(""))
      .execute();
    await sql`create unique index "accountsBySignInName" on "user" ("signInName") where "signInName" <> ''`.execute(
      db,
    );
    await sql`create unique index "accountsByProvider" on "account" ("providerId", "accountId") where "providerId" = 'oidc'`.execute(
      db,
    );
  },
};
