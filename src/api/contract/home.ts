import { z } from "zod";
import { ConferenceSummary } from "../../domain/conference/conferenceSummary.ts";
import { Id } from "../../domain/id.ts";
import { get } from "../endpoint.ts";

const Figures = z.strictObject({
  total: z.int(),
  draft: z.int(),
  recorded: z.int(),
  closed: z.int(),
  /** Recorded conferences with a task whose deadline has passed. */
  overdue: z.int(),
});

const DueTask = z.strictObject({
  id: Id,
  text: z.string(),
  conferenceId: Id,
  title: z.string(),
  lastDay: z.string(),
});

const ClusterFigure = z.strictObject({ id: Id, name: z.string(), total: z.int(), overdue: z.int() });

/** What an administrator looks after. `lastBackup` is null where none was made, "" where backups are another program's work. */
const Care = z.strictObject({
  withoutPost: z.int(),
  bookRows: z.int(),
  seenWhole: z.int().nullable(),
  lastBackup: z.string().nullable(),
  lettersGivenUp: z.array(z.strictObject({ id: Id, name: z.string(), at: z.string(), problem: z.string() })),
});

/** The first page: what waits, what others changed since the last visit, what is due; counted in SQL, in the caller's field of work. */
export const home = {
  view: get("/home", {
    needs: "conference.view",
    returns: z.strictObject({
      figures: Figures,
      since: z.string(),
      changed: z.array(ConferenceSummary),
      due: z.array(DueTask),
      clusters: z.array(ClusterFigure),
      care: Care.nullable(),
    }),
  }),
} as const;
