import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { valueText } from "../../../i18n/words/conferenceValueText.ts";
import { deviceDraftWords } from "../../../i18n/words/deviceDraft.ts";

interface TakenFieldsProps {
  /** Paths of what came from the other side. */
  taken: readonly string[];
  merged: ConferenceDraft;
  name: string;
}

/** What a merge takes over from the other person, field by field; a short field is shown, a list counted. */
export function TakenFields({ taken, merged, name }: TakenFieldsProps) {
  const t = useWords(deviceDraftWords).merge;
  const { fields } = useWords(conferenceWords);
  const { language } = useLanguage();
  if (taken.length === 0) return null;
  const rows = new Map<string, Set<string>>();
  for (const path of taken) {
    const [field = "", row] = path.split(".");
    rows.set(field, (rows.get(field) ?? new Set()).add(row ?? ""));
  }
  const said = (field: string, touched: Set<string>) => {
    const value = (merged as Record<string, unknown>)[field];
    const isList = touched.has("") ? Array.isArray(value) && typeof value[0] === "object" : true;
    if (isList) return t.rows(touched.has("") ? (value as unknown[]).length : touched.size);
    return valueText(value, { list: "", name: field }, merged, language) || t.empty;
  };
  return (
    <div>
      <p>{t.taken(name)}</p>
      <ul className="mt-1 list-disc pl-5 text-sm">
        {[...rows].map(([field, touched]) => (
          <li key={field}>
            <span className="font-medium">{fields[field as keyof typeof fields]}</span>:{" "}
            {said(field, touched)}
          </li>
        ))}
      </ul>
    </div>
  );
}
