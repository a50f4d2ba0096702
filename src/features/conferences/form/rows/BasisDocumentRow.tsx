import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { DateInput } from "../DateInput.tsx";
import type { RowProps } from "../RowFrame.tsx";
import { TextInput } from "../TextInput.tsx";

/** A document that the event rests on. */
export function BasisDocumentRow({ at }: RowProps<"basisDocuments">) {
  const { basisDocument: t } = useWords(conferenceWords);
  return (
    <div className="grid gap-x-3 gap-y-2 sm:grid-cols-2">
      <TextInput name={`${at}.number`} label={t.number} />
      <DateInput name={`${at}.date`} label={t.date} />
      <TextInput name={`${at}.title`} label={t.title} />
      <TextInput name={`${at}.issuer`} label={t.issuer} />
    </div>
  );
}
