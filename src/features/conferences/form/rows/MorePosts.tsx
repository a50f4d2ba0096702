import { Plus } from "lucide-react";
import { useFormContext, useWatch } from "react-hook-form";
import type { ConferenceDraft } from "../../../../domain/conference/conference.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../../i18n/words/conferenceForm.ts";
import { Button } from "../../../../ui/Button.tsx";
import { TextInput } from "../TextInput.tsx";

/** Further posts of one person; an empty one is left out when the record is saved. */
export function MorePosts({ at }: { at: `people.${number}` }) {
  const t = useWords(conferenceWords);
  const { add } = useWords(conferenceFormWords);
  const { setValue, getValues, setFocus } = useFormContext<ConferenceDraft>();
  const count = useWatch<ConferenceDraft, `people.${number}.posts`, ConferenceDraft, number>({
    name: `${at}.posts`,
    compute: posts => posts.length,
  });
  return (
    <div className="grid gap-2">
      {Array.from({ length: Math.max(0, count - 1) }, (_, extra) => (
        <TextInput key={extra + 1} compact name={`${at}.posts.${extra + 1}`} label={t.person.posts} />
      ))}
      <div>
        <Button
          variant="quiet"
          size="small"
          icon={<Plus aria-hidden className="size-4" />}
          onClick={() => {
            const posts = getValues(`${at}.posts`);
            const place = Math.max(1, posts.length);
            setValue(`${at}.posts`, [posts[0] ?? "", ...posts.slice(1), ""]);
            setFocus(`${at}.posts.${place}`);
          }}
        >
          {add.posts}
        </Button>
      </div>
    </div>
  );
}
