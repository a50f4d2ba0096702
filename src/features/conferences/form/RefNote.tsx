import { type FieldPathByValue, useWatch } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import type { NamedRef } from "../../../domain/namedRef.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { type CatalogueName, useCatalogueItems } from "./CatalogueItems.tsx";

interface RefNoteProps {
  name: FieldPathByValue<ConferenceDraft, NamedRef>;
  from: CatalogueName;
}

/** What tells the chosen entry from others of its name, or that nothing has been chosen yet. */
export function RefNote({ name, from }: RefNoteProps) {
  const { picker } = useWords(conferenceFormWords);
  const { items } = useCatalogueItems();
  const ref: NamedRef = useWatch<ConferenceDraft, typeof name>({ name, exact: true });
  const note = ref.id ? items[from].find(item => item.id === ref.id)?.note : ref.name && picker.unlinked;
  return <p className="mt-1 min-h-5 text-sm text-ink-soft">{note}</p>;
}
