import type { ColumnType, Generated } from "kysely";

/** An instant in a table of better-auth: written as ISO text, read back as text from SQLite and as a Date from PostgreSQL. */
type Instant = ColumnType<string | Date, string, string>;

type Owned = { id: string; createdAt: Instant; updatedAt: Instant };

/** The tables of better-auth, with the columns that its adapter reads and writes, and the links by which people choose a password. */
export type AccountTables = {
  user: UserRow;
  account: AccountRow;
  session: SessionRow;
  verification: Owned & { identifier: string; value: string; expiresAt: Instant };
  signInLinks: { hash: string; accountId: string; expiresAt: string };
};

/** `emailVerified` is a boolean column, which takes 0 and 1 on both engines. */
type UserRow = Owned & {
  name: string;
  email: string;
  emailVerified: ColumnType<number | boolean, number, number>;
  image: string | null;
  username: string;
  signInName: Generated<string>;
  officialId: Generated<string | null>;
  isDisabled: number;
  mustChangePassword: number;
  version: number;
};

type AccountRow = Owned & {
  accountId: string;
  providerId: string;
  userId: string;
  password: string | null;
  accessToken: string | null;
  refreshToken: string | null;
  idToken: string | null;
  accessTokenExpiresAt: Instant | null;
  refreshTokenExpiresAt: Instant | null;
  scope: string | null;
};

type SessionRow = Owned & {
  userId: string;
  token: string;
  expiresAt: Instant;
  ipAddress: string | null;
  userAgent: string | null;
};
