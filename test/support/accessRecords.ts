import { contract } from "../../src/api/contract.ts";
import { emptyAgreement } from "../../src/domain/cluster/agreement.ts";
import type { ConferenceState } from "../../src/domain/conference/conference.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import type { NamedRef } from "../../src/domain/namedRef.ts";
import { type ReviewState, reviewStates } from "../../src/domain/review/reviewMoves.ts";
import { noQuantity } from "../../src/domain/text/quantity.ts";
import { fieldOf, formOf } from "./anyReview.ts";
import { addHolder, addMember } from "./holders.ts";
import { addEntries, saveAll } from "./saveAll.ts";
import type { World } from "./world.ts";

/** Whose record a call is about, and where it stands in its life; groups without such a thing have one of each. */
export type AccessRecord = { place: "own" | "other" | "none"; state: ConferenceState | ReviewState | "" };

const filings: AccessRecord[] = (["own", "other"] as const).flatMap(place =>
  reviewStates.map(state => ({ place, state })),
);

const twoPlaces: AccessRecord[] = [
  { place: "own", state: "" },
  { place: "other", state: "" },
];

/** The records that the calls of a group are tried on: of one's own cluster and of another, in every state. */
const records: Record<string, AccessRecord[]> = {
  conferences: (["own", "other"] as const).flatMap(place =>
    (["draft", "recorded", "closed"] as const).map(state => ({ place, state })),
  ),
  files: twoPlaces,
  reviews: filings,
  obligations: filings,
  clusters: twoPlaces,
  agreements: twoPlaces,
  units: twoPlaces,
  officials: twoPlaces,
};

/** What a call of this group is tried on; one whose path names no record is tried once. */
export function recordsOf(group: string, name: string, path: string): AccessRecord[] {
  const isAboutOne = path.includes(":") || (group === "files" && name === "list");
  const none: AccessRecord[] = [{ place: "none", state: "" }];
  return isAboutOne ? (records[group] ?? none) : none;
}

/** What a call asks for beside its path, where it would not be answered without. */
export function queryOf(call: string, conferenceId: string): string {
  if (call === "clusters.handover") return "?on=2026-07-01";
  if (call === "views.list") return "?list=conferences";
  return call === "files.list" ? `?ownerType=conference&ownerId=${conferenceId}` : "";
}

/** Everything the access table needs: people of every role, two clusters, and a fresh record for every attempt. */
export async function openAccess(world: World) {
  const { clusters, units, officials } = await addEntries(world);
  const at = { own: 0, other: 1, none: 0 };
  const refs = (place: AccessRecord["place"]) => ({
    cluster: clusters[at[place]] as NamedRef & { id: string },
    unit: units[at[place]] as NamedRef & { id: string },
    official: officials[at[place]] as NamedRef & { id: string },
  });
  const own = refs("own");
  await addHolder(world, "secretary", [{ role: "secretary", clusterId: own.cluster.id }]);
  await addHolder(world, "reporter", [{ role: "reporter", unitId: own.unit.id }]);
  await addHolder(world, "without post", []);
  for (const place of ["own", "other"] as const) {
    const { cluster, unit } = refs(place);
    await addMember(world, cluster.id, unit.id);
  }

  async function conference({ place, state }: AccessRecord): Promise<string> {
    const { cluster, unit, official } = refs(place);
    const id = newId();
    const content = {
      ...emptyConference(),
      title: `Hội nghị ${place}`,
      kinds: ["halfYearReview" as const],
      isDateUnknown: true,
      cluster,
      people: [
        {
          id: newId(),
          is: "person" as const,
          who: official,
          rank: "",
          posts: [],
          roles: ["presiding" as const],
        },
      ],
      participants: [
        {
          id: newId(),
          is: "unit" as const,
          unit,
          delegates: "",
          attendance: "attended" as const,
          reason: "",
          substitute: "",
          headCount: noQuantity,
        },
      ],
    };
    await saveAll(world.store, [
      { id, content, state: state === "recorded" || state === "closed" ? state : "draft" },
    ]);
    return id;
  }
  async function file(ownerId: string): Promise<string> {
    const id = newId();
    const now = world.clock.now.toISOString();
    const row = {
      id,
      ownerType: "conference",
      ownerId,
      itemId: "",
      name: "giay-moi.pdf",
      caption: "",
      size: 0,
    };
    const sent = { sha256: "", received: 0, thumbnailName: "", by: "", byId: "", at: now, touchedAt: now };
    await world.store.db
      .insertInto("files")
      .values({ ...row, ...sent, version: 1, finishedAt: now, removedAt: null })
      .execute();
    return id;
  }
  // Officials are seen through the conferences that name them.
  for (const place of ["own", "other"] as const) await conference({ place, state: "recorded" });

  const form = formOf([fieldOf({})]);
  const [formId, periodId] = [newId(), newId()];
  const staff = world.as("staff");
  await staff.change(contract.reviewForms.create, { body: { id: formId, content: form } });
  await staff.change(contract.reviewForms.publish, { id: formId, version: 1, body: {} });
  const half = { kind: "halfYear" as const, name: "6 tháng", start: "2026-01-01", end: "2026-06-30" };
  await staff.change(contract.periods.create, {
    body: { id: periodId, content: { ...half, cutOff: "", deadline: "" } },
  });
  /** What a unit owes, and its filing in the state asked for, waiting for its cluster. */
  async function filing({ place, state }: AccessRecord): Promise<string> {
    const { cluster, unit } = refs(place);
    const id = newId();
    const owed = { id, version: 1, formId, formNumber: 1, periodId, clusterId: cluster.id, unitId: unit.id };
    const names = { clusterName: cluster.name, unitName: unit.name };
    const days = { opensOn: "2026-06-15", dueOn: "2026-07-10", locksOn: "2026-07-20" };
    await world.store.db
      .insertInto("obligations")
      .values({
        ...owed,
        ...names,
        ...days,
        extension: null,
        exemption: null,
        reviewState: state || "draft",
        quality: "empty",
        firstSubmittedAt: null,
      })
      .execute();
    const times = { firstSubmittedAt: null, firstWrittenAt: null, submittedAt: null, updatedAt: "" };
    const row = { id, version: 1, state: state || "draft", checksPassed: 0, content: '{"answers":{}}' };
    await world.store.db
      .insertInto("reviews")
      .values({ ...row, ...times, filers: "[]", quality: "empty", updatedBy: "" })
      .execute();
    return id;
  }

  const agreements: Record<string, string> = {};
  for (const place of ["own", "other"] as const) {
    const id = newId();
    agreements[place] = id;
    const [version, content] = [1, JSON.stringify(emptyAgreement())];
    const row = {
      id,
      version,
      clusterId: refs(place).cluster.id,
      year: 2026,
      state: "draft" as const,
      content,
    };
    await world.store.db.insertInto("agreements").values(row).execute();
  }

  /** The id that stands in the path of a call: a record of the group, or one that nobody has. */
  return async (group: string, record: AccessRecord): Promise<string> => {
    if (group === "conferences") return conference(record);
    if (group === "reviews" || group === "obligations") return filing(record);
    if (group === "reviewForms") return formId;
    if (group === "agreements") return agreements[record.place] ?? newId();
    if (group === "files" && record.place !== "none")
      return file(await conference({ ...record, state: "draft" }));
    const { cluster, unit, official } = refs(record.place);
    return { clusters: cluster.id, units: unit.id, officials: official.id }[group] ?? newId();
  };
}
