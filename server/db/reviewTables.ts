import type { Generated } from "kysely";

/** What periodic reviews ask, who owes them, what was filed and what came back. Lists and documents are JSON text. */
export type ReviewTables = {
  reviewForms: {
    id: string;
    version: number;
    name: string;
    content: string;
    number: number;
    publishedHash: string;
    reminders: Generated<string>;
    remindersVersion: Generated<number>;
    updatedAt: string;
    updatedBy: string;
  };
  reviewFormNumbers: { formId: string; number: number; content: string; at: string; by: string };
  obligations: {
    id: string;
    version: number;
    formId: string;
    formNumber: number;
    periodId: string;
    clusterId: string;
    unitId: string | null;
    clusterName: string;
    unitName: string;
    opensOn: string;
    dueOn: string;
    locksOn: string;
    extension: string | null;
    exemption: string | null;
    /** Where its filing stands, written with it: the matrix asks it of thousands. */
    reviewState: string;
    /** 1 once anything was typed into it. */
    quality: string;
    firstSubmittedAt: string | null;
  };
  reviews: {
    id: string;
    version: number;
    state: string;
    checksPassed: number;
    content: string;
    filers: string;
    quality: string;
    firstSubmittedAt: string | null;
    firstWrittenAt: string | null;
    submittedAt: string | null;
    updatedAt: string;
    updatedBy: string;
  };
  reviewRevisions: {
    reviewId: string;
    version: number;
    act: string;
    state: string;
    content: string;
    changed: string;
    evidence: string | null;
    reason: string;
    at: string;
    by: string;
  };
  reviewReturns: {
    id: string;
    reviewId: string;
    version: number;
    content: string;
    answered: string | null;
    at: string;
    by: string;
  };
  /** Reminders that went out by themselves; `told` counts the people that there were to remind. */
  reviewReminders: { reviewId: string; dueOn: string; step: number; at: string; told: number };
  /** `version` is the obligation's, as the decision left it. */
  obligationDecisions: {
    obligationId: string;
    version: number;
    act: string;
    dueOn: string;
    reason: string;
    by: string;
    at: string;
  };
};
