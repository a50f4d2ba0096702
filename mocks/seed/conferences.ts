import type { ConferenceDraft } from "../../src/domain/conference/conference.ts";
import type { Id } from "../../src/domain/id.ts";
import { conferencesTo2021 } from "./conferencesTo2021.ts";
import { conferencesTo2023 } from "./conferencesTo2023.ts";
import { conferencesTo2026 } from "./conferencesTo2026.ts";
import { draftOf } from "./draftOf.ts";
import { laterSteps } from "./laterSteps.ts";
import { clusterRef, officialRef, periodRef, unitRef } from "./links.ts";
import { seedId } from "./seedId.ts";
import type { Sketch } from "./sketch.ts";
import { thaiNguyen2020 } from "./thaiNguyen2020.ts";

/** A conference of the sample world, and the day (yyyy-mm-dd) it was written into the register. */
export type SampleConference = {
  id: Id;
  entered: string;
  isRecorded: boolean;
  content: ConferenceDraft;
  /** What was done with it afterwards, in order. */
  later: readonly SampleStep[];
};

/** A later step of a record, with the whole record where it was corrected. */
export type SampleStep = { on: string } & (
  | { does: "close" }
  | { does: "reopen"; reason: string }
  | { does: "correct"; content: ConferenceDraft }
);

/** Where the seed article's record lies in the sample world. */
export const thaiNguyenId = seedId("conference thai-nguyen-2020");

/** Every conference of the sample world, in the order in which they were written down. */
export function sampleConferences(): SampleConference[] {
  return [fromArticle(), ...sketches.map(fromSketch)].sort((a, b) => a.entered.localeCompare(b.entered));
}

const sketches: Sketch[] = [...conferencesTo2021, ...conferencesTo2023, ...conferencesTo2026];

function fromSketch(sketch: Sketch): SampleConference {
  return {
    id: seedId(`conference ${sketch.key}`),
    entered: sketch.entered,
    isRecorded: sketch.state !== "draft",
    content: draftOf(sketch),
    later: (laterSteps[sketch.key] ?? []).map(step =>
      step.does === "correct"
        ? { on: step.on, does: "correct", content: draftOf({ ...sketch, ...step.to }) }
        : step,
    ),
  };
}

function fromArticle(): SampleConference {
  const content = thaiNguyen2020({
    cluster: clusterRef("cum3").id,
    period: periodRef("h1-2020").id,
    nextPeriod: periodRef("h2-2020").id,
    official: officialRef("thuy").id,
    front: unitRef("matTran").id,
  });
  return { id: thaiNguyenId, entered: "2020-06-22", isRecorded: true, content, later: [] };
}
