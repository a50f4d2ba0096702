import { useFormContext, useWatch } from "react-hook-form";
import type { ConferenceDraft } from "../../../../domain/conference/conference.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { ChoiceInput } from "../ChoiceInput.tsx";
import { RefInput } from "../RefInput.tsx";
import { RowDetails } from "../RowDetails.tsx";
import type { RowProps } from "../RowFrame.tsx";
import { TextInput } from "../TextInput.tsx";
import { TicksInput } from "../TicksInput.tsx";
import { useCatalogueEntry } from "../useCatalogueEntry.ts";
import { KnownPost } from "./KnownPost.tsx";
import { MorePosts } from "./MorePosts.tsx";
import { useKnownPosts } from "./useKnownPosts.ts";

/** Somebody with a part in the event: who, in which post, doing what. */
export function PersonRow({ at, number, entry }: RowProps<"people">) {
  const t = useWords(conferenceWords);
  const { getValues } = useFormContext<ConferenceDraft>();
  const isBody =
    useWatch<ConferenceDraft, `people.${number}.is`>({ name: `${at}.is`, exact: true }) === "body";
  const create = useCatalogueEntry(isBody ? "units" : "officials", `${at}.who`, name => ({
    name,
    rank: getValues(`${at}.rank`),
    post: getValues(`${at}.posts.0`) ?? "",
    isSample: false,
  }));
  const takePosts = useKnownPosts(at);
  return (
    <>
      <div className="grid gap-2 sm:grid-cols-[2fr_3fr]" onKeyDown={entry.onKeyDown} role="presentation">
        <RefInput
          compact
          name={`${at}.who`}
          from={isBody ? "units" : "officials"}
          label={isBody ? t.person.body : t.person.who}
          {...create}
          onChosen={isBody ? undefined : takePosts}
        />
        <TextInput compact name={`${at}.posts.0`} label={t.person.posts} />
      </div>
      {!isBody && <KnownPost at={at} />}
      <TicksInput
        name={`${at}.roles`}
        label={t.person.roles}
        words={t.roles}
        className="mt-1 [&_label]:text-sm [&_label]:leading-6 [&_legend]:sr-only"
      />
      <RowDetails
        at={at}
        number={number}
        summary={(_, get) => [isBody && t.personKinds.body, String(get("rank")), ...restOf(get("posts"))]}
      >
        {() => (
          <>
            <div className="grid gap-3 sm:grid-cols-2">
              <ChoiceInput name={`${at}.is`} label={t.person.is} words={t.personKinds} />
              <TextInput name={`${at}.rank`} label={t.person.rank} />
            </div>
            <MorePosts at={at} />
          </>
        )}
      </RowDetails>
    </>
  );
}

const restOf = (posts: unknown) => (posts as string[]).slice(1);
