import type { Store } from "../../server/db/tables.ts";
import { holderOf } from "../support/holders.ts";
import { benchApp } from "./benchApp.ts";
import { fillMatrix, matrix } from "./fillMatrix.ts";
import { onEachStore } from "./stores.ts";
import { time } from "./timing.ts";

/** The matrix of 2,000 units and 12 periods, whole and as a secretary and a reporter see it. */
export async function benchMatrix(): Promise<void> {
  await onEachStore({ name: "2000 units × 12 periods", fill: fillMatrix, measure });
}

async function measure(store: Store): Promise<void> {
  const [clusterId = null] = matrix.clusters;
  const [unitId = null] = matrix.units;
  const lookers = {
    staff: holderOf("staff"),
    secretary: holderOf("secretary", { clusterId }),
    reporter: holderOf("reporter", { unitId }),
  };
  const query = `form=${matrix.form}&year=${matrix.year}`;
  for (const [who, actor] of Object.entries(lookers)) {
    const { get } = await benchApp(store, actor);
    await time(`${who}: matrix`, 20, () => get(`obligations?${query}`));
    await time(`${who}: matrix of a cluster`, 20, () => get(`obligations?${query}&cluster=${clusterId}`));
    for (const path of ["reviews/mine", "reviews/waiting"])
      await time(`${who}: ${path}`, 20, () => get(path));
    await time(`${who}: home`, 20, () => get("home"));
  }
}
