import type { Store } from "../../server/db/tables.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { holderOf } from "../support/holders.ts";
import { benchApp } from "./benchApp.ts";
import { benchLinks } from "./benchLinks.ts";
import { fill } from "./fill.ts";
import { onEachStore } from "./stores.ts";
import { time } from "./timing.ts";

const seed = 1;

/** Latencies of the calls that a register and a save make, through the whole backend, for each kind of looker. */
export async function benchLists(size: number): Promise<void> {
  await onEachStore({ name: `${size} conferences`, fill: store => fill(store, size, seed), measure });
}

async function measure(store: Store): Promise<void> {
  const links = benchLinks(seed);
  const [clusterId, unitId, periodId] = [links.clusters[3]?.id, links.units[7]?.id, links.periods[5]?.id];
  const lists: Record<string, string> = {
    "newest first": "",
    "oldest first": "sort=date",
    "by title": "sort=title",
    "by update": "sort=-updated",
    "of a cluster": `cluster=${clusterId}`,
    "of a period, by title": `period=${periodId}&sort=title`,
    "of a year, by update": "year=2020&sort=-updated",
    "of a unit": `unit=${unitId}`,
    "of a kind": "kind=vote",
    "of a year": "year=2020",
    drafts: "state=draft",
    "with tasks, by title": "tasks=some&sort=title",
    "without tasks": "tasks=none",
    "with overdue tasks": "tasks=overdue",
    "overdue in a cluster": `tasks=overdue&cluster=${clusterId}`,
    "search, many match": "q=cong%20tac",
    "search, some match": "q=lich%20su%20dinh%20hoa",
    "search, few match": "q=so%20777",
    "search in a year": "q=chuyen%20doi%20so&year=2020",
  };
  // Of 20 clusters and 200 units: a twentieth of the register for a secretary, some eight in a hundred for a reporter.
  const lookers = {
    staff: holderOf("staff"),
    secretary: holderOf("secretary", { clusterId: clusterId ?? null }),
    reporter: holderOf("reporter", { unitId: unitId ?? null }),
  };
  for (const [who, actor] of Object.entries(lookers)) {
    const { get } = await benchApp(store, actor);
    for (const [what, query] of Object.entries(lists))
      await time(`${who}: list ${what}`, 40, () => get(`conferences?${query}`));
    for (const query of ["", "tasks=overdue", "q=cong%20tac"])
      await time(`${who}: count ${query}`, 20, () => get(`conferences/count?${query}`));
    for (const path of ["home", "conferences/offers", "clusters", "units", "officials"])
      await time(`${who}: ${path}`, 20, () => get(path));
  }
  const { post } = await benchApp(store, lookers.staff);
  const content = { ...emptyConference(), title: "Hội nghị mới", kinds: ["vote"], isDateUnknown: true };
  await time("create", 100, () => post("conferences", { id: newId(), content }));
}
