import { clusterNameOn } from "../src/domain/cluster.ts";
import { whoOwes } from "../src/domain/obligation.ts";
import { obligationId } from "../src/domain/obligationId.ts";
import type { ReviewForm } from "../src/domain/reviewForm.ts";
import { compareVi } from "../src/domain/vietnamese.ts";
import type { Db, Tx } from "./db/tables.ts";
import { Refusal } from "./refusal.ts";
import { unitLives } from "./unitLives.ts";

/** One line of a plan: who, under which identity, and why not where nothing is owed. */
type OwingRow = {
  id: string;
  unitId: string | null;
  unitName: string;
  owes: true | "leftCluster" | "ended";
  successors: string[];
  /** The reason for which it is not needed, in words; "" where it is. */
  exemption: string;
};

/** Who owes a form for a period in a cluster, by the membership of the period's own days. Refuses a form that was never published. */
export async function owingOf(db: Db | Tx, plan: { form: string; period: string; cluster: string }) {
  const form = await db
    .selectFrom("reviewForms")
    .select(["number"])
    .where("id", "=", plan.form)
    .executeTakeFirst();
  const period = await db.selectFrom("periods").selectAll().where("id", "=", plan.period).executeTakeFirst();
  const cluster = await db
    .selectFrom("clusters")
    .select("content")
    .where("id", "=", plan.cluster)
    .executeTakeFirst();
  if (form === undefined || period === undefined || cluster === undefined) throw new Refusal("notFound");
  if (form.number === 0) throw new Refusal("invalid", { fields: [{ path: "form", code: "notPublished" }] });
  const { content } = await db
    .selectFrom("reviewFormNumbers")
    .select("content")
    .where("formId", "=", plan.form)
    .where("number", "=", form.number)
    .executeTakeFirstOrThrow();
  const cutOff = period.cutOff || period.end;
  const clusterName = clusterNameOn(JSON.parse(cluster.content), cutOff);
  const identify = (unitId: string | null) =>
    obligationId({ formId: plan.form, periodId: plan.period, clusterId: plan.cluster, unitId });
  const found = { period, formNumber: form.number, clusterName };
  if ((JSON.parse(content) as ReviewForm).level === "cluster") {
    const own: OwingRow = {
      id: identify(null),
      unitId: null,
      unitName: "",
      owes: true,
      successors: [],
      exemption: "",
    };
    return { ...found, rows: [own] };
  }
  const memberships = await db
    .selectFrom("clusterMembers")
    .select(["unitId", "from", "to"])
    .where("clusterId", "=", plan.cluster)
    .execute();
  const lives = await unitLives(
    db,
    memberships.map(row => row.unitId),
    cutOff,
  );
  const lifeOf = (unitId: string) => lives.get(unitId) ?? { name: "", from: "", to: "", successors: [] };
  const rows = whoOwes({ start: period.start, cutOff }, memberships, lifeOf).map(
    ({ unitId, owes }): OwingRow => {
      const { name } = lifeOf(unitId);
      const successors = owes === true ? [] : owes.successors.map(id => lifeOf(id).name);
      return {
        id: identify(unitId),
        unitId,
        unitName: name,
        owes: owes === true || owes.no,
        successors,
        exemption: owes === true ? "" : reasonOf(owes.no, successors),
      };
    },
  );
  return { ...found, rows: rows.sort((a, b) => compareVi(a.unitName, b.unitName)) };
}

/** What the books say of a unit that the period concerned and that owes nothing at its end: the office's words, kept as they were. */
function reasonOf(why: "leftCluster" | "ended", successors: string[]): string {
  if (why === "leftCluster") return "Đã rời cụm trước ngày chốt số liệu của kỳ";
  const into = successors.length > 0 ? `; tiếp nối: ${successors.join(", ")}` : "";
  return `Không còn tồn tại vào ngày chốt số liệu của kỳ${into}`;
}
