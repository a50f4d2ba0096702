import { insertAccount } from "../server/accounts/insertAccount.ts";
import type { PracticeAccount } from "../server/accounts/session.ts";
import type { Db } from "../server/db/tables.ts";
import { linkOfficial } from "../server/people/linkOfficial.ts";
import type { Role } from "../src/domain/people/actor.ts";
import { openPost } from "../src/domain/people/post.ts";
import { clusters } from "./seed/clusters.ts";
import { seedId } from "./seed/seedId.ts";
import { units } from "./seed/units.ts";

/** One account for each role, open to anyone at one click; they exist only where the backend lives in the page. */
export const practiceAccounts: readonly PracticeAccount[] = [
  { username: "baocao", name: "Hoàng Thị Lan (mẫu)", role: "reporter", of: units.phuNu.name },
  { username: "thuky", name: "Nguyễn Thanh Tùng (mẫu)", role: "secretary", of: clusters.cum3.name },
  { username: "canbo", name: "Lê Thu Hà (mẫu)", role: "staff", of: "" },
  { username: "lanhdao", name: "Trần Văn Bình (mẫu)", role: "leader", of: "" },
  { username: "quantri", name: "Phạm Minh Đức (mẫu)", role: "admin", of: "" },
];

/** What a practice account's post is of: the reporter's unit, the secretary's cluster. */
export function practicePlace(role: Role): { unitId: string | null; clusterId: string | null } {
  return {
    unitId: role === "reporter" ? seedId("unit phuNu") : null,
    clusterId: role === "secretary" ? seedId("cluster cum3") : null,
  };
}

/** Writes the practice accounts into a database that holds the sample department; never called for a real one. */
export async function insertPracticeAccounts(db: Db): Promise<void> {
  const now = "2019-01-02T01:00:00.000Z";
  await db.transaction().execute(async tx => {
    for (const { username, name, role } of practiceAccounts) {
      const post = { ...openPost(role), ...practicePlace(role) };
      const id = seedId(`account ${username}`);
      await insertAccount(tx, { id, username, name, post, now, passwordHash: "", mustChangePassword: false });
    }
    await linkOfficial(tx, seedId("account canbo"), seedId("official ha"), "officialId");
  });
}
