import { useFormContext, useWatch } from "react-hook-form";
import type { ConferenceDraft } from "../../../../domain/conference/conference.ts";
import type { OfficialRow } from "../../../../domain/people/official.ts";
import { isOtherPost } from "../../../../domain/people/officialPosts.ts";
import { formatDate } from "../../../../domain/text/formatWritten.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../../i18n/words/conferenceForm.ts";
import { Button } from "../../../../ui/Button.tsx";
import { useCatalogueItems } from "../CatalogueItems.tsx";

type Row = [
  who: ConferenceDraft["people"][number]["who"] | undefined,
  rank: string | undefined,
  posts: string[] | undefined,
  date: ConferenceDraft["date"],
];

/**
 * What the catalogue knows of a chosen official on the conference's day: offered where the row says nothing, told where it says
 * something else, and never put over a word unasked.
 */
export function KnownPost({ at }: { at: `people.${number}` }) {
  const t = useWords(conferenceFormWords).people;
  const { setValue } = useFormContext<ConferenceDraft>();
  const [who, rank = "", posts = [], date] = useWatch({
    name: [`${at}.who`, `${at}.rank`, `${at}.posts`, "date"],
  }) as Row;
  const { officials } = useCatalogueItems();
  const official = who?.id ? officials.find(one => one.id === who.id) : undefined;
  if (!official) return null;
  const written = writtenOf(official);
  const takePosts = () => setValue(`${at}.posts`, written.slice(0, 10), { shouldDirty: true });
  const isSilent = posts.every(post => post.trim() === "");
  const newRank = rank.trim() === "" ? official.rank : "";
  const offer = [newRank, ...(isSilent ? written : [])].filter(Boolean).join(", ");
  if (offer !== "")
    return (
      <Button
        variant="quiet"
        size="small"
        onClick={() => {
          if (isSilent && written.length > 0) takePosts();
          if (newRank) setValue(`${at}.rank`, newRank, { shouldDirty: true });
        }}
      >
        {t.takePost(offer)}
      </Button>
    );
  // Only of a whole day is it known which post was held.
  if (date?.precision !== "day" || date.value === null || !isOtherPost(posts, official)) return null;
  const day = formatDate(date.value);
  return (
    <output className="mt-1 block text-sm text-warn">
      {written.length === 0 ? t.noPost(day) : t.otherPost(day, written.join("; "))}{" "}
      {written.length > 0 && (
        <Button variant="quiet" size="small" onClick={takePosts}>
          {t.takeOther}
        </Button>
      )}
    </output>
  );
}

function writtenOf({ posts }: OfficialRow): string[] {
  return posts.map(post => post.written);
}
