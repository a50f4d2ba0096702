import type { ConferenceDraft, ConferenceKind } from "../../src/domain/conference/conference.ts";
import type { PersonRole } from "../../src/domain/conference/conferencePeople.ts";
import type { ClusterKey } from "./clusters.ts";
import type { OfficialKey } from "./officials.ts";
import type { PeriodKey } from "./periods.ts";
import type { UnitKey } from "./units.ts";

type UnitName = UnitKey | (string & {});

/** A date as written, and the year when it stands elsewhere. */
export type SketchDate = string | [written: string, year: number];

/** A figure as written. */
export type SketchIndicator = {
  name: string;
  value: string;
  measure?: string;
  qualifier?: ConferenceDraft["achievements"][number]["indicators"][number]["qualifier"];
  target?: string;
  of?: string;
  percent?: string;
};

/** A person by key (or as named), or a body by unit; `key` is how directives and tasks speak of them. */
export type SketchPerson = {
  key?: string;
  official?: OfficialKey | (string & {});
  body?: UnitName;
  posts?: string[];
  roles: PersonRole[];
};

export type SketchParticipant =
  | UnitName
  | {
      unit?: UnitName;
      group?: string;
      delegates?: string;
      attendance?: ConferenceDraft["participants"][number]["attendance"];
      reason?: string;
      substitute?: string;
      heads?: string;
    };

export type SketchResult = {
  stage: ConferenceDraft["results"][number]["stage"];
  unit: UnitName;
  award?: string;
  rank?: string;
  points?: string;
  band?: string;
  votesFor?: string;
  votesOf?: string;
  isUnanimous?: boolean;
  number?: string;
  date?: SketchDate;
};

/** A conference in few words; `draftOf` makes the whole record of it. Left out means "the source does not say". */
export type Sketch = {
  key: string;
  /** The day it was written into the register. */
  entered: string;
  state?: "draft";
  title: string;
  kinds: ConferenceKind[];
  date?: SketchDate;
  endDate?: SketchDate;
  eventStatus?: ConferenceDraft["eventStatus"];
  eventStatusReason?: string;
  session?: ConferenceDraft["session"];
  startTime?: string;
  endTime?: string;
  cluster: ClusterKey;
  period: PeriodKey;
  nextPeriod?: PeriodKey;
  venues?: [ConferenceDraft["venues"][number]["kind"], string][];
  people?: SketchPerson[];
  participants?: SketchParticipant[];
  unitCount?: string;
  headCount?: string;
  context?: string[];
  discussion?: string[];
  achievements?: {
    text: string;
    fields?: string[];
    owner?: "cluster" | UnitKey;
    indicators?: SketchIndicator[];
  }[];
  limitationStatement?: ConferenceDraft["limitationStatement"];
  limitations?: [text: string, cause: string, raisedBy?: string][];
  solutions?: string[];
  directives?: { by?: string; text: string; units?: UnitName[]; deadline?: SketchDate }[];
  tasks?: { by?: string; text: string; owners?: UnitName[]; deadline?: SketchDate }[];
  agreement?: {
    items: {
      text: string;
      target?: string;
      measure?: string;
      horizon?: ConferenceDraft["agreement"]["items"][number]["horizon"];
    }[];
    titles?: [UnitName, string][];
    signed?: string;
    signedOf?: string;
  };
  campaigns?: {
    name: string;
    start?: SketchDate;
    end?: SketchDate;
    anniversary?: [SketchDate, SketchDate];
  }[];
  commendations?: {
    text: string;
    form?: ConferenceDraft["commendations"][number]["form"];
    to?: UnitName;
  }[];
  resultExtent?: ConferenceDraft["resultExtent"];
  results?: SketchResult[];
  basis?: { number: string; title: string; issuer: string; date?: SketchDate }[];
  contradictions?: [about: string, text: string][];
};
