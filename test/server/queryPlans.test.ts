import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "../../server/db/migrate.ts";
import { conferenceSorts } from "../../src/domain/conference/registerAddress.ts";
import { benchApp } from "../bench/benchApp.ts";
import { benchLinks } from "../bench/benchLinks.ts";
import { fill } from "../bench/fill.ts";
import { fillMatrix, matrix } from "../bench/fillMatrix.ts";
import { holderOf } from "../support/holders.ts";
import { type Watched, watchedStore } from "../support/watchedStore.ts";

const { clusters, units, periods } = benchLinks(1);
const [clusterId = null, unitId = null, periodId = null] = [clusters[0]?.id, units[0]?.id, periods[0]?.id];
const lookers = [
  holderOf("staff"),
  holderOf("secretary", { clusterId }),
  holderOf("reporter", { unitId }),
] as const;

const { store, watched, close } = watchedStore();
beforeAll(async () => {
  await migrate(store);
  await fill(store, 3, 1);
});
afterAll(close);

/** The statements that a call read the register with, as each of the three lookers. */
async function readBy(role: string, path: string): Promise<Watched[]> {
  const looker = lookers.find(one => one.id === role) ?? lookers[0];
  const { get } = await benchApp(store, looker);
  watched.length = 0;
  expect((await get(path)).status).toBe(200);
  return watched.filter(({ sql }) => sql.includes('from "conferences"'));
}

// Timings hold for one machine; how the register is read holds for every one. `npm run bench` has the timings.
describe.each(lookers.map(looker => looker.id))("However long the register, for a %s", role => {
  test.each(conferenceSorts)("a page by %s is walked along an index, never sorted", async sort => {
    const filters = [
      "",
      `&cluster=${clusterId}`,
      `&unit=${unitId}`,
      "&kind=vote",
      "&state=recorded",
      "&tasks=some",
      "&tasks=overdue",
    ];
    // A period and a year have their own order by day; in another one their some thousands of rows are sorted.
    if (sort.endsWith("date")) filters.push(`&period=${periodId}`, "&year=2020");
    for (const filter of filters)
      for (const { sql, plan } of await readBy(role, `conferences?sort=${sort}${filter}`))
        expect(plan, `${filter} ${sql}`).not.toContain("USE TEMP B-TREE FOR ORDER BY");
  });

  test.each(["conferences/count", "conferences/count?tasks=overdue", "conferences/offers", "home"])(
    "%s opens no record to count it",
    async path => {
      const statements = await readBy(role, path);
      expect(statements).not.toEqual([]);
      const walks = statements
        .flatMap(({ plan }) => plan)
        .filter(step => step.startsWith("SCAN conferences"));
      for (const step of walks) expect(step).toMatch(/ COVERING INDEX | INDEX conferencesByUpdate$/);
    },
  );
});

test("However many filings, the matrix opens none of them, nor what is owed beyond its form and year", async () => {
  const { store: owing, watched: read, close: end } = watchedStore();
  await migrate(owing);
  await fillMatrix(owing, 3);
  const { get } = await benchApp(owing, holderOf("staff"));
  read.length = 0;
  const answer = await get(`obligations?form=${matrix.form}&year=${matrix.year}`);
  expect(await answer.json()).toMatchObject({
    total: 3,
    counts: [{ count: 12 }, { count: 12 }, { count: 12 }],
  });
  expect(read.filter(({ sql }) => sql.includes('"reviews"'))).toEqual([]);
  const lines = read.find(({ sql }) => sql.includes("string_agg"));
  expect(lines?.plan).toContain(
    "SEARCH obligations USING COVERING INDEX obligationsOfForm (formId=? AND periodId=?)",
  );
  await end();
});
