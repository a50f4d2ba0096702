import type { Db } from "../server/db/tables.ts";
import { insertAccount } from "../server/insertAccount.ts";
import type { PracticeAccount } from "../server/session.ts";
import { seedId } from "./seed/seedId.ts";

/** One account for each role, open to anyone at one click; they exist only where the backend lives in the page. */
export const practiceAccounts: readonly PracticeAccount[] = [
  { username: "canbo", name: "Lê Thu Hà (mẫu)", role: "staff" },
  { username: "lanhdao", name: "Trần Văn Bình (mẫu)", role: "leader" },
  { username: "quantri", name: "Phạm Minh Đức (mẫu)", role: "admin" },
];

/** Writes the practice accounts into a database; never called for a real one. */
export async function insertPracticeAccounts(db: Db): Promise<void> {
  const now = "2019-01-02T01:00:00.000Z";
  await db.transaction().execute(async tx => {
    for (const account of practiceAccounts) {
      const id = seedId(`account ${account.username}`);
      await insertAccount(tx, { ...account, id, now, passwordHash: "", mustChangePassword: false });
    }
  });
}
