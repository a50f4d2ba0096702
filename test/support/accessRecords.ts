import { contract } from "../../src/api/contract.ts";
import { emptyAgreement } from "../../src/domain/cluster/agreement.ts";
import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { conferenceStates } from "../../src/domain/conference/conferenceChoices.ts";
import { newId } from "../../src/domain/id.ts";
import type { NamedRef } from "../../src/domain/namedRef.ts";
import { type ReviewState, reviewStates } from "../../src/domain/review/reviewMoves.ts";
import { noQuantity } from "../../src/domain/text/quantity.ts";
import { fieldOf, formOf } from "./anyReview.ts";
import { addHolder } from "./holders.ts";
import { addEntries, saveAll } from "./saveAll.ts";
import type { World } from "./world.ts";

/** Whose record a call is about, and where it stands in its life; groups without such a thing have one of each. */
export type AccessRecord = { place: "own" | "other" | "none"; state: string };

const none: AccessRecord[] = [{ place: "none", state: "" }];

function inBothPlaces(states: readonly string[]): AccessRecord[] {
  return (["own", "other"] as const).flatMap(place => states.map(state => ({ place, state })));
}

const twoPlaces = inBothPlaces([""]);

/** The records that the calls of a group are tried on: of one's own cluster and of another, in every state. */
const records: Record<string, AccessRecord[]> = {
  conferences: inBothPlaces(conferenceStates),
  // A file is as its record is: open, or fixed.
  files: inBothPlaces(["draft conference", "closed conference", "draft filing", "approved filing"]),
  reviews: inBothPlaces(reviewStates),
  obligations: inBothPlaces(reviewStates),
  agreements: inBothPlaces(["draft", "signed"]),
  periods: ["planned", "open", "closed"].map(state => ({ place: "none", state })),
  clusters: twoPlaces,
  units: twoPlaces,
  unitGroups: twoPlaces,
  unitChanges: twoPlaces,
  officials: twoPlaces,
  presence: twoPlaces,
};

/** Calls that name a record elsewhere than in their path. */
const elsewhere = ["agreements.create", "files.begin", "files.list", "obligations.remind"];

/** What a call of this group is tried on; one that names no record is tried once. */
export function recordsOf(group: string, name: string, path: string): AccessRecord[] {
  const isAboutOne = path.includes(":") || elsewhere.includes(`${group}.${name}`);
  return isAboutOne ? (records[group] ?? none) : none;
}

type Entry = NamedRef & { id: string };

/** People of every role, two clusters with a unit each, and what makes a fresh record of either in any state. */
export type AccessThings = Awaited<ReturnType<typeof openAccess>>;

