import { sha256OfBytes } from "../../server/http/sha256.ts";
import { contract } from "../../src/api/contract.ts";
import { obligationId } from "../../src/domain/review/obligationId.ts";
import { clusterContent, type RoundKey, rounds, unitContent } from "./reviewAnswers.ts";
import { clusterForm, fieldId, formIds, unitForm } from "./reviewForms.ts";
import { type Fate, type Round, reviewRounds } from "./reviewRounds.ts";
import type { FilingUnit } from "./reviewUnits.ts";
import type { Hand } from "./sampleHands.ts";
import { pdf } from "./samplePaper.ts";
import type { Step } from "./sampleWriter.ts";
import { seedId } from "./seedId.ts";

const cluster = seedId("cluster cum3");
const formsOn = "2025-05-12";
const reasons = {
  notNeeded: "Đang chuẩn bị đại hội, số liệu gộp vào báo cáo kỳ sau",
  until: "Bổ sung số liệu của các cơ sở vùng cao",
};

/** The periodic reviews of cluster 3: two forms, and each step of each filing by the hand whose step it is. */
export function reviewSteps(): Step[] {
  const forms = [
    { id: formIds.unit, content: unitForm },
    { id: formIds.cluster, content: clusterForm },
  ];
  const made = forms.flatMap(({ id, content }): Step[] => [
    { on: formsOn, by: "canbo", call: contract.reviewForms.create, given: { body: { id, content } } },
    { on: formsOn, by: "canbo", call: contract.reviewForms.publish, given: { id, version: 1, body: {} } },
  ]);
  return [...made, ...(Object.keys(rounds) as RoundKey[]).flatMap(roundSteps)];
}

function roundSteps(key: RoundKey): Step[] {
  const round = reviewRounds[key];
  const { opens, due, locks, clusterDue } = round.days;
  const period = seedId(`period ${key}`);
  const plan = (form: string, dueOn: string): Step => ({
    on: opens,
    by: "canbo",
    call: contract.obligations.generate,
    given: { body: { form, period, cluster, opensOn: opens, dueOn, locksOn: locks } },
  });
  const units = Object.entries(round.units) as [FilingUnit, Fate][];
  return [
    plan(formIds.unit, due),
    plan(formIds.cluster, clusterDue),
    ...units.flatMap(([unit, fate]) => unitSteps(key, round, unit, fate)),
    ...clusterSteps(key, round),
  ];
}

function idOf(key: RoundKey, form: "unit" | "cluster", unit: FilingUnit | null): string {
  const unitId = unit === null ? null : seedId(`unit ${unit}`);
  return obligationId({
    formId: formIds[form],
    periodId: seedId(`period ${key}`),
    clusterId: cluster,
    unitId,
  });
}

/** Whose account reports for a unit: one of them is a practice account. */
function reporterOf(unit: FilingUnit): Hand {
  return unit === "phuNu" ? "baocao" : unit;
}

const passed: Fate["as"][] = ["approved", "verified", "checked"];

function unitSteps(key: RoundKey, { days }: Round, unit: FilingUnit, fate: Fate): Step[] {
  const id = idOf(key, "unit", unit);
  const filer = reporterOf(unit);
  const content = unitContent(unit, key, fate.as === "begun" ? "begun" : "whole", fate.proof);
  const filed = fate.on ?? days.filed;
  const checked = filed > days.checked ? filed : days.checked;
  const steps: Step[] = [];
  let version = 1;
  const take = (on: string, by: Hand, call: Step["call"], body: object) =>
    void steps.push({ on, by, call, given: { id, version: version++, body } });
  const exception = (call: Step["call"], body: object) =>
    void steps.push({ on: days.opens, by: "canbo", call, given: { id, version: 1, body } });

  if (fate.as === "notNeeded") exception(contract.obligations.exempt, { reason: reasons.notNeeded });
  if (fate.until !== undefined)
    exception(contract.obligations.extend, { dueOn: fate.until, reason: reasons.until });
  if (fate.as === "begun") take(days.filed, filer, contract.reviews.update, content);
  if (fate.as === "notNeeded" || fate.as === "nothing" || fate.as === "begun") return steps;

  if (fate.proof) steps.push(...proofSteps(id, filed, unit));
  take(filed, filer, contract.reviews.submit, { content, writtenAt: null, answer: null });
  if (fate.again || fate.as === "returned") {
    const { returned, answer } = sentBack(id, fate.as === "returned" ? "2026-12-02" : days.due);
    take(fate.as === "returned" ? checked : filed, "thuky", contract.reviews.return, returned);
    if (fate.as === "returned") return steps;
    take(days.due, filer, contract.reviews.submit, { content, writtenAt: null, answer });
  }
  if (passed.includes(fate.as)) take(checked, "thuky", contract.reviews.verify, {});
  if (fate.as === "verified" || fate.as === "approved")
    take(days.verified, "canbo", contract.reviews.verify, {});
  if (fate.as === "approved") take(days.approved, "lanhdao", contract.reviews.approve, {});
  return steps;
}

