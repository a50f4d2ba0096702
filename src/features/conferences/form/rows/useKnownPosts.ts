import { useFormContext } from "react-hook-form";
import type { ConferenceDraft } from "../../../../domain/conference/conference.ts";
import type { NamedRef } from "../../../../domain/namedRef.ts";
import { useCatalogueItems } from "../CatalogueItems.tsx";

/** Writes the chosen person's rank and posts of the conference's day into a row that says neither; a word that stands is never written over. */
export function useKnownPosts(at: `people.${number}`): (chosen: NamedRef) => void {
  const { officials } = useCatalogueItems();
  const { getValues, setValue } = useFormContext<ConferenceDraft>();
  return ({ id }) => {
    const official = officials.find(one => one.id === id);
    if (official === undefined) return;
    const { posts, rank } = getValues(at);
    const written = official.posts.map(post => post.written).slice(0, 10);
    if (posts.every(post => post.trim() === "") && written.length > 0)
      setValue(`${at}.posts`, written, { shouldDirty: true });
    if (rank.trim() === "" && official.rank !== "")
      setValue(`${at}.rank`, official.rank, { shouldDirty: true });
  };
}