/** Everything the access table needs, put into this world. */
export async function openAccess(world: World) {
  const { db } = world.store;
  const { clusters, units, officials } = await addEntries(world);
  const at = { own: 0, other: 1, none: 0 };
  const refs = (place: AccessRecord["place"]) => ({
    cluster: clusters[at[place]] as Entry,
    unit: units[at[place]] as Entry,
    official: officials[at[place]] as Entry,
  });
  const own = refs("own");
  await addHolder(world, "secretary", [{ role: "secretary", clusterId: own.cluster.id }]);
  await addHolder(world, "reporter", [{ role: "reporter", unitId: own.unit.id }]);
  await addHolder(world, "without post", []);
  const staff = world.as("staff");
  for (const place of ["own", "other"] as const) {
    const { cluster, unit } = refs(place);
    const { id, version, content } = await staff.view(contract.clusters.view, { id: cluster.id });
    const members = [{ id: newId(), unit: unit.id, from: "", to: "", subGroup: "" }];
    await staff.change(contract.clusters.update, { id, version, body: { ...content, members } });
  }

  function contentOf(place: AccessRecord["place"]): ConferenceDraft {
    const { cluster, unit, official } = refs(place);
    const terms = { rank: "", posts: [], roles: ["presiding" as const] };
    const seat = { delegates: "", attendance: "attended" as const, reason: "", substitute: "" };
    return {
      ...emptyConference(),
      title: `Hội nghị ${place}`,
      kinds: ["halfYearReview"],
      isDateUnknown: true,
      cluster,
      people: [{ id: newId(), is: "person", who: official, ...terms }],
      participants: [{ id: newId(), is: "unit", unit, ...seat, headCount: noQuantity }],
    };
  }

  async function conference({ place, state }: AccessRecord): Promise<string> {
    const id = newId();
    const isState = conferenceStates.find(one => one === state) ?? "draft";
    await saveAll(world.store, [{ id, content: contentOf(place), state: isState }]);
    return id;
  }

  // Officials are seen through the conferences that name them.
  for (const place of ["own", "other"] as const) await conference({ place, state: "recorded" });

  const field = fieldOf({});
  const form = formOf([field]);
  const [formId, clusterFormId, periodId] = [newId(), newId(), newId()];
  for (const [id, level] of [
    [formId, "unit"],
    [clusterFormId, "cluster"],
  ] as const) {
    const content = { ...form, name: `${form.name} ${level}`, level };
    await staff.change(contract.reviewForms.create, { body: { id, content } });
    await staff.change(contract.reviewForms.publish, { id, version: 1, body: {} });
  }
  const half = { kind: "halfYear" as const, name: "6 tháng", start: "2026-01-01", end: "2026-06-30" };
  await staff.change(contract.periods.create, {
    body: { id: periodId, content: { ...half, cutOff: "", deadline: "" } },
  });

  /** What a unit (or its cluster as a whole) owes, and its filing in this state; one that was submitted waits for its cluster. */
  async function filing({ place, state }: AccessRecord, level: "unit" | "cluster" = "unit"): Promise<string> {
    const { cluster, unit } = refs(place);
    const isState: ReviewState = reviewStates.find(one => one === state) ?? "draft";
    const isOfUnit = level === "unit";
    const id = newId();
    const asked = { formId: isOfUnit ? formId : clusterFormId, formNumber: 1, periodId };
    const owers = {
      clusterId: cluster.id,
      unitId: isOfUnit ? unit.id : null,
      clusterName: cluster.name,
      unitName: isOfUnit ? unit.name : "",
    };
    const days = { opensOn: "2026-06-15", dueOn: "2026-07-10", locksOn: "2026-07-20" };
    const decided = { extension: null, exemption: null };
    const standing = { quality: "empty", firstSubmittedAt: null };
    await db
      .insertInto("obligations")
      .values({ id, version: 1, ...asked, ...owers, ...days, ...decided, reviewState: isState, ...standing })
      .execute();
    const times = { firstWrittenAt: null, submittedAt: null, updatedAt: "", updatedBy: "" };
    const row = { id, version: 1, state: isState, checksPassed: 0, content: '{"answers":{}}', filers: "[]" };
    await db
      .insertInto("reviews")
      .values({ ...row, ...times, ...standing })
      .execute();
    const saved = { reviewId: id, version: 1, act: "edited", state: isState, content: row.content };
    await db
      .insertInto("reviewRevisions")
      .values({
        ...saved,
        changed: "[]",
        evidence: "[]",
        reason: "",
        at: world.clock.now.toISOString(),
        by: "",
      })
      .execute();
    return id;
  }

  async function agreement({ place, state }: AccessRecord): Promise<string> {
    const { cluster, unit } = refs(place);
    const id = newId();
    const item = { id: newId(), code: "", text: "Chỉ tiêu", target: noQuantity, measure: "", unit: null };
    const content = {
      ...emptyAgreement(),
      items: [{ ...item, horizon: "year" }],
      signers: [{ id: newId(), unit: unit.id, on: "" }],
    };
    const isState = state === "signed" ? "signed" : "draft";
    // Clusters agree once a year: every one that is made here has a year of its own.
    const year = nextYear++;
    const row = { id, version: 1, clusterId: cluster.id, year, state: isState } as const;
    await db
      .insertInto("agreements")
      .values({ ...row, content: JSON.stringify(content) })
      .execute();
    return id;
  }
  let nextYear = 1950;
  for (const place of ["own", "other"] as const) await agreement({ place, state: "draft" });

  return {
    world,
    refs,
    contentOf,
    conference,
    filing,
    agreement,
    freeYear: () => nextYear++,
    form,
    field,
    formId,
    periodId,
  };
}
