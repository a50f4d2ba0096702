import type { AgreementDraft } from "../../src/domain/cluster/agreement.ts";
import type { Obligation } from "../../src/domain/review/obligation.ts";
import { answerTo, type ReviewContent } from "../../src/domain/review/reviewContent.ts";
import { type FormField, fieldsOf, type ReviewForm } from "../../src/domain/review/reviewForm.ts";
import {
  addsUp,
  agreedItem,
  type FieldTarget,
  type ReviewTargets,
} from "../../src/domain/review/reviewTarget.ts";
import { addDecimals } from "../../src/domain/text/decimal.ts";
import type { Db } from "../db/tables.ts";
import { unitsBefore } from "../units/unitsBefore.ts";
import { filed, filedBy } from "./reviewPrevious.ts";

/**
 * What the signed agreement of the filing's cluster and year says to it; null where none is signed. Whoever sees the filing sees its
 * targets, also when the unit has left the cluster since: they are part of what was asked.
 */
export async function targetsOf(
  db: Db,
  { obligation, form }: { obligation: Obligation; form: ReviewForm },
): Promise<ReviewTargets | null> {
  const { clusterId, unitId, periodId } = obligation;
  const { start, end, kind } = await db
    .selectFrom("periods")
    .select(["start", "end", "kind"])
    .where("id", "=", periodId)
    .executeTakeFirstOrThrow();
  const year = Number(start.slice(0, 4));
  const row = await db
    .selectFrom("agreements")
    .select("content")
    .where("clusterId", "=", clusterId)
    .where("year", "=", year)
    .where("state", "=", "signed")
    .executeTakeFirst();
  if (row === undefined) return null;
  const { items, titles }: AgreementDraft = JSON.parse(row.content);
  const linked = fieldsOf(form).flatMap(field => {
    const item = agreedItem(field, items, unitId);
    return item === undefined ? [] : [{ field, item }];
  });
  const before = linked.length === 0 ? [] : await earlierInYear(db, obligation, { start, end, kind, year });
  return {
    year,
    titles: titles.filter(({ unit }) => unit === unitId).map(({ title }) => title),
    fields: linked.map(({ field, item }) => ({
      fieldId: field.id,
      text: item.text,
      target: item.target,
      measure: item.measure,
      horizon: item.horizon,
      isOwn: item.unit === unitId,
      earlier: addsUp(field) ? sumOf(field, before) : null,
    })),
  };
}

type Earlier = { period: string; content: ReviewContent };

/** What the unit, and those that merged into it, filed under the same form for the periods of this kind before this one in its year. */
async function earlierInYear(
  db: Db,
  obligation: Obligation,
  { start, end, kind, year }: { start: string; end: string; kind: string; year: number },
): Promise<Earlier[]> {
  const { unitId } = obligation;
  const merged = unitId === null ? [] : (await unitsBefore(db, unitId, end)).merged;
  const rows = await db
    .selectFrom("obligations")
    .innerJoin("reviews", "reviews.id", "obligations.id")
    .innerJoin("periods", "periods.id", "obligations.periodId")
    .select(["periods.name", "reviews.content"])
    .where("obligations.formId", "=", obligation.formId)
    .where(filedBy(obligation, merged))
    .where("periods.kind", "=", kind)
    .where("periods.start", ">=", `${year}-01-01`)
    .where("periods.end", "<", start)
    .where("reviews.state", "in", filed)
    .orderBy("periods.end")
    .execute();
  return rows.map(({ name, content }) => ({ period: name, content: JSON.parse(content) }));
}

function sumOf({ id }: FormField, before: readonly Earlier[]): FieldTarget["earlier"] {
  const found = before.flatMap(({ period, content }) => {
    const { value } = answerTo(content, id).number;
    return value === null ? [] : [{ period, value }];
  });
  return {
    value: addDecimals(...found.map(one => one.value)),
    periods: [...new Set(found.map(one => one.period))],
  };
}
