import { describe, expect, test } from "vitest";
import { type ClusterKey, clusters } from "../../mocks/seed/clusters.ts";
import { clusterThroughYears } from "../../mocks/seed/clusterYears.ts";
import { sampleConferences, thaiNguyenId } from "../../mocks/seed/conferences.ts";
import { officials } from "../../mocks/seed/officials.ts";
import { periods } from "../../mocks/seed/periods.ts";
import { clusterContent, type RoundKey, rounds, unitContent } from "../../mocks/seed/reviewAnswers.ts";
import { clusterForm, fieldId, unitForm } from "../../mocks/seed/reviewForms.ts";
import { type FilingUnit, filingUnits } from "../../mocks/seed/reviewUnits.ts";
import { seedId } from "../../mocks/seed/seedId.ts";
import { sampleUnitChanges, successors } from "../../mocks/seed/unitChanges.ts";
import { unitGroups } from "../../mocks/seed/unitGroups.ts";
import { type UnitKey, units } from "../../mocks/seed/units.ts";
import {
  ClusterDraft,
  clusterNameOn,
  deputiesOn,
  headOn,
  membersOn,
  NewCluster,
} from "../../src/domain/cluster/cluster.ts";
import { headsOutside } from "../../src/domain/cluster/headMembership.ts";
import { ConferenceDraft, type ConferenceDraft as Draft } from "../../src/domain/conference/conference.ts";
import { conferenceKinds } from "../../src/domain/conference/conferenceChoices.ts";
import { brokenLinks } from "../../src/domain/conference/conferenceRefs.ts";
import { missingToRecord } from "../../src/domain/conference/recordable.ts";
import { holdsOn } from "../../src/domain/dated.ts";
import { NewOfficial } from "../../src/domain/people/official.ts";
import { PeriodDraft } from "../../src/domain/period/period.ts";
import { measure } from "../../src/domain/review/reviewCompleteness.ts";
import { ReviewContent } from "../../src/domain/review/reviewContent.ts";
import { fieldsOf, ReviewForm } from "../../src/domain/review/reviewForm.ts";
import { NewUnit, type UnitDraft, unitFrom } from "../../src/domain/unit/unit.ts";
import { UnitChangeDraft } from "../../src/domain/unit/unitChange.ts";
import { effectsOf } from "../../src/domain/unit/unitChangeEffects.ts";
import { UnitGroupDraft } from "../../src/domain/unit/unitGroup.ts";

const world = sampleConferences();
const drafts = world.map(({ content }) => content);
const some = (is: (draft: Draft) => boolean) => drafts.some(is);

