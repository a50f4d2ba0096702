import * as fc from "fast-check";
import { type ConferenceDraft, emptyConference, sessions } from "../../src/domain/conference/conference.ts";
import { conferenceKinds, eventStatuses } from "../../src/domain/conference/conferenceChoices.ts";
import { attendances, personRoles, venueKinds } from "../../src/domain/conference/conferencePeople.ts";
import { limitationStatements, ownerKinds, qualifiers } from "../../src/domain/conference/conferenceWork.ts";
import { type NamedRef, noRef } from "../../src/domain/namedRef.ts";
import { formatDate } from "../../src/domain/text/formatWritten.ts";
import type { Quantity } from "../../src/domain/text/quantity.ts";
import { noQuantity } from "../../src/domain/text/quantity.ts";
import { type WrittenDate } from "../../src/domain/writtenDate.ts";

/** Catalogue entries that a generated record may point to. */
export type Entries = { clusters: NamedRef[]; periods: NamedRef[]; units: NamedRef[]; officials: NamedRef[] };

const word = fc.constantFrom(
  ..."Thái Nguyên Ủy ban Mặt trận Tổ quốc đường Đảng hoà bình nghị quyết Covid-19 50% “vừa hồng, vừa chuyên” =1+2 (XX) 1.234,5 O'Neil quý-II thi đua 🎉".split(
    " ",
  ),
);
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map(words => words.join(" "));
const maybeLine = fc.oneof(fc.constant(""), line);
const prose = fc.array(line, { minLength: 1, maxLength: 3 }).map(lines => lines.join("\n"));
const maybeProse = fc.oneof(fc.constant(""), prose);
const id = fc.uuid({ version: 7 });
const few = <T>(one: fc.Arbitrary<T>, maxLength = 4) => fc.array(one, { maxLength });

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.constant(noQuantity),
  fc.record({ written: line, value: fc.constant(null) }),
  fc.nat(100_000).map(count => ({ written: `hơn ${count}`, value: `${count}` })),
);

const days = fc
  .date({ min: new Date("1999-01-01"), max: new Date("2031-12-31"), noInvalidDate: true })
  .map(day => day.toISOString().slice(0, 10));

/** A date as written: a day, a month or its middle, a quarter, a year, or words alone. */
const anyWrittenDate: fc.Arbitrary<WrittenDate> = fc.oneof(
  fc.tuple(days, fc.boolean()).map(([value, inferred]) => dated(formatDate(value), value, "day", inferred)),
  days.map(day => ({
    ...dated(`giữa tháng ${day.slice(5, 7)}`, day.slice(0, 7), "month"),
    part: "mid" as const,
  })),
  days.map(day => dated(`quý II năm ${day.slice(0, 4)}`, `${day.slice(0, 4)}-Q2`, "quarter")),
  days.map(day => dated(`năm ${day.slice(0, 4)}`, day.slice(0, 4), "year")),
  fc.constant({ written: "vừa qua", value: null, precision: "none" as const, part: null, inferred: false }),
);

function dated(
  written: string,
  value: string,
  precision: WrittenDate["precision"],
  inferred = false,
): WrittenDate {
  return { written, value, precision, part: null, inferred };
}

function ref(entries: NamedRef[]): fc.Arbitrary<NamedRef> {
  const named = line.map(name => ({ id: null, name }));
  return entries.length === 0
    ? fc.oneof(fc.constant(noRef), named)
    : fc.oneof(fc.constant(noRef), named, fc.constantFrom(...entries));
}

const date = fc.option(anyWrittenDate, { nil: null });
const items = few(fc.record({ id, text: prose }));

/** Any record that the schema takes as it stands, so that what comes back can be compared byte by byte. */
export function anyConference(entries: Entries): fc.Arbitrary<ConferenceDraft> {
  const unit = ref(entries.units);
  const indicator = fc.record({
    id,
    name: line,
    qualifier: fc.constantFrom(...qualifiers),
    value: quantity,
    measure: maybeLine,
    target: quantity,
    partOfQualifier: fc.constantFrom(...qualifiers),
    partOf: quantity,
    percentOfPlan: quantity,
  });
  return fc
    .record({
      title: line,
      kinds: fc.uniqueArray(fc.constantFrom(...conferenceKinds), { minLength: 1, maxLength: 3 }),
      date: anyWrittenDate,
      eventStatus: fc.constantFrom(...eventStatuses),
      eventStatusReason: maybeLine,
      session: fc.constantFrom(...sessions),
      startTime: fc.constantFrom("", "08:00"),
      cluster: ref(entries.clusters),
      period: ref(entries.periods),
      nextPeriod: ref(entries.periods),
      venues: few(fc.record({ id, kind: fc.constantFrom(...venueKinds), name: line })),
      people: few(
        fc.record({
          id,
          is: fc.constant("person" as const),
          who: ref(entries.officials),
          rank: maybeLine,
          posts: few(line, 2),
          roles: fc.uniqueArray(fc.constantFrom(...personRoles), { maxLength: 3 }),
        }),
      ),
      participants: few(
        fc.record({
          id,
          is: fc.constantFrom("unit" as const, "group" as const),
          unit,
          delegates: maybeLine,
          attendance: fc.constantFrom(...attendances),
          reason: maybeLine,
          substitute: maybeLine,
          headCount: quantity,
        }),
      ),
      unitCount: quantity,
      context: items,
      discussion: items,
      achievements: few(
        fc.record({
          id,
          text: prose,
          fieldsOfWork: few(line, 2),
          owner: fc.constantFrom(...ownerKinds),
          unit,
          indicators: few(indicator, 2),
        }),
      ),
      limitationStatement: fc.constantFrom(...limitationStatements),
      limitations: few(fc.record({ id, text: prose, cause: maybeProse, raisedBy: maybeLine })),
      solutions: items,
      tasks: few(
        fc.record({
          id,
          text: prose,
          origin: fc.constantFrom("cluster" as const, "directive" as const),
          personId: fc.constant("" as const),
          owners: few(unit, 2),
          deadline: date,
        }),
      ),
      sources: few(
        fc.record({
          id,
          title: line,
          publisher: maybeLine,
          address: maybeLine,
          author: maybeLine,
          published: date,
          caption: maybeProse,
          text: maybeProse,
        }),
        2,
      ),
    })
    .map(part => ({ ...emptyConference(), ...part }));
}
