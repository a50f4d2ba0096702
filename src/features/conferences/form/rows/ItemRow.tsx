import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { ProseInput } from "../ProseInput.tsx";
import type { RowProps } from "../RowFrame.tsx";

/** One statement: of the context, the discussion or the solutions. */
export function ItemRow({ at, entry }: RowProps<"context" | "discussion" | "solutions">) {
  const t = useWords(conferenceWords);
  return <ProseInput compact name={`${at}.text`} label={t.item.text} {...entry} />;
}
