import type { RoundKey } from "./reviewAnswers.ts";
import type { FilingUnit } from "./reviewUnits.ts";

/** Days of a round: opening, deadlines and lock of units and cluster, and the days on which the sample people took their steps. */
export type RoundDays = {
  opens: string;
  due: string;
  locks: string;
  clusterDue: string;
  filed: string;
  checked: string;
  verified: string;
  approved: string;
  clusterFiled: string;
};

/** How far a unit's filing came, and what happened on its way. */
export type Fate = {
  as: "approved" | "verified" | "checked" | "submitted" | "returned" | "begun" | "nothing" | "notNeeded";
  /** The day of filing where it is not the round's. */
  on?: string;
  /** It was sent back once and answered. */
  again?: boolean;
  /** It holds the value that wants a proof, with the paper. */
  proof?: boolean;
  /** More time, until this day. */
  until?: string;
};

export type Round = {
  days: RoundDays;
  units: Partial<Record<FilingUnit, Fate>>;
  cluster: "approved" | "begun";
};

const six = ["matTran", "congDoan", "phuNu", "tinhDoan", "nongDan", "cuuChienBinh"] as const;
const approved = Object.fromEntries(six.map(unit => [unit, { as: "approved" }])) as Round["units"];

function spring(year: number): RoundDays {
  return {
    opens: `${year}-06-05`,
    due: `${year}-06-20`,
    locks: `${year}-07-05`,
    clusterDue: `${year}-06-30`,
    filed: `${year}-06-17`,
    checked: `${year}-06-22`,
    verified: `${year}-06-24`,
    approved: `${year}-06-25`,
    clusterFiled: `${year}-06-28`,
  };
}

function autumn(year: number): RoundDays {
  return {
    opens: `${year}-11-05`,
    due: `${year}-11-20`,
    locks: `${year}-12-31`,
    clusterDue: `${year}-12-05`,
    filed: `${year}-11-18`,
    checked: `${year}-11-21`,
    verified: `${year}-11-23`,
    approved: `${year}-11-24`,
    clusterFiled: `${year}-12-02`,
  };
}

/** The half-years of cluster 3: three that are over, and the present one with a filing in every state. */
export const reviewRounds: Record<RoundKey, Round> = {
  "h1-2025": {
    days: spring(2025),
    units: { ...approved, tinhDoan: { as: "approved", proof: true } },
    cluster: "approved",
  },
  "h2-2025": {
    days: autumn(2025),
    units: {
      ...approved,
      phuNu: { as: "approved", again: true, proof: true },
      congDoan: { as: "approved", proof: true },
    },
    cluster: "approved",
  },
  "h1-2026": {
    days: spring(2026),
    units: {
      ...approved,
      nongDan: { as: "approved", on: "2026-06-22" },
      chuThapDo: { as: "approved" },
      khoaHocKyThuat: { as: "approved", until: "2026-06-23", on: "2026-06-23" },
      vanNghe: { as: "notNeeded" },
    },
    cluster: "approved",
  },
  "h2-2026": {
    days: autumn(2026),
    units: {
      matTran: { as: "approved", proof: true },
      tinhDoan: { as: "verified" },
      cuuChienBinh: { as: "checked" },
      congDoan: { as: "submitted", proof: true },
      nongDan: { as: "returned" },
      phuNu: { as: "begun", until: "2026-12-10" },
      chuThapDo: { as: "submitted", on: "2026-11-23" },
      khoaHocKyThuat: { as: "notNeeded" },
      vanNghe: { as: "nothing" },
    },
    cluster: "begun",
  },
};
