import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import type { Language } from "../../../i18n/catalogue.ts";
import { fieldLabel } from "../../../i18n/words/conferenceValueText.ts";

type Json = Record<string, unknown>;

/** Where a field stands: in words ("Nhiệm vụ, dòng 3, Thời hạn"), and as its value is told of. */
export interface FieldPlace {
  label: string;
  at: { list: string; name: string };
}

/** Follows a path of field names and row ids, as a merge gives it, through a record. */
export function fieldPlace(
  path: string,
  content: ConferenceDraft,
  language: Language,
  rowName: (number: number) => string,
): FieldPlace {
  const [field = "", ...inside] = path.split(".");
  const label = [fieldLabel("", field, language)];
  let at = { list: "", name: field };
  let list = field;
  let value = (content as Json)[field];
  for (const step of inside) {
    if (Array.isArray(value)) {
      const rows = value as Json[];
      const place = rows.findIndex(row => row["id"] === step);
      if (place >= 0) label.push(rowName(place + 1));
      at = { list, name: list };
      value = rows[place];
    } else {
      label.push(fieldLabel(list, step, language));
      at = { list, name: step };
      list = list === "agreement" ? `${list}.${step}` : step;
      value = (value as Json | undefined)?.[step];
    }
  }
  return { label: label.join(", "), at };
}
