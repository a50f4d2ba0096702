import { z } from "zod";
import {
  AttendanceCount,
  AttendanceFilter,
  AttendanceRow,
} from "../../domain/conference/attendanceHistory.ts";
import { UnitPeople } from "../../domain/people/postHolder.ts";
import { CalendarDay } from "../../domain/text/calendarDay.ts";
import { NewUnit, Unit, UnitDraft, UnitRow } from "../../domain/unit/unit.ts";
import { maxImportBytes, UnitImport, UnitImportLine } from "../../domain/unit/unitImport.ts";
import { UnitsFilter } from "../../domain/unit/unitsShown.ts";
import { UnitTies } from "../../domain/unit/unitTies.ts";
import { get, write } from "../endpoint.ts";
import { Created, many, Saved } from "./answers.ts";

/** The organisations through time. A list shows them as they were on the day `on`, by default today. */
export const units = {
  list: get("/units", {
    needs: "catalogue.view",
    query: z.strictObject({ on: CalendarDay.optional() }),
    returns: many(UnitRow),
  }),
  /** The list as a spreadsheet, under the same filter. */
  export: get("/units/export.csv", {
    needs: "catalogue.view",
    query: z.strictObject({ ...UnitsFilter.shape, language: z.enum(["vi", "en"]).optional() }),
    returns: "csv",
  }),
  view: get("/units/:id", { needs: "catalogue.view", returns: Unit }),
  /** What concerns the unit beside its own entry: clusters, groups, tasks, filings. */
  ties: get("/units/:id/ties", { needs: "catalogue.view", returns: UnitTies }),
  /** Who reports for it and who holds posts in it on the day `on`, by default today. */
  people: get("/units/:id/people", {
    needs: "catalogue.view",
    query: z.strictObject({ on: CalendarDay.optional() }),
    returns: UnitPeople,
  }),
  attendance: get("/units/:id/attendance", {
    needs: "conference.view",
    query: z.strictObject({
      ...AttendanceFilter.shape,
      cursor: z.string().max(1000).optional(),
      limit: z.coerce.number<number>().int().min(1).max(200).optional(),
    }),
    returns: z.strictObject({ rows: z.array(AttendanceRow), next: z.string().nullable() }),
  }),
  attendanceCounts: get("/units/:id/attendance/counts", {
    needs: "conference.view",
    query: z.strictObject({ cluster: AttendanceFilter.shape.cluster }),
    returns: many(AttendanceCount),
  }),
  attendanceExport: get("/units/:id/attendance/export.csv", {
    needs: "conference.view",
    query: z.strictObject({ ...AttendanceFilter.shape, language: z.enum(["vi", "en"]).optional() }),
    returns: "csv",
  }),
  create: write("POST", "/units", { needs: "catalogue.edit", body: Created(NewUnit), returns: Saved }),
  update: write("PUT", "/units/:id", {
    needs: "catalogue.edit",
    ifMatch: true,
    body: UnitDraft,
    returns: Saved,
  }),
  /** A whole list at once; any wrong row refuses all of it. */
  import: write("POST", "/unit-imports", {
    needs: "catalogue.edit",
    body: UnitImport,
    maxBytes: maxImportBytes,
    returns: Saved,
  }),
  /** The latest imports. */
  imports: get("/unit-imports", { needs: "catalogue.edit", returns: many(UnitImportLine) }),
  /** Takes an import back while its units are as it left them and nothing names those that it added. */
  undoImport: write("POST", "/unit-imports/:id/undo", {
    needs: "catalogue.edit",
    ifMatch: true,
    returns: Saved,
  }),
} as const;
