import { contract } from "../../api/contract.ts";
import { useWrite } from "../../api/query.ts";
import { useEntryForm } from "../../api/useEntryForm.ts";
import type { Post } from "../../domain/people/post.ts";
import { addDays } from "../../domain/text/calendarDay.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import { useWords } from "../../i18n/useWords.ts";
import { entryWords } from "../../i18n/words/entry.ts";
import { postsWords } from "../../i18n/words/posts.ts";
import { exactProblemText, fieldText, problemWords } from "../../i18n/words/problems.ts";
import { EntryDialog } from "../../ui/EntryDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/toast.ts";
import { TypedEnd } from "./postEntry.ts";

interface EndPostFormProps {
  post: Post;
  name: string;
  /** The day it is, as `yyyy-mm-dd`. */
  today: string;
  onClose: () => void;
}

/** The last day of a post; with yesterday, which stands there first, it gives nothing any more from the next request on. */
export function EndPostForm({ post, name, today, onClose }: EndPostFormProps) {
  const words = useWords(postsWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const end = useWrite(contract.posts.end);
  const { form, problem, submit } = useEntryForm({
    schema: TypedEnd,
    typed: { to: formatDate(post.to || addDays(today, -1)) },
    entry: post,
    save: ({ id, version }, body) => end.send({ id, version, body }),
    onSaved: () => {
      toast(words.ended(name));
      onClose();
    },
  });
  const code = form.formState.errors.to?.message;
  return (
    <EntryDialog
      title={words.endTitle(name)}
      words={dialog}
      onClose={onClose}
      onSave={submit}
      isSaving={form.formState.isSubmitting}
      problem={problem && { text: exactProblemText(problems, problem) }}
    >
      <TextField
        label={words.fields.to}
        hint={words.hints.end}
        error={code === undefined ? undefined : fieldText(problems, code)}
        {...form.register("to")}
      />
    </EntryDialog>
  );
}
