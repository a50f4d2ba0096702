import type { Store } from "../../server/db/tables.ts";
import { obligationId } from "../../src/domain/review/obligationId.ts";
import { addDays } from "../../src/domain/text/calendarDay.ts";
import { fieldOf, formOf } from "../support/anyReview.ts";
import { seededId, seededRandom } from "../support/random.ts";
import { someUnit } from "../support/someUnit.ts";
import { clusterRow } from "./fill.ts";

const random = seededRandom(5);
const ids = (count: number) => Array.from({ length: count }, () => seededId(random));

/** The places of the matrix: 2,000 units of 20 clusters owe one form in each of the year's 12 months. */
export const matrix = {
  year: 2025,
  form: seededId(random),
  clusters: ids(20),
  units: ids(2000),
  periods: ids(12),
};

/** Rows a statement; no engine takes an unlimited number of values. */
const batch = 400;

/** Fills a migrated, empty store with the matrix's obligations and a filing of usual length for each, in every state. */
export async function fillMatrix({ db }: Store, count = matrix.units.length): Promise<void> {
  const { year, form, clusters, periods } = matrix;
  const units = matrix.units.slice(0, count);
  const fields = Array.from({ length: 30 }, (_, at) =>
    fieldOf({ label: `Chỉ tiêu ${at + 1}`, kind: at % 3 === 0 ? "narrative" : "count" }),
  );
  const asked = { ...formOf(fields), name: "Báo cáo tháng" };
  const content = JSON.stringify(asked);
  const by = { updatedAt: `${year}-01-01T00:00:00.000Z`, updatedBy: "Người mẫu" };
  await db
    .insertInto("reviewForms")
    .values({ id: form, version: 2, name: asked.name, content, number: 1, publishedHash: "", ...by })
    .execute();
  await db
    .insertInto("reviewFormNumbers")
    .values({ formId: form, number: 1, content, at: by.updatedAt, by: by.updatedBy })
    .execute();
  await db
    .insertInto("clusters")
    .values(clusters.map((id, at) => clusterRow({ id, name: `Cụm thi đua số ${at + 1}` })))
    .execute();
  await insertAll(
    units.map((id, at) => someUnit(`Đơn vị thành viên số ${at + 1}`, id)),
    rows => db.insertInto("units").values(rows).execute(),
  );
  const months = periods.map((id, at) => monthRow(id, year, at + 1));
  await db.insertInto("periods").values(months).execute();
  const answers = answersTo(fields.map(({ id, kind }) => ({ id, isText: kind === "narrative" })));
  for (const { id: periodId, end } of months) {
    const owed = units.map((unitId, at) => {
      const clusterId = clusters[at % clusters.length] ?? "";
      return {
        id: obligationId({ formId: form, periodId, clusterId, unitId }),
        version: 1,
        formId: form,
        formNumber: 1,
        periodId,
        clusterId,
        unitId,
        clusterName: `Cụm thi đua số ${1 + (at % clusters.length)}`,
        unitName: `Đơn vị thành viên số ${at + 1}`,
        opensOn: addDays(end, -10),
        dueOn: addDays(end, 5),
        locksOn: addDays(end, 15),
        extension: null,
        exemption: null,
        reviewState: states[at % states.length] ?? "draft",
        quality: "complete",
        firstSubmittedAt: sentAt(at, addDays(end, 5)),
      };
    });
    await insertAll(owed, rows => db.insertInto("obligations").values(rows).execute());
    await insertAll(
      owed.map(({ id, dueOn }, at) => filing(id, at, dueOn, answers, by)),
      rows => db.insertInto("reviews").values(rows).execute(),
    );
  }
}

async function insertAll<Row>(rows: Row[], insert: (rows: Row[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += batch) await insert(rows.slice(at, at + batch));
}

function monthRow(id: string, year: number, month: number) {
  const two = String(month).padStart(2, "0");
  const start = `${year}-${two}-01`;
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  const named = { id, version: 1, name: `Tháng ${month}/${year}`, kind: "campaign", state: "open" as const };
  return { ...named, start, end: addDays(next, -1), cutOff: "", deadline: "" };
}

function answersTo(fields: { id: string; isText: boolean }[]): string {
  const text =
    "Tổ chức học tập, quán triệt các nghị quyết, chỉ thị tới toàn thể cán bộ, đoàn viên, hội viên. ".repeat(
      3,
    );
  const answers = fields.map(({ id, isText }) => [
    id,
    {
      text: isText ? text : "",
      number: isText ? { written: "", value: null } : { written: "1.250", value: "1250" },
      choice: "",
      rows: [],
      explanation: "",
    },
  ]);
  return JSON.stringify({ answers: Object.fromEntries(answers) });
}

const states = ["approved", "verified", "submitted", "returned", "draft"] as const;

function sentAt(at: number, dueOn: string): string | null {
  if (states[at % states.length] === "draft") return null;
  return `${addDays(dueOn, at % 7 === 0 ? 2 : -1)}T02:00:00.000Z`;
}

function filing(
  id: string,
  at: number,
  dueOn: string,
  content: string,
  by: { updatedAt: string; updatedBy: string },
) {
  const state = states[at % states.length] ?? "draft";
  const sent = sentAt(at, dueOn);
  return {
    id,
    version: 2,
    state,
    checksPassed: 0,
    content,
    filers: "[]",
    quality: state === "draft" ? "partial" : "complete",
    firstSubmittedAt: sent,
    firstWrittenAt: null,
    submittedAt: sent,
    ...by,
  };
}
