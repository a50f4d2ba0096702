import { useFormContext } from "react-hook-form";
import { newId } from "../../../domain/id.ts";
import { noRef } from "../../../domain/namedRef.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { officialWords } from "../../../i18n/words/officials.ts";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { PostFields } from "./PostFields.tsx";
import { Rows } from "./Rows.tsx";
import { TextInput } from "./TextInput.tsx";
import type { TypedOfficial } from "./typedOfficial.ts";
import { useFieldError } from "./useFieldError.ts";

/** Everything that is written down of a person. */
export function OfficialFields() {
  const t = useWords(officialWords);
  const { register } = useFormContext<TypedOfficial>();
  const errorOf = useFieldError();
  const open = { from: "", to: "" };
  const unsaid = { body: noRef, kind: "", level: "", basis: "", endBasis: "" } as const;
  return (
    <>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextInput name="name" label={t.name} />
        <Checkbox label={t.isSample} {...register("isSample")} />
      </div>
      <Rows
        name="posts"
        title={t.posts}
        addLabel={t.form.addPost}
        first="title"
        blank={() => ({ id: newId(), title: "", ...unsaid, ...open })}
      >
        {at => (
          <div className="grid gap-2">
            <PostFields at={`posts.${at}`} />
            <div className="grid items-end gap-2 sm:grid-cols-2 lg:grid-cols-4">
              <TextInput name={`posts.${at}.from`} label={t.form.from} hint={t.form.dayHint} />
              <TextInput name={`posts.${at}.to`} label={t.form.to} hint={t.form.dayHint} />
              <TextInput name={`posts.${at}.basis`} label={t.change.basis} />
              <TextInput name={`posts.${at}.endBasis`} label={t.form.endBasis} />
            </div>
          </div>
        )}
      </Rows>
      <Rows
        name="ranks"
        title={t.ranks}
        addLabel={t.form.addRank}
        first="rank"
        blank={() => ({ id: newId(), rank: "", ...open })}
      >
        {at => (
          <div className="grid gap-2 sm:grid-cols-3">
            <TextInput name={`ranks.${at}.rank`} label={t.rank} />
            <TextInput name={`ranks.${at}.from`} label={t.form.from} />
            <TextInput name={`ranks.${at}.to`} label={t.form.to} />
          </div>
        )}
      </Rows>
      <div className="mt-8">
        <TextArea label={t.form.note} error={errorOf("note")} {...register("note")} />
      </div>
    </>
  );
}
