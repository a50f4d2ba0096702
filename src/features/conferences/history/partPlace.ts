import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import type { ComparedRow } from "../../../domain/conference/conferenceComparison.ts";
import type { DocumentChange } from "../../../domain/merge/changes.ts";
import type { Language } from "../../../i18n/catalogue.ts";
import { fieldLabel, rowName } from "../../../i18n/words/conferenceValueText.ts";

type Json = Readonly<Record<string, unknown>>;

/** What a changed part is called, and which field of which list its value belongs to. A row may hold rows of its own: the figures of an achievement. */
export function partPlace(
  field: keyof ConferenceDraft,
  row: ComparedRow | null,
  part: DocumentChange,
  language: Language,
): { label: string; at: { list: string; name: string } } {
  const [name, innerId, innerName] = part.path;
  const list = row?.list ?? (name === undefined ? "" : field);
  if (name === undefined) return { label: "", at: { list, name: field } };
  if (innerId === undefined) return { label: fieldLabel(list, name, language), at: { list, name } };
  const inner = innerRow(row, name, innerId, part);
  const labels = [`${fieldLabel(list, name, language)} “${inner}”`];
  if (innerName === undefined) return { label: labels.join(), at: { list, name } };
  labels.push(fieldLabel(name, innerName, language).toLowerCase());
  return { label: labels.join(", "), at: { list: name, name: innerName } };
}

/** The name of a row inside a row; one that was taken out is known only by the change itself. */
function innerRow(row: ComparedRow | null, list: string, id: string, part: DocumentChange): string {
  const rows = row?.content[list];
  const found = Array.isArray(rows) ? rows.find((one: Json) => one["id"] === id) : undefined;
  return rowName((found ?? ("before" in part ? part.before : {})) as Json);
}
