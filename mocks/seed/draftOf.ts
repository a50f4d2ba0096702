import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { noRef } from "../../src/domain/namedRef.ts";
import type { WrittenDate } from "../../src/domain/writtenDate.ts";
import { dateAsWritten, numberAsWritten } from "./asWritten.ts";
import { clusterRef, officialRef, periodRef, unitRef } from "./links.ts";
import { rowIds, seedId } from "./seedId.ts";
import type { Sketch, SketchDate, SketchIndicator, SketchParticipant, SketchResult } from "./sketch.ts";

type Part<Name extends keyof ConferenceDraft> = Pick<ConferenceDraft, Name>;

/** The whole record of a sketched conference. */
export function draftOf(sketch: Sketch): ConferenceDraft {
  const id = rowIds(`conference ${sketch.key}`);
  return {
    ...emptyConference(),
    title: sketch.title,
    kinds: sketch.kinds,
    ...frameOf(sketch, id),
    ...peopleOf(sketch, id),
    ...workOf(sketch, id),
    ...tasksOf(sketch, id),
    ...emulationOf(sketch, id),
    ...papersOf(sketch, id),
  };
}

type NewRowId = () => string;

function dateOf(date: SketchDate | undefined): WrittenDate | null {
  if (date === undefined) return null;
  return typeof date === "string" ? dateAsWritten(date) : dateAsWritten(...date);
}

function itemsOf(texts: string[] | undefined, id: NewRowId) {
  return (texts ?? []).map(text => ({ id: id(), text }));
}

function frameOf(sketch: Sketch, id: NewRowId) {
  return {
    date: dateOf(sketch.date),
    endDate: dateOf(sketch.endDate),
    isDateUnknown: sketch.date === undefined,
    eventStatus: sketch.eventStatus ?? "",
    eventStatusReason: sketch.eventStatusReason ?? "",
    session: sketch.session ?? "",
    startTime: sketch.startTime ?? "",
    endTime: sketch.endTime ?? "",
    cluster: clusterRef(sketch.cluster),
    period: periodRef(sketch.period),
    nextPeriod: sketch.nextPeriod === undefined ? noRef : periodRef(sketch.nextPeriod),
    venues: (sketch.venues ?? []).map(([kind, name]) => ({ id: id(), kind, name })),
    unitCount: numberAsWritten(sketch.unitCount ?? ""),
    headCount: numberAsWritten(sketch.headCount ?? ""),
  } satisfies Partial<ConferenceDraft>;
}

function personId(sketch: Sketch, key: string | undefined): string {
  return key === undefined ? "" : seedId(`conference ${sketch.key} person ${key}`);
}

function peopleOf(sketch: Sketch, id: NewRowId): Part<"people" | "participants"> {
  return {
    people: (sketch.people ?? []).map(({ key, official, body, posts, roles }) => ({
      id: personId(sketch, key ?? official) || id(),
      is: body === undefined ? "person" : "body",
      who: body === undefined ? officialRef(official ?? "") : unitRef(body),
      rank: "",
      posts: posts ?? [],
      roles,
    })),
    participants: (sketch.participants ?? []).map(row => participantOf(row, id)),
  };
}

function participantOf(row: SketchParticipant, id: NewRowId): ConferenceDraft["participants"][number] {
  const given = typeof row === "string" ? { unit: row } : row;
  return {
    id: id(),
    is: given.group === undefined ? "unit" : "group",
    unit: given.group === undefined ? unitRef(given.unit ?? "") : { id: null, name: given.group },
    delegates: given.delegates ?? "",
    attendance: given.attendance ?? "attended",
    reason: given.reason ?? "",
    substitute: given.substitute ?? "",
    headCount: numberAsWritten(given.heads ?? ""),
  };
}

function indicatorOf(row: SketchIndicator, id: NewRowId) {
  return {
    id: id(),
    name: row.name,
    qualifier: row.qualifier ?? "",
    value: numberAsWritten(row.value),
    measure: row.measure ?? "",
    target: numberAsWritten(row.target ?? ""),
    partOfQualifier: "" as const,
    partOf: numberAsWritten(row.of ?? ""),
    percentOfPlan: numberAsWritten(row.percent ?? ""),
  };
}

