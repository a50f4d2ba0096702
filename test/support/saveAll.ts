import { saveConference } from "../../server/conferences/conferenceSave.ts";
import type { Store } from "../../server/db/tables.ts";
import { contract } from "../../src/api/contract.ts";
import type { Conference, ConferenceDraft, ConferenceState } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import type { NamedRef } from "../../src/domain/namedRef.ts";
import type { Entries } from "./anyConference.ts";
import { holderOf } from "./holders.ts";
import type { World } from "./world.ts";

const actor = { ...holderOf("staff"), name: "Người ghi" };

/** Saves many records in one transaction, the way the handlers save one; each a second later than the one before. */
export async function saveAll(
  { db, engine }: Store,
  records: { id: string; content: ConferenceDraft; state?: ConferenceState }[],
): Promise<void> {
  await db.transaction().execute(async tx => {
    for (const [at, { id, content, state = "draft" }] of records.entries()) {
      const now = new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString();
      const before: Conference | null = null;
      await saveConference({ tx, engine, actor, now, id, content, state, act: "created", before });
    }
  });
}

const firstHalf = {
  kind: "halfYear",
  start: "2020-01-01",
  end: "2020-06-30",
  cutOff: "",
  deadline: "",
} as const;

/** A few entries in every catalogue, as references. */
export async function addEntries(world: World): Promise<Entries> {
  const staff = world.as("staff");
  const entry = (name: string): NamedRef & { id: string } => ({ id: newId(), name });
  const clusters = ["Cụm thi đua số 3", "Cụm thi đua số 10"].map(entry);
  const units = ["Ủy ban Mặt trận Tổ quốc tỉnh", "Hội Nông dân tỉnh", "Tỉnh đoàn"].map(entry);
  const officials = ["Nguyễn Thị Thủy", "Trần Văn Đức"].map(entry);
  const periods = ["6 tháng đầu năm 2020", "6 tháng cuối năm 2020"].map(entry);
  for (const { id, name } of clusters)
    await staff.change(contract.clusters.create, {
      body: { id, content: { name, convenedBy: "Ban Tuyên giáo Tỉnh ủy", sector: "tuyên giáo" } },
    });
  for (const { id, name } of units)
    await staff.change(contract.units.create, {
      body: { id, content: { name, shortName: "", kind: "front" } },
    });
  for (const { id, name } of officials)
    await staff.change(contract.officials.create, {
      body: { id, content: { name, rank: "", post: "Phó Trưởng ban", isSample: true } },
    });
  for (const { id, name } of periods)
    await staff.change(contract.periods.create, {
      body: { id, content: { ...firstHalf, name } },
    });
  return { clusters, units, officials, periods };
}
