import { contract } from "../../src/api/contract.ts";
import { type Id, newId } from "../../src/domain/id.ts";
import { obligationId } from "../../src/domain/review/obligationId.ts";
import type { FormField, ReviewForm } from "../../src/domain/review/reviewForm.ts";
import { fieldOf, formOf } from "./anyReview.ts";
import { addHolder } from "./holders.ts";
import type { World } from "./world.ts";

/** A round of reviews ready to be filed: one cluster, its units and their people, a published form, and what is owed. */
export interface ReviewRound {
  form: { id: Id; content: ReviewForm; story: FormField; figure: FormField };
  cluster: Id;
  period: Id;
  /** Units by key; each has a reporter whose username is the key. */
  units: Record<string, Id>;
  /** The identity of what a unit owes, for the round's period or another. */
  owed: (unit: string, period?: Id) => Id;
}

/** Days of the round in the world's clock, which stands at 1 July 2026, 08:00 in Vietnam. */
const roundDays = { opensOn: "2026-06-15", dueOn: "2026-07-10", locksOn: "2026-07-20" };

/** Opens a round: units "mot", "hai" … with reporters of these names, and a secretary "thuky" of their cluster; `about` says more of the figure. */
export async function openRound(
  world: World,
  keys = ["mot", "hai"],
  about: Partial<FormField> = {},
  way: Partial<Pick<ReviewForm, "checks" | "level">> = {},
): Promise<ReviewRound> {
  const staff = world.as("staff");
  const units: Record<string, Id> = {};
  for (const key of keys) {
    units[key] = newId();
    const content = { name: `Đơn vị ${key}`, shortName: "", kind: "party" as const };
    await staff.change(contract.units.create, { body: { id: units[key], content } });
    await addHolder(world, key, [{ role: "reporter", unitId: units[key] }]);
  }
  const cluster = newId();
  const named = { name: "Cụm thi đua số 3", convenedBy: "Ban Tuyên giáo", sector: "tuyên giáo" };
  await staff.change(contract.clusters.create, { body: { id: cluster, content: named } });
  const { content, version } = await staff.view(contract.clusters.view, { id: cluster });
  const members = keys.map(key => ({ id: newId(), unit: units[key] ?? "", from: "", to: "", subGroup: "" }));
  await staff.change(contract.clusters.update, { id: cluster, version, body: { ...content, members } });
  await addHolder(world, "thuky", [{ role: "secretary", clusterId: cluster }]);

  const period = newId();
  const half = {
    kind: "halfYear" as const,
    name: "6 tháng đầu năm 2026",
    start: "2026-01-01",
    end: "2026-06-30",
    cutOff: "",
    deadline: "",
  };
  await staff.change(contract.periods.create, { body: { id: period, content: half } });

  const story = fieldOf({ kind: "narrative", label: "Kết quả", isRequired: true });
  const figure = fieldOf({
    kind: "count",
    label: "Số hội nghị",
    isRequired: true,
    min: "0",
    rollUp: "sum",
    ...about,
  });
  const form = { id: newId(), content: { ...formOf([story, figure]), ...way }, story, figure };
  await publishForm(world, form.id, form.content);
  await staff.change(contract.obligations.generate, {
    body: { form: form.id, period, cluster, ...roundDays },
  });
  const owed = (unit: string, periodId = period) =>
    obligationId({ formId: form.id, periodId, clusterId: cluster, unitId: units[unit] ?? "" });
  return { form, cluster, period, units, owed };
}

/** Makes a form and publishes it as its first number. */
async function publishForm(world: World, id: Id, content: ReviewForm): Promise<void> {
  const staff = world.as("staff");
  await staff.change(contract.reviewForms.create, { body: { id, content } });
  await staff.change(contract.reviewForms.publish, { id, version: 1, body: {} });
}
