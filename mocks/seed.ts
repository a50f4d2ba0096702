import { createApp } from "../server/app.ts";
import type { Store } from "../server/db/tables.ts";
import { contract } from "../src/api/contract.ts";
import { dayOf } from "../src/domain/dated.ts";
import { isEmpty } from "./isEmpty.ts";
import { agreementSteps } from "./seed/agreements.ts";
import { agreementStepsElsewhere } from "./seed/agreementsElsewhere.ts";
import { type ClusterKey, clusters } from "./seed/clusters.ts";
import { clusterDays, clusterThroughYears } from "./seed/clusterYears.ts";
import { type SampleConference, type SampleStep, sampleConferences } from "./seed/conferences.ts";
import { officialsAtFirst, samplePostChanges } from "./seed/officialLives.ts";
import { officials } from "./seed/officials.ts";
import { periodSteps, periods } from "./seed/periods.ts";
import { reviewSteps } from "./seed/reviews.ts";
import { sampleFiles } from "./seed/sampleFiles.ts";
import { actorOf, type Hand, sampleSession } from "./seed/sampleHands.ts";
import { sampleWriter } from "./seed/sampleWriter.ts";
import { seedId } from "./seed/seedId.ts";
import { sampleUnitChanges, successors } from "./seed/unitChanges.ts";
import { unitGroups } from "./seed/unitGroups.ts";
import { units } from "./seed/units.ts";

/** Days on which people cleared their inboxes; what came since is unread. */
const inboxesRead: readonly { on: string; by: Hand }[] = [
  ...["2025-07-01", "2025-12-05", "2026-07-01", "2026-11-19"].map(on => ({ on, by: "thuky" as const })),
  ...["2025-07-01", "2025-12-01", "2026-07-01"].map(on => ({ on, by: "baocao" as const })),
];

/** What somebody did on a day (yyyy-mm-dd) of the sample world. */
type Deed = { on: string; by?: Hand; does: () => Promise<unknown> };

/**
 * Fills an empty database with the sample world through the calls that people use, day after day: every rule holds and every audit
 * row is there. Ids and times are the same each time. `people` writes accounts down as soon as the department stands, so that what
 * happens later comes into their inboxes. Throws when anything stands in the database already.
 */
export async function seedWorld(
  store: Store,
  people: (db: Store["db"]) => Promise<void> = async () => {},
): Promise<void> {
  if (!(await isEmpty(store.db)))
    throw new Error(
      "This database already holds records; the sample world is only written into an empty one.",
    );
  let now = new Date("2019-01-02T01:00:00.000Z");
  let hand: Hand = "author";
  const session = sampleSession(() => actorOf(hand, dayOf(now.toISOString())));
  const app = createApp({ store, session, clock: () => now, isSameSite: () => true });
  const write = sampleWriter(request => app.fetch(request));

  const catalogues = [
    { create: contract.units.create, name: "unit", entries: units },
    { create: contract.clusters.create, name: "cluster", entries: clusters },
    { create: contract.officials.create, name: "official", entries: officials },
  ];
  for (const { create, name, entries } of catalogues) {
    for (const [key, content] of Object.entries(entries)) {
      if (name === "unit" && successors.has(key)) continue;
      await write(create, { body: { id: seedId(`${name} ${key}`), content } });
    }
  }
  for (const { id, content } of officialsAtFirst())
    await write(contract.officials.update, { id, version: 1, body: content });
  await people(store.db);
  const rows = Object.entries(periods).map(([key, content]) => ({ id: seedId(`period ${key}`), content }));
  for (let at = 0; at < rows.length; at += 40)
    await write(contract.periods.generate, { body: { rows: rows.slice(at, at + 40) } });

  const deeds: Deed[] = [
    ...rows.flatMap(({ id, content }) =>
      periodSteps(content).map(({ on, does }, at) => ({
        on,
        does: () => write(contract.periods[does], { id, version: at + 1, body: {} }),
      })),
    ),
    ...sampleUnitChanges().map(({ id, content }) => ({
      on: content.day,
      does: () => write(contract.unitChanges.apply, { body: { id, content } }),
    })),
    ...Object.entries(unitGroups).map(([key, content]) => ({
      on: "2025-07-02",
      does: () => write(contract.unitGroups.create, { body: { id: seedId(`unitGroup ${key}`), content } }),
    })),
    ...samplePostChanges().map(({ id, version, change }) => ({
      on: change.day,
      does: () => write(contract.officials.changePosts, { id, version, body: change }),
    })),
    ...clusterDays.flatMap(on =>
      (Object.keys(clusters) as ClusterKey[]).map(key => ({
        on,
        does: async () => {
          const id = seedId(`cluster ${key}`);
          // A merger before this day has already moved members, so only the books know the version.
          const { version } = await store.db
            .selectFrom("clusters")
            .select("version")
            .where("id", "=", id)
            .executeTakeFirstOrThrow();
          await write(contract.clusters.update, { id, version, body: clusterThroughYears(key, on) });
        },
      })),
    ),
    ...sampleConferences().map(conference => ({
      on: conference.entered,
      does: () => writeConference(write, conference, instant => (now = instant)),
    })),
    ...inboxesRead.map(({ on, by }) => ({
      on,
      by,
      does: () => write(contract.notices.markAllRead, { body: {} }),
    })),
    ...[...agreementSteps(), ...agreementStepsElsewhere(), ...reviewSteps()].map(
      ({ on, by, call, given }) => ({
        on,
        by,
        does: () => write(call, given),
      }),
    ),
  ];
  for (const { on, by = "author", does } of deeds.toSorted((a, b) => a.on.localeCompare(b.on))) {
    now = new Date(`${on}T02:15:00.000Z`);
    hand = by;
    await does();
  }
}

type Write = ReturnType<typeof sampleWriter>;

async function writeConference(
  write: Write,
  { id, entered, isRecorded, content, later }: SampleConference,
  setClock: (now: Date) => void,
): Promise<void> {
  const entry = new Date(`${entered}T02:15:00.000Z`).getTime();
  const saved = await write(contract.conferences.create, { body: { id, content } });
  for (const [at, { file, bytes, thumbnail }] of (await sampleFiles(id)).entries()) {
    setClock(new Date(entry + (at + 1) * 60_000));
    await write(contract.files.begin, { body: file });
    if (thumbnail !== null) await write(contract.files.putThumbnail, { id: file.id, body: thumbnail });
    await write(contract.files.put, { id: file.id, at: "0", body: bytes });
    await write(contract.files.finish, { id: file.id, body: {} });
  }
  setClock(new Date(entry + 25 * 60_000));
  if (!isRecorded) return;
  let { version } = await write(contract.conferences.record, { id, version: saved.version, body: {} });
  for (const [at, step] of later.entries()) {
    setClock(new Date(new Date(`${step.on}T03:05:00.000Z`).getTime() + at * 600_000));
    ({ version } = await takeStep(write, id, version, step));
  }
}

function takeStep(write: Write, id: string, version: number, step: SampleStep): Promise<{ version: number }> {
  if (step.does === "close") return write(contract.conferences.close, { id, version, body: {} });
  return step.does === "reopen"
    ? write(contract.conferences.reopen, { id, version, body: { reason: step.reason } })
    : write(contract.conferences.update, { id, version, body: step.content });
}
