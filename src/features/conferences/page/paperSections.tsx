import type { ComponentType } from "react";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { AchievementsSection } from "./AchievementsSection.tsx";
import { DirectivesSection, TasksSection } from "./DutiesSection.tsx";
import { AgreementSection, CampaignsSection, CommendationsSection } from "./EmulationSections.tsx";
import { Items } from "./Items.tsx";
import { LimitationsSection } from "./LimitationsSection.tsx";
import { ParticipantsSection } from "./ParticipantsSection.tsx";
import { PeopleSection } from "./PeopleSection.tsx";
import { ResultsSection } from "./ResultsSection.tsx";
import { BasisDocumentsSection, ContradictionsSection, SourcesSection } from "./SourceSections.tsx";

/** One section of the minutes: named after its field of the record, which is also its place on the page. */
export type PaperPart = {
  name: keyof ConferenceDraft;
  isSilent: (draft: ConferenceDraft) => boolean;
  Content: ComponentType<{ draft: ConferenceDraft }>;
};

type ListName = {
  [Name in keyof ConferenceDraft]: ConferenceDraft[Name] extends readonly unknown[] ? Name : never;
}[keyof ConferenceDraft];

function list(name: ListName, Content: PaperPart["Content"]): PaperPart {
  return { name, isSilent: draft => draft[name].length === 0, Content };
}

/** Every section of the minutes, in their order; those of which the source says nothing are left out of the paper. */
export const paperSections: readonly PaperPart[] = [
  list("people", PeopleSection),
  {
    name: "participants",
    isSilent: ({ participants, unitCount, headCount }) =>
      participants.length === 0 && unitCount.written === "" && headCount.written === "",
    Content: ParticipantsSection,
  },
  list("context", ({ draft }) => <Items rows={draft.context} />),
  list("discussion", ({ draft }) => <Items rows={draft.discussion} />),
  list("achievements", AchievementsSection),
  {
    name: "limitations",
    isSilent: draft => draft.limitations.length === 0 && draft.limitationStatement === "",
    Content: LimitationsSection,
  },
  list("solutions", ({ draft }) => <Items rows={draft.solutions} />),
  list("directives", DirectivesSection),
  list("tasks", TasksSection),
  {
    name: "agreement",
    isSilent: ({ agreement: { items, titles, signed, signedOf } }) =>
      items.length === 0 && titles.length === 0 && signed.written === "" && signedOf.written === "",
    Content: AgreementSection,
  },
  list("campaigns", CampaignsSection),
  list("commendations", CommendationsSection),
  {
    name: "results",
    isSilent: draft => draft.results.length === 0 && draft.resultExtent === "",
    Content: ResultsSection,
  },
  list("basisDocuments", BasisDocumentsSection),
  list("contradictions", ContradictionsSection),
  list("sources", SourcesSection),
];