describe("The sample world", () => {
  test.each(world.map(({ id, content, isRecorded }) => ({ id, title: content.title, content, isRecorded })))(
    "holds a record that every rule accepts: $title",
    ({ content, isRecorded }) => {
      expect(ConferenceDraft.parse(content)).toEqual(content);
      expect(brokenLinks(content)).toEqual([]);
      expect(isRecorded ? missingToRecord(content) : []).toEqual([]);
    },
  );

  test("has catalogues that every rule accepts", () => {
    for (const unit of Object.values(units)) expect(NewUnit.parse(unit)).toMatchObject(unit);
    for (const cluster of Object.values(clusters)) expect(NewCluster.parse(cluster)).toEqual(cluster);
    for (const period of Object.values(periods)) expect(PeriodDraft.parse(period)).toEqual(period);
    for (const official of Object.values(officials)) expect(NewOfficial.parse(official)).toEqual(official);
    for (const group of Object.values(unitGroups)) expect(UnitGroupDraft.parse(group)).toEqual(group);
  });

  test("gives every record and every task an identity of its own, the same each time", () => {
    const ids = [...world.map(({ id }) => id), ...drafts.flatMap(({ tasks }) => tasks.map(({ id }) => id))];
    expect(new Set(ids).size).toBe(ids.length);
    expect(sampleConferences()).toEqual(world);
  });

  test("shows every kind of event in every year from 2019 to 2026", () => {
    expect(new Set(drafts.flatMap(({ kinds }) => kinds))).toEqual(new Set(conferenceKinds));
    expect(new Set(world.map(({ entered }) => entered.slice(0, 4))).size).toBe(8);
  });

  test("knows what makes real records hard", () => {
    const thirds = Object.values(clusters).filter(({ name }) => name === "Cụm thi đua số 3");
    expect(new Set(thirds.map(({ sector }) => sector)).size).toBe(2);
    expect(some(({ agreement }) => agreement.signed.value === "5" && agreement.signedOf.value === "6")).toBe(
      true,
    );
    expect(some(({ resultExtent, results }) => resultExtent === "partial" && results.length > 0)).toBe(true);
    expect(some(({ results }) => results.filter(({ rank }) => rank === "Nhất").length === 2)).toBe(true);
    expect(some(({ results }) => results.some(row => row.isUnanimous && row.votesFor.value === null))).toBe(
      true,
    );
    expect(some(({ results }) => results.some(row => row.stage === "revocation"))).toBe(true);
    expect(some(({ contradictions }) => contradictions.length > 0)).toBe(true);
    expect(
      some(({ participants }) => participants.some(row => row.attendance === "absent" && row.reason !== "")),
    ).toBe(true);
    expect(
      some(({ people }) => people.some(row => row.is === "body" && row.roles.includes("presiding"))),
    ).toBe(true);
    expect(some(({ date }) => date?.written === "vừa qua" && date.value === null)).toBe(true);
    expect(
      some(
        ({ kinds, date, period }) =>
          kinds.includes("yearEndReview") && date?.value === "2020-01-10" && period.name === "Năm 2019",
      ),
    ).toBe(true);
    expect(some(({ venues }) => new Set(venues.map(({ kind }) => kind)).size === 2)).toBe(true);
    expect(some(({ unitCount, participants }) => unitCount.value !== null && participants.length === 0)).toBe(
      true,
    );
    expect(some(({ limitations }) => limitations.some(({ cause }) => cause !== ""))).toBe(true);
    expect(some(({ tasks }) => tasks.some(({ deadline }) => deadline?.part === "mid"))).toBe(true);
    expect(some(({ eventStatus }) => eventStatus === "postponed")).toBe(true);
    expect(some(({ eventStatus }) => eventStatus === "planned")).toBe(true);
    expect(world.filter(({ isRecorded }) => !isRecorded)).toHaveLength(2);
    const lives = world.map(({ later }) => later.map(({ does }) => does).join(" "));
    expect(lives).toEqual(expect.arrayContaining(["close", "close reopen correct"]));
  });

  test("names nobody real but the official of a public bulletin", () => {
    const real = Object.values(officials).filter(({ isSample }) => !isSample);
    expect(real.map(({ name }) => name)).toEqual(["Nguyễn Thị Thủy"]);
  });
});

