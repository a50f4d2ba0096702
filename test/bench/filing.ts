import { clusterFrom } from "../../src/domain/cluster/cluster.ts";
import { newId } from "../../src/domain/id.ts";
import { obligationId } from "../../src/domain/review/obligationId.ts";
import type { FormField, ReviewForm } from "../../src/domain/review/reviewForm.ts";
import { paths } from "../../src/paths.ts";
import { fieldOf, formOf } from "../support/anyReview.ts";
import { type BenchBrowser, benchForm, inBrowser } from "./benchBrowser.ts";

const kinds = [
  "count",
  "count",
  "money",
  "percent",
  "narrative",
  "yesNo",
  "choice",
  "count",
  "number",
  "table",
] as const;

/** A form of 300 questions of every kind in ten sections, with bounds, proofs asked for and thirty rules between them. */
function bigForm(): { form: ReviewForm; fields: FormField[] } {
  const fields = Array.from({ length: 300 }, (_, at) => {
    const kind = kinds[at % kinds.length] ?? "count";
    return fieldOf({
      kind,
      label: `Chỉ tiêu ${at + 1}: kết quả thực hiện nhiệm vụ được giao trong kỳ`,
      guidance: at % 4 === 0 ? "Ghi theo số liệu đã được thẩm định, tính đến ngày chốt của kỳ." : "",
      isRequired: at % 2 === 0,
      evidence: at % 5 === 0 ? "optional" : "none",
      min: kind === "count" ? "0" : null,
      askAbove: kind === "count" ? "20" : null,
      choices: kind === "choice" ? ["Tốt", "Khá", "Đạt"].map(label => ({ id: newId(), label })) : [],
      columns:
        kind === "table"
          ? ["Nội dung", "Kết quả"].map(label => ({ id: newId(), label, isNumber: false }))
          : [],
    });
  });
  const counts = fields.filter(field => field.kind === "count");
  const rules = Array.from({ length: 30 }, (_, at) => ({
    id: newId(),
    left: [counts[at * 3]?.id ?? ""],
    is: "atLeast" as const,
    right: [counts[at * 3 + 1]?.id ?? "", counts[at * 3 + 2]?.id ?? ""],
    constant: null,
    isHard: false,
    message: "Tổng số không được nhỏ hơn các phần.",
  }));
  const sections = Array.from({ length: 10 }, (_, at) => ({
    id: newId(),
    title: `Phần ${at + 1}`,
    guidance: "",
    fields: fields.slice(at * 30, at * 30 + 30),
  }));
  return { form: { ...formOf([], rules), sections }, fields };
}

/** A filing of 300 fields on a slow office PC: how long it takes to open, and each key to be painted. */
export async function benchFiling(): Promise<void> {
  await inBrowser(async bench => {
    const { form, fields } = bigForm();
    const id = await owe(bench, form);
    console.log("\nFiling of 300 fields, 4× CPU");
    const first = (kind: string) => fields.filter(field => field.kind === kind).at(15)?.id ?? "";
    await benchForm(bench, paths.writeReview(id), {
      narrative: `#field-${first("narrative")} textarea`,
      "number with rule": `#field-${first("count")} input[name]`,
      "number without": `#field-${first("money")} input[name]`,
    });
  });
}

/** Lets one unit owe the form, and answers the identity of its filing. */
async function owe({ write }: BenchBrowser, form: ReviewForm): Promise<string> {
  const [unit, cluster, period, formId] = [newId(), newId(), newId(), newId()];
  const facts = { name: "Cụm thi đua số 3", convenedBy: "Ban Tuyên giáo Tỉnh ủy", sector: "tuyên giáo" };
  await write("POST", "/units", { id: unit, content: { name: "Tỉnh đoàn", shortName: "", kind: "front" } });
  await write("POST", "/clusters", { id: cluster, content: facts });
  const members = [{ id: newId(), unit, from: "", to: "", subGroup: "" }];
  await write("PUT", `/clusters/${cluster}`, { ...clusterFrom(cluster, facts), members });
  const year = new Date().getFullYear();
  const days = { start: `${year}-01-01`, end: `${year}-12-31`, cutOff: "", deadline: "" };
  await write("POST", "/periods", { id: period, content: { kind: "year", name: `Năm ${year}`, ...days } });
  await write("POST", "/review-forms", { id: formId, content: form });
  await write("POST", `/review-forms/${formId}/publish`, {});
  const calendar = { opensOn: days.start, dueOn: days.end, locksOn: days.end };
  await write("POST", "/obligations", { form: formId, period, cluster, ...calendar });
  return obligationId({ formId, periodId: period, clusterId: cluster, unitId: unit });
}