function workOf(sketch: Sketch, id: NewRowId) {
  const limitations = (sketch.limitations ?? []).map(([text, cause, raisedBy = ""]) => ({
    id: id(),
    text,
    cause,
    raisedBy,
  }));
  return {
    context: itemsOf(sketch.context, id),
    discussion: itemsOf(sketch.discussion, id),
    achievements: (sketch.achievements ?? []).map(({ text, fields, owner, indicators }) => ({
      id: id(),
      text,
      fieldsOfWork: fields ?? [],
      owner: owner === undefined || owner === "cluster" ? (owner ?? "") : "unit",
      unit: owner === undefined || owner === "cluster" ? noRef : unitRef(owner),
      indicators: (indicators ?? []).map(row => indicatorOf(row, id)),
    })),
    limitationStatement: sketch.limitationStatement ?? (limitations.length > 0 ? "listed" : ""),
    limitations,
    solutions: itemsOf(sketch.solutions, id),
  } satisfies Partial<ConferenceDraft>;
}

function tasksOf(sketch: Sketch, id: NewRowId): Part<"directives" | "tasks"> {
  return {
    directives: (sketch.directives ?? []).map(({ by, text, units = [], deadline }) => ({
      id: id(),
      personId: personId(sketch, by),
      text,
      units: units.map(unitRef),
      deadline: dateOf(deadline),
    })),
    tasks: (sketch.tasks ?? []).map(({ by, text, owners = [], deadline }) => ({
      id: id(),
      text,
      origin: by === undefined ? "cluster" : "directive",
      personId: personId(sketch, by),
      owners: owners.map(unitRef),
      deadline: dateOf(deadline),
    })),
  };
}

function resultOf(row: SketchResult, id: NewRowId): ConferenceDraft["results"][number] {
  return {
    id: id(),
    stage: row.stage,
    subject: unitRef(row.unit),
    award: row.award ?? "",
    rank: row.rank ?? "",
    points: numberAsWritten(row.points ?? ""),
    band: row.band ?? "",
    votesFor: numberAsWritten(row.votesFor ?? ""),
    votesOf: numberAsWritten(row.votesOf ?? ""),
    isUnanimous: row.isUnanimous ?? false,
    documentNumber: row.number ?? "",
    date: dateOf(row.date),
  };
}

function emulationOf(sketch: Sketch, id: NewRowId) {
  const agreement = sketch.agreement;
  return {
    agreement: {
      items: (agreement?.items ?? []).map(({ text, target, measure, horizon }) => ({
        id: id(),
        text,
        target: numberAsWritten(target ?? ""),
        measure: measure ?? "",
        horizon: horizon ?? "",
      })),
      titles: (agreement?.titles ?? []).map(([unit, title]) => ({ id: id(), unit: unitRef(unit), title })),
      signed: numberAsWritten(agreement?.signed ?? ""),
      signedOf: numberAsWritten(agreement?.signedOf ?? ""),
    },
    campaigns: (sketch.campaigns ?? []).map(({ name, start, end, anniversary }) => ({
      id: id(),
      name,
      start: dateOf(start),
      end: dateOf(end),
      anniversaryFrom: dateOf(anniversary?.[0]),
      anniversaryTo: dateOf(anniversary?.[1]),
    })),
    commendations: (sketch.commendations ?? []).map(({ text, form, to }) => ({
      id: id(),
      text,
      form: form ?? "",
      to: to === undefined ? noRef : unitRef(to),
    })),
    resultExtent: sketch.resultExtent ?? "",
    results: (sketch.results ?? []).map(row => resultOf(row, id)),
  } satisfies Partial<ConferenceDraft>;
}

/** Whatever is invented says so in its own record. */
function papersOf(sketch: Sketch, id: NewRowId): Part<"basisDocuments" | "contradictions" | "sources"> {
  return {
    basisDocuments: (sketch.basis ?? []).map(({ date, ...rest }) => ({
      ...rest,
      id: id(),
      date: dateOf(date),
    })),
    contradictions: (sketch.contradictions ?? []).map(([about, text]) => ({ id: id(), about, text })),
    sources: [
      {
        // Its own rule of identity, so that a corrected record still has the same source.
        id: seedId(`conference ${sketch.key} source`),
        title: "Nội dung mẫu, dựng để thực hành",
        publisher: "",
        address: "",
        author: "",
        published: null,
        caption: "",
        text: "",
      },
    ],
  };
}
