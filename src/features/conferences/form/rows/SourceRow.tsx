import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { DateInput } from "../DateInput.tsx";
import { ProseInput } from "../ProseInput.tsx";
import type { RowProps } from "../RowFrame.tsx";
import { TextInput } from "../TextInput.tsx";

/** Where the record comes from, with the text as it stood. */
export function SourceRow({ at }: RowProps<"sources">) {
  const { source: t } = useWords(conferenceWords);
  return (
    <div className="grid gap-x-3 gap-y-2 sm:grid-cols-2">
      <TextInput className="sm:col-span-2" name={`${at}.title`} label={t.title} />
      <TextInput name={`${at}.publisher`} label={t.publisher} />
      <TextInput name={`${at}.address`} label={t.address} inputMode="url" />
      <TextInput name={`${at}.author`} label={t.author} />
      <DateInput name={`${at}.published`} label={t.published} />
      <ProseInput rows={2} className="sm:col-span-2" name={`${at}.caption`} label={t.caption} />
      <ProseInput className="sm:col-span-2" name={`${at}.text`} label={t.text} />
    </div>
  );
}