function clusterSteps(key: RoundKey, { days, units, cluster: fate }: Round): Step[] {
  const id = idOf(key, "cluster", null);
  const counted = (Object.entries(units) as [FilingUnit, Fate][])
    .filter(([, { as }]) => as === "approved")
    .map(([unit]) => unit);
  if (fate === "begun") {
    const body = clusterContent(key, counted, "begun");
    return [
      { on: days.checked, by: "thuky", call: contract.reviews.update, given: { id, version: 1, body } },
    ];
  }
  const body = { content: clusterContent(key, counted, "whole"), writtenAt: null, answer: null };
  const on = days.clusterFiled;
  return [
    { on, by: "thuky", call: contract.reviews.submit, given: { id, version: 1, body } },
    { on, by: "canbo", call: contract.reviews.verify, given: { id, version: 2, body: {} } },
    { on, by: "lanhdao", call: contract.reviews.approve, given: { id, version: 3, body: {} } },
  ];
}

/** What a secretary sent back, and how the unit answered. */
function sentBack(review: string, dueOn: string) {
  const remark = (field: string, reason: "numberDoubtful" | "unclear", text: string) => ({
    id: seedId(`remark ${review} ${field}`),
    fieldId: fieldId(field),
    reason,
    text,
  });
  const remarks = [
    remark(
      "attendances",
      "numberDoubtful",
      "Số lượt người cao hơn hẳn số buổi cho phép; đối chiếu với sổ theo dõi.",
    ),
    remark("limitations", "unclear", "Nêu rõ xóm, chi hội nào và từ bao giờ."),
  ];
  const content = { remarks, text: "Hai chỗ cần xem lại trước khi chuyển lên.", dueOn };
  const answers = [
    { remarkId: remarks[0]?.id ?? "", text: "Đã đối chiếu: số đúng, gồm cả các buổi nhiều điểm cầu." },
    {
      remarkId: remarks[1]?.id ?? "",
      text: "Đã hỏi lại cơ sở; giữ nguyên vì đang rà soát trên toàn địa bàn.",
    },
  ];
  return {
    returned: { id: seedId(`return ${review}`), content },
    answer: { summary: "Đã đối chiếu sổ theo dõi và trả lời từng góp ý.", answers },
  };
}

/** The paper that proves a value: three calls, as a browser sends a small file. A unit that proves twice hands in one paper twice. */
function proofSteps(review: string, on: string, unit: FilingUnit): Step[] {
  const by = reporterOf(unit);
  const said = `Cong nhan mo hinh tieu bieu (${unit}).`;
  const bytes = pdf(["QUYET DINH (ban mau)", said, "Van ban tu tao de thuc hanh."]);
  const id = seedId(`file ${review}`);
  const file = {
    id,
    ownerType: "review",
    ownerId: review,
    itemId: fieldId("recognised"),
    name: "Quyết định công nhận mô hình (mẫu).pdf",
    caption: "",
    size: bytes.length,
    sha256: sha256OfBytes(bytes),
  };
  return [
    { on, by, call: contract.files.begin, given: { body: file } },
    { on, by, call: contract.files.put, given: { id, at: "0", body: bytes } },
    { on, by, call: contract.files.finish, given: { id, body: {} } },
  ];
}
