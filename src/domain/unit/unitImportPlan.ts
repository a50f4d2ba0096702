import type { Id } from "../id.ts";
import type { RuleCode } from "../ruleCode.ts";
import { typedOpenDay } from "../text/typedOpenDay.ts";
import { fold } from "../text/vietnamese.ts";
import { NewUnit, type UnitRow } from "./unit.ts";
import { brokenChains } from "./unitChains.ts";
import type { UnitImportRow } from "./unitImport.ts";
import { type ImportColumns, type ImportField, readUnitKind } from "./unitImportColumns.ts";

/** What is wrong with one cell of a list. */
export type ImportProblem = { field: ImportField; code: RuleCode };

/** One row of a list and what would come of it. */
export type ImportLine = {
  cells: Record<ImportField, string>;
  row: UnitImportRow;
  would: "add" | "update" | "same";
  problems: ImportProblem[];
};

/** What a list of units would do to the catalogue. `ids` are made beforehand, one a row, so that looking again names the same units. */
export function planUnitImport(
  table: readonly (readonly string[])[],
  columns: ImportColumns,
  { known, ids, today }: { known: readonly UnitRow[]; ids: readonly Id[]; today: string },
): ImportLine[] {
  const byName = namesOf(known);
  const lines = table.map((cells, at) => readLine(cells, columns, byName, ids[at] as Id, today));
  const inList = new Map<string, ImportLine>();
  for (const line of lines) {
    const name = fold(line.cells.name);
    if (inList.has(name)) line.problems.push({ field: "name", code: "rowTwice" });
    else inList.set(name, line);
  }
  for (const line of lines) findParent(line, inList, byName);
  const above = new Map<Id, Id | null>(known.map(({ id, parentId }) => [id, parentId]));
  for (const { row } of lines) above.set(row.id, row.content.parent ?? above.get(row.id) ?? null);
  const broken = brokenChains(above);
  for (const line of lines) {
    const code = broken.get(line.row.id);
    if (code !== undefined) line.problems.push({ field: "parent", code });
  }
  blameParents(lines);
  const knownById = new Map(known.map(unit => [unit.id, unit]));
  for (const line of lines) line.would = comesOf(line.row, knownById);
  return lines;
}

type ByName = ReadonlyMap<string, UnitRow[]>;

/** Units by the names that they have or had; who has a name now goes before who once had it. */
function namesOf(known: readonly UnitRow[]): ByName {
  const now = new Map<string, UnitRow[]>();
  const once = new Map<string, UnitRow[]>();
  const put = (names: Map<string, UnitRow[]>, name: string, unit: UnitRow) => {
    const key = fold(name);
    const same = names.get(key);
    if (same === undefined) names.set(key, [unit]);
    else if (!same.includes(unit)) same.push(unit);
  };
  for (const unit of known) {
    put(now, unit.name, unit);
    for (const { name } of unit.otherNames) put(once, name, unit);
  }
  return new Map([...once, ...now]);
}

function readLine(
  cells: readonly string[],
  columns: ImportColumns,
  byName: ByName,
  id: Id,
  today: string,
): ImportLine {
  const texts = { name: "", shortName: "", kind: "", parent: "", from: "", to: "" };
  columns.forEach((field, at) => {
    if (field !== "") texts[field] = cells[at] ?? "";
  });
  const problems: ImportProblem[] = [];
  const dayIn = (field: "from" | "to") => {
    const read = typedOpenDay(() => today).safeParse(texts[field]);
    if (read.success) return read.data;
    problems.push({ field, code: read.error.issues[0]?.message as RuleCode });
    return "";
  };
  const kind = readUnitKind(texts.kind);
  if (kind === null) problems.push({ field: "kind", code: "unknownKind" });
  const { name, shortName } = texts;
  const typed = { name, shortName, kind: kind ?? "", from: dayIn("from"), to: dayIn("to") };
  const read = NewUnit.safeParse(typed);
  for (const issue of read.error?.issues ?? [])
    problems.push({ field: issue.path[0] as ImportField, code: issue.message as RuleCode });
  const content = read.success ? read.data : { ...typed, parent: null, note: "" };
  const [match, another] = byName.get(fold(texts.name)) ?? [];
  if (another !== undefined) problems.push({ field: "name", code: "severalUnits" });
  const row = { id: match?.id ?? id, version: match?.version ?? 0, content };
  return { cells: texts, row, would: "add", problems };
}

function findParent(line: ImportLine, inList: ReadonlyMap<string, ImportLine>, byName: ByName): void {
  const wanted = fold(line.cells.parent);
  if (wanted === "") return;
  const [known, another] = byName.get(wanted) ?? [];
  const parent = known?.id ?? inList.get(wanted)?.row.id;
  if (another !== undefined) line.problems.push({ field: "parent", code: "severalUnits" });
  else if (parent === undefined) line.problems.push({ field: "parent", code: "unknownParent" });
  else line.row.content = { ...line.row.content, parent };
}

/** A new unit whose own row is wrong is nobody's unit above, and so on down the tree. */
function blameParents(lines: readonly ImportLine[]): void {
  const below = new Map<Id, ImportLine[]>();
  for (const line of lines) {
    const parent = line.row.content.parent ?? null;
    if (parent !== null) below.set(parent, [...(below.get(parent) ?? []), line]);
  }
  const wrong = lines.filter(({ row, problems }) => row.version === 0 && problems.length > 0);
  for (let line = wrong.pop(); line !== undefined; line = wrong.pop())
    for (const child of below.get(line.row.id) ?? []) {
      if (child.problems.length > 0) continue;
      child.problems.push({ field: "parent", code: "parentWrong" });
      if (child.row.version === 0) wrong.push(child);
    }
}

/** What the row would do: what it leaves blank stays as it is. */
function comesOf({ id, content }: UnitImportRow, known: ReadonlyMap<Id, UnitRow>): ImportLine["would"] {
  const unit = known.get(id);
  if (unit === undefined) return "add";
  const { shortName, kind, parent, from, to } = content;
  const differs =
    (shortName !== "" && shortName !== unit.shortName) ||
    (kind !== "" && kind !== unit.kind) ||
    ((parent ?? null) !== null && parent !== unit.parentId) ||
    (from !== "" && from !== unit.from) ||
    (to !== "" && to !== unit.to);
  return differs ? "update" : "same";
}