describe("The department of the sample world", () => {
  const department = unitsAfterChanges();
  const clusterKeys = Object.keys(clusters) as ClusterKey[];
  const on = (day: string) => [...department.values()].filter(unit => holdsOn(unit, day));

  test("has more than 45 units of mixed kinds before and after the mergers of 2025", () => {
    for (const day of ["2024-06-30", "2026-06-30"]) {
      expect(on(day).length).toBeGreaterThanOrEqual(45);
      expect(new Set(on(day).map(({ kind }) => kind))).toEqual(
        new Set(["party", "front", "state", "section"]),
      );
    }
  });

  test("merged its boards in March 2025, and lost its districts and gained its communes in July", () => {
    const life = (key: UnitKey) => department.get(seedId(`unit ${key}`));
    expect(life("tuyenGiao")?.to).toBe("2025-02-28");
    expect(life("danVan")?.to).toBe("2025-02-28");
    expect(life("tuyenGiaoDanVan")?.from).toBe("2025-03-01");
    for (const key of ["daiTu", "thanhPho", "bao", "phatThanh"] as const)
      expect(life(key)?.to).toBe("2025-06-30");
    for (const key of ["boardDaiTu", "frontXaDaiTu", "baoVaPhatThanh"] as const)
      expect(life(key)?.from).toBe("2025-07-01");
    expect(life("phuNu")?.parents.at(-1)).toMatchObject({ unit: seedId("unit matTran"), from: "2025-07-01" });
  });

  test("keeps clusters of six sectors and more, each headed by a member every day from 2023 to 2026", () => {
    expect(new Set(Object.values(clusters).map(({ sector }) => sector)).size).toBeGreaterThanOrEqual(6);
    for (const key of clusterKeys) {
      const cluster = clusterThroughYears(key);
      expect(ClusterDraft.parse(cluster)).toEqual(cluster);
      expect(headsOutside(cluster)).toEqual([]);
      const days = ["2023-01-01", "2023-12-31", "2024-01-01", "2025-02-28", "2025-06-30", "2025-07-01"];
      for (const day of [...days, "2025-12-31", "2026-01-01"]) {
        expect({ key, day, isHeaded: headOn(cluster, day) !== undefined }).toMatchObject({ isHeaded: true });
        expect(deputiesOn(cluster, day).length).toBeGreaterThan(0);
      }
      const heads = cluster.heads.filter(row => row.as === "head");
      expect(heads.every(({ unit }, at) => unit !== heads[at + 1]?.unit)).toBe(true);
      expect(heads.every(({ method, basis }) => method !== "" && basis !== "")).toBe(true);
    }
  });

  test("lets a cluster's members be only units that existed on those days", () => {
    const days = [
      "2023-01-01",
      "2025-02-28",
      "2025-03-01",
      "2025-06-30",
      "2025-07-01",
      "2026-03-31",
      "2026-07-01",
    ];
    for (const key of clusterKeys) {
      const cluster = clusterThroughYears(key);
      for (const day of days) {
        const gone = membersOn(cluster, day).filter(({ unit }) => {
          const life = department.get(unit);
          return life === undefined || !holdsOn(life, day);
        });
        expect({ cluster: clusterNameOn(cluster, day), day, gone }).toMatchObject({ gone: [] });
      }
    }
  });

  test("speaks at a conference only of units of its day", () => {
    const strays = drafts.flatMap(({ title, date, participants }) =>
      date?.value?.length === 10
        ? participants
            .filter(
              ({ unit }) =>
                unit.id !== null && !holdsOn(department.get(unit.id) as UnitDraft, date.value as string),
            )
            .map(({ unit }) => `${title}: ${unit.name}`)
        : [],
    );
    expect(strays).toEqual([]);
  });
});

describe("The periodic reviews of the sample world", () => {
  const inOrder = Object.keys(rounds) as RoundKey[];
  const filers = Object.keys(filingUnits) as FilingUnit[];

  test("ask by a form of five sections and some 25 fields, which the cluster's takes over by identity", () => {
    for (const form of [unitForm, clusterForm]) expect(ReviewForm.parse(form)).toEqual(form);
    expect(unitForm.sections).toHaveLength(5);
    expect(fieldsOf(unitForm)).toHaveLength(26);
    expect(unitForm.rules.map(({ isHard }) => isHard)).toEqual([true, false]);
    const asked = new Set(fieldsOf(unitForm).map(({ id }) => id));
    expect(fieldsOf(clusterForm).filter(({ id }) => asked.has(id))).toHaveLength(13);
  });

  test("are whole, differ from the period before, and explain themselves", () => {
    for (const unit of filers) {
      inOrder.forEach((round, at) => {
        const content = unitContent(unit, round);
        expect(ReviewContent.parse(content)).toEqual(content);
        const before = inOrder[at - 1];
        const previous = before === undefined ? null : { content: unitContent(unit, before), parts: [] };
        expect({ unit, round, ...measure(unitForm, content, {}, previous) }).toMatchObject({
          gaps: [],
          copied: [],
          quality: "complete",
        });
      });
    }
  });

  test("add up exactly to what the cluster files", () => {
    const content = clusterContent("h1-2025", ["matTran", "phuNu"], "whole");
    expect(content.answers[fieldId("funds")]?.number).toEqual({ written: "5365,9", value: "5365.9" });
    expect(content.answers[fieldId("studied")]?.number.value).toBe("97.85");
  });
});

