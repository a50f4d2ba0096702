import { fold } from "../text/vietnamese.ts";
import type { unitKinds } from "./unit.ts";

/** What a column of a list of units can hold. */
export const importFields = ["name", "shortName", "kind", "parent", "from", "to"] as const;
export type ImportField = (typeof importFields)[number];

/** What each column holds, in their order; "" for one that is left out. */
export type ImportColumns = (ImportField | "")[];

// Folded, Vietnamese and English, as offices head their lists.
const headings: Record<ImportField, RegExp> = {
  shortName: /^(ten )?(goi |viet )?tat$|^short( name)?$|^abbreviation$|^ky hieu$/,
  parent: /cap tren|cha$|truc thuoc|chu quan|^parent|unit above/,
  kind: /^(loai|phan loai|khoi|kind|type)\b/,
  from: /^(tu( ngay)?|ngay (thanh lap|bat dau)|thanh lap( ngay)?|from|founded( on)?|start)$/,
  to: /^(den( ngay)?|ngay (ket thuc|giai the)|ket thuc( ngay)?|to|until|ended( on)?|end)$/,
  name: /^(ten|don vi|co quan|to chuc|name|unit)\b/,
};

/** What the headings say that the columns hold; null where the row is no row of headings, because none names the unit. */
export function guessColumns(row: readonly string[]): ImportColumns | null {
  const taken = new Set<ImportField>();
  const columns = row.map(cell => {
    const heading = fold(cell);
    const found = (Object.keys(headings) as ImportField[]).find(
      field => !taken.has(field) && headings[field].test(heading),
    );
    if (found !== undefined) taken.add(found);
    return found ?? "";
  });
  return taken.has("name") ? columns : null;
}

const kinds: Record<Exclude<(typeof unitKinds)[number], "">, RegExp> = {
  party: /\bdang\b|^party/,
  front: /mat tran|doan the|^front|mass/,
  state: /nha nuoc|chinh quyen|^state/,
  section: /bo phan|^section/,
  other: /^khac$|^other$/,
};

/** The kind that a cell names in Vietnamese or English; null for one that nobody knows. */
export function readUnitKind(text: string): (typeof unitKinds)[number] | null {
  const said = fold(text);
  if (said === "" || said === "chua xep loai" || said === "not classified") return "";
  return (Object.keys(kinds) as (keyof typeof kinds)[]).find(kind => kinds[kind].test(said)) ?? null;
}
