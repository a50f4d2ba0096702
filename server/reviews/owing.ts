import { type ClusterDraft, clusterNameOn } from "../../src/domain/cluster/cluster.ts";
import { holdsOn } from "../../src/domain/dated.ts";
import { whoOwes } from "../../src/domain/review/obligation.ts";
import { obligationId } from "../../src/domain/review/obligationId.ts";
import type { ReviewForm } from "../../src/domain/review/reviewForm.ts";
import { compareVi } from "../../src/domain/text/vietnamese.ts";
import type { Db, Tx } from "../db/tables.ts";
import { Refusal } from "../http/refusal.ts";
import { unitLives } from "../units/unitLives.ts";

/** One line of a plan: who, under which identity, and why not where nothing is owed. */
type OwingRow = {
  id: string;
  clusterId: string;
  clusterName: string;
  unitId: string | null;
  unitName: string;
  owes: true | "leftCluster" | "ended";
  successors: string[];
  /** The reason for which it is not needed, in words; "" where it is. */
  exemption: string;
};

/** A form for a period, given to one cluster or to all of a sector. */
type Plan = { form: string; period: string; cluster?: string; sector?: string };

/**
 * Who owes a form for a period, by the membership of the period's own days: in one cluster, or in every cluster of a sector that existed
 * on the period's cut-off day. Refuses a form that was never published.
 */
export async function owingOf(db: Db | Tx, plan: Plan) {
  const form = await db
    .selectFrom("reviewForms")
    .select(["number"])
    .where("id", "=", plan.form)
    .executeTakeFirst();
  const period = await db.selectFrom("periods").selectAll().where("id", "=", plan.period).executeTakeFirst();
  if (form === undefined || period === undefined) throw new Refusal("notFound");
  if (form.number === 0) throw new Refusal("invalid", { fields: [{ path: "form", code: "notPublished" }] });
  const { content } = await db
    .selectFrom("reviewFormNumbers")
    .select("content")
    .where("formId", "=", plan.form)
    .where("number", "=", form.number)
    .executeTakeFirstOrThrow();
  const cutOff = period.cutOff || period.end;
  const clusters = await clustersOf(db, plan, cutOff);
  const isOwn = (JSON.parse(content) as ReviewForm).level === "cluster";
  const rows: OwingRow[] = [];
  for (const cluster of clusters) {
    if (isOwn) rows.push(ownRow(plan, cluster));
    else rows.push(...(await unitRows(db, plan, cluster, { ...period, cutOff })));
  }
  return { period, formNumber: form.number, rows };
}

type Cluster = { clusterId: string; clusterName: string };

async function clustersOf(db: Db | Tx, { cluster, sector }: Plan, day: string): Promise<Cluster[]> {
  const asked = db.selectFrom("clusters").select(["id", "content"]);
  const found =
    cluster === undefined
      ? await asked.where("sector", "=", sector ?? "").execute()
      : await asked.where("id", "=", cluster).execute();
  if (cluster !== undefined && found.length === 0) throw new Refusal("notFound");
  return found
    .map(({ id, content }) => ({ id, content: JSON.parse(content) as ClusterDraft }))
    .filter(({ content }) => cluster !== undefined || holdsOn(content, day))
    .map(({ id, content }) => ({ clusterId: id, clusterName: clusterNameOn(content, day) }))
    .sort((a, b) => compareVi(a.clusterName, b.clusterName) || a.clusterId.localeCompare(b.clusterId));
}

const identify = ({ form, period }: Plan, clusterId: string, unitId: string | null) =>
  obligationId({ formId: form, periodId: period, clusterId, unitId });

function ownRow(plan: Plan, cluster: Cluster): OwingRow {
  const id = identify(plan, cluster.clusterId, null);
  return { ...cluster, id, unitId: null, unitName: "", owes: true, successors: [], exemption: "" };
}

async function unitRows(
  db: Db | Tx,
  plan: Plan,
  cluster: Cluster,
  { start, cutOff }: { start: string; cutOff: string },
): Promise<OwingRow[]> {
  const memberships = await db
    .selectFrom("clusterMembers")
    .select(["unitId", "from", "to"])
    .where("clusterId", "=", cluster.clusterId)
    .execute();
  const lives = await unitLives(
    db,
    memberships.map(row => row.unitId),
    cutOff,
  );
  const lifeOf = (unitId: string) => lives.get(unitId) ?? { name: "", from: "", to: "", successors: [] };
  const rows = whoOwes({ start, cutOff }, memberships, lifeOf).map(({ unitId, owes }): OwingRow => {
    const { name } = lifeOf(unitId);
    const successors = owes === true ? [] : owes.successors.map(id => lifeOf(id).name);
    return {
      ...cluster,
      id: identify(plan, cluster.clusterId, unitId),
      unitId,
      unitName: name,
      owes: owes === true || owes.no,
      successors,
      exemption: owes === true ? "" : reasonOf(owes.no, successors),
    };
  });
  return rows.sort((a, b) => compareVi(a.unitName, b.unitName));
}

/** What the books say of a unit that the period concerned and that owes nothing at its end: the office's words, kept as they were. */
function reasonOf(why: "leftCluster" | "ended", successors: string[]): string {
  if (why === "leftCluster") return "Đã rời cụm trước ngày chốt số liệu của kỳ";
  const into = successors.length > 0 ? `; tiếp nối: ${successors.join(", ")}` : "";
  return `Không còn tồn tại vào ngày chốt số liệu của kỳ${into}`;
}
