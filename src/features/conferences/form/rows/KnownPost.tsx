import { useFormContext, useWatch } from "react-hook-form";
import type { ConferenceDraft } from "../../../../domain/conference.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../../i18n/words/conferenceForm.ts";
import { Button } from "../../../../ui/Button.tsx";
import { useCatalogueItems } from "../CatalogueItems.tsx";

/** The rank and post that the catalogue knows of a chosen official: offered where the row is still empty, never put over a word. */
export function KnownPost({ at }: { at: `people.${number}` }) {
  const t = useWords(conferenceFormWords).people;
  const { setValue } = useFormContext<ConferenceDraft>();
  const [who, rank, posts] = useWatch<
    ConferenceDraft,
    [`people.${number}.who`, `people.${number}.rank`, `people.${number}.posts`]
  >({ name: [`${at}.who`, `${at}.rank`, `${at}.posts`] });
  const { officials } = useCatalogueItems();
  const official = who?.id ? officials.find(one => one.id === who.id) : undefined;
  if (!official) return null;
  const newPost = (posts?.[0] ?? "").trim() === "" ? official.post : "";
  const newRank = (rank ?? "").trim() === "" ? official.rank : "";
  const offer = [newRank, newPost].filter(Boolean).join(", ");
  if (offer === "") return null;
  return (
    <Button
      variant="quiet"
      size="small"
      onClick={() => {
        if (newPost) setValue(`${at}.posts.0`, newPost);
        if (newRank) setValue(`${at}.rank`, newRank);
      }}
    >
      {t.takePost(offer)}
    </Button>
  );
}
