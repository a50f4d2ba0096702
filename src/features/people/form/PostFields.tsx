import { useFormContext } from "react-hook-form";
import { postKinds, postLevels } from "../../../domain/people/official.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { officialWords } from "../../../i18n/words/officials.ts";
import { Select } from "../../../ui/Select.tsx";
import { BodyInput } from "./BodyInput.tsx";
import { TextInput } from "./TextInput.tsx";

/** What a post is: its title, its body, and where it stands in protocol. `at` is where the form holds it. */
export function PostFields({ at }: { at: string }) {
  const t = useWords(officialWords);
  const { register } = useFormContext();
  return (
    <div className="grid items-end gap-2 sm:grid-cols-2">
      <TextInput name={`${at}.title`} label={t.post} />
      <BodyInput name={`${at}.body`} label={t.body} hint={t.bodyHint} />
      <Select
        id={`${at}.kind`}
        label={t.kind}
        options={postKinds.map(value => ({ value, label: t.kinds[value] }))}
        {...register(`${at}.kind`)}
      />
      <Select
        id={`${at}.level`}
        label={t.level}
        options={postLevels.map(value => ({ value, label: t.levels[value] }))}
        {...register(`${at}.level`)}
      />
    </div>
  );
}
