import { FormProvider } from "react-hook-form";
import { z } from "zod";
import { contract } from "../../api/contract.ts";
import { useWrite } from "../../api/query.ts";
import { useEntryForm } from "../../api/useEntryForm.ts";
import { Id, newId } from "../../domain/id.ts";
import { noRef } from "../../domain/namedRef.ts";
import { type Official, postTerms } from "../../domain/people/official.ts";
import { comparePosts, writtenPost } from "../../domain/people/officialPosts.ts";
import { PostChange } from "../../domain/people/postChange.ts";
import { typedDay } from "../../domain/text/typedDay.ts";
import { todayInVietnam } from "../../i18n/formats.ts";
import { useToday } from "../../i18n/useToday.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { entryWords } from "../../i18n/words/entry.ts";
import { officialWords } from "../../i18n/words/officials.ts";
import { exactProblemText, fieldText, problemWords } from "../../i18n/words/problems.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { EntryDialog } from "../../ui/EntryDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/toast.ts";
import { PostFields } from "./form/PostFields.tsx";

/** A decision as its form holds it: a day as people write it, a tick for each post, and a new post that may stay empty. */
const TypedChange = z
  .strictObject({
    day: typedDay(() => todayInVietnam(new Date())),
    basis: z.string(),
    leaves: z.array(Id),
    takes: z.strictObject({ id: Id, ...postTerms, title: z.string() }),
  })
  .transform(({ takes, ...change }) => ({ ...change, takes: takes.title.trim() === "" ? null : takes }))
  .pipe(PostChange);

/** Appointment and end of posts as one act from a day on, with the paper that decides it. */
export function PostChangeForm({ official, onClose }: { official: Official; onClose: () => void }) {
  const t = useWords(officialWords);
  const { form: words } = useWords(catalogueWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const today = useToday();
  const change = useWrite(contract.officials.changePosts);
  const { form, problem, submit } = useEntryForm({
    schema: TypedChange,
    typed: {
      day: "",
      basis: "",
      leaves: [] as string[],
      takes: { id: newId(), title: "", body: noRef, kind: "" as const, level: "" as const },
    },
    entry: official,
    save: ({ id, version }, body) => change.send({ id, version, body }),
    onSaved: () => {
      toast(t.change.saved);
      onClose();
    },
  });
  const held = official.content.posts
    .filter(post => post.to === "" || post.to >= today)
    .toSorted(comparePosts);
  const { errors, isSubmitting } = form.formState;
  const said = (code: string | undefined) => (code === undefined ? undefined : fieldText(problems, code));
  const leaving = errors.leaves?.message ?? errors.leaves?.find?.(one => one?.message)?.message;
  return (
    <EntryDialog
      title={t.change.title(official.content.name)}
      words={{ ...dialog, save: t.change.save }}
      onClose={onClose}
      onSave={submit}
      isSaving={isSubmitting}
      problem={problem && { text: exactProblemText(problems, problem) }}
    >
      <FormProvider {...form}>
        <TextField
          label={t.change.day}
          hint={t.change.dayHint}
          error={said(errors.day?.message)}
          {...form.register("day")}
        />
        <TextField
          label={t.change.basis}
          mark={words.optional}
          error={said(errors.basis?.message)}
          {...form.register("basis")}
        />
        <fieldset>
          <legend className="mb-1 text-sm font-medium">{t.change.leaves}</legend>
          {held.length === 0 && <p className="text-sm text-ink-soft">{t.none.now}</p>}
          {held.map(post => (
            <Checkbox
              key={post.id}
              value={post.id}
              label={writtenPost(post, official.bodies, today)}
              {...form.register("leaves")}
            />
          ))}
          {leaving !== undefined && (
            <p role="alert" className="mt-1 text-sm text-bad">
              {said(leaving)}
            </p>
          )}
        </fieldset>
        <fieldset>
          <legend className="mb-1 text-sm font-medium">{t.change.takes}</legend>
          <p className="mb-2 text-sm text-ink-soft">{t.change.takesHint}</p>
          <PostFields at="takes" />
        </fieldset>
      </FormProvider>
    </EntryDialog>
  );
}
