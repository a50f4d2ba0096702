import type { Store } from "../../server/db/tables.ts";
import { newId } from "../../src/domain/id.ts";
import { fold } from "../../src/domain/text/vietnamese.ts";
import { NewUnit, type UnitRow } from "../../src/domain/unit/unit.ts";
import { maxImportRows } from "../../src/domain/unit/unitImport.ts";
import { unitsToPick } from "../../src/domain/unit/unitsToPick.ts";
import { matchItems } from "../../src/ui/matchItems.ts";
import { holderOf } from "../support/holders.ts";
import { benchApp } from "./benchApp.ts";
import { onEachStore } from "./stores.ts";
import { percentiles, time } from "./timing.ts";

const kinds = ["Ủy ban Mặt trận Tổ quốc", "Đảng ủy", "Hội Nông dân", "Hội Phụ nữ", "Đoàn Thanh niên"];

/** As many new units as one import may hold, with names that many share. */
export function manyUnits() {
  return Array.from({ length: maxImportRows }, (_, at) => {
    const name = `${kinds[at % kinds.length]} xã số ${1 + Math.floor(at / kinds.length)}`;
    return { id: newId(), version: 0, content: NewUnit.parse({ name, shortName: "", kind: "" }) };
  });
}

/** As many units as one import may hold: taken in, listed, and found as somebody types. */
export async function benchUnits(): Promise<void> {
  await onEachStore({ name: `${maxImportRows} units`, fill: async () => {}, measure });
}

async function measure(store: Store): Promise<void> {
  const { get, post } = await benchApp(store, holderOf("staff"));
  const known = await store.db.selectFrom("units").select("id").limit(1).execute();
  if (known.length === 0)
    await time(`import of ${maxImportRows} units`, 1, () =>
      post("unit-imports", { id: newId(), rows: manyUnits() }),
    );
  await time("list of units", 20, () => get("units"));
  const answer = (await (await get("units")).json()) as { rows: UnitRow[] };
  const offered = performance.now();
  const items = unitsToPick(answer.rows, "2026-07-01");
  console.log(`  made ready for a picker, once    ${(performance.now() - offered).toFixed(1)} ms`);
  for (const typed of ["ubmttq", "mat tran", "Mặt trận", "hội nông dân 777", "xyz"]) {
    const times: number[] = [];
    let found = 0;
    for (let run = 0; run < 50; run++) {
      const started = performance.now();
      const { shown, more } = matchItems(items, fold(typed));
      times.push(performance.now() - started);
      found = shown.length + more;
    }
    console.log(`  ${`picker finds ${found} by "${typed}"`.padEnd(40)} ${percentiles(times)}`);
  }
}