/** The units as their changes leave them. */
function unitsAfterChanges(): Map<string, UnitDraft> {
  const department = new Map<string, UnitDraft>();
  for (const [key, unit] of Object.entries(units)) {
    const id = seedId(`unit ${key}`);
    if (!successors.has(key)) department.set(id, unitFrom(id, NewUnit.parse(unit)));
  }
  for (const { id, content } of sampleUnitChanges()) {
    expect(UnitChangeDraft.parse(content)).toEqual(content);
    const result = effectsOf(id, content, department);
    if ("problems" in result) throw new Error(`${content.kind}: ${JSON.stringify(result.problems)}`);
    for (const effect of result.effects) department.set(effect.id, effect.after);
  }
  return department;
}

describe("The record of the first article", () => {
  const record = world.find(({ id }) => id === thaiNguyenId)?.content as Draft;

  test("says when it was, and that the year was inferred", () => {
    expect(record.date).toEqual({
      written: "Ngày 19/6",
      value: "2020-06-19",
      precision: "day",
      part: null,
      inferred: true,
    });
    expect(record.kinds).toEqual(["halfYearReview"]);
    expect([record.period.name, record.nextPeriod.name]).toEqual([
      "6 tháng đầu năm 2020",
      "6 tháng cuối năm 2020",
    ]);
  });

  test("says who directed, and that nobody is named as presiding", () => {
    expect(record.people.map(({ who, roles }) => [who.name, roles])).toEqual([
      ["Nguyễn Thị Thủy", ["directing"]],
    ]);
    expect(record.participants.map(({ is }) => is)).toEqual(["group", "unit", "group"]);
  });

  test("holds five achievements, seven tasks of the official without an owner, and one deadline", () => {
    expect(record.achievements).toHaveLength(5);
    expect(
      record.achievements.every(
        ({ fieldsOfWork, indicators }) => fieldsOfWork.length > 0 && indicators.length === 0,
      ),
    ).toBe(true);
    expect(record.tasks).toHaveLength(7);
    expect(
      record.tasks.every(({ personId, owners }) => personId === record.people[0]?.id && owners.length === 0),
    ).toBe(true);
    expect(record.tasks.map(({ deadline }) => deadline?.value ?? null)).toEqual([
      ...Array(6).fill(null),
      "2020-08-01",
    ]);
  });

  test("tells limitations discussed from limitations listed", () => {
    expect(record.limitationStatement).toBe("discussed");
    expect(record.limitations).toEqual([]);
    expect(record.solutions).toHaveLength(1);
  });

  test("leaves empty what the article does not say", () => {
    const { session, startTime, venues, unitCount, headCount, results, agreement } = record;
    expect({ session, startTime, venues, results, items: agreement.items }).toEqual({
      session: "",
      startTime: "",
      venues: [],
      results: [],
      items: [],
    });
    expect([unitCount.value, headCount.value]).toEqual([null, null]);
  });

  test("keeps the campaign's anniversary apart from its dates, the caption, the author and the source", () => {
    const [campaign] = record.campaigns;
    expect([campaign?.start, campaign?.anniversaryFrom?.value, campaign?.anniversaryTo?.value]).toEqual([
      null,
      "1930-08-01",
      "2020-08-01",
    ]);
    expect(record.commendations.map(({ form, to }) => [form, to.name])).toEqual([["verbal", ""]]);
    expect(record.sources[0]).toMatchObject({
      author: "Hoàng Nhung",
      publisher: "tuyengiaothainguyen.org.vn",
      caption: "Ban Tuyên giáo Tỉnh ủy phát biểu chỉ đạo tại Hội nghị",
    });
  });
});
