import { useNavigate } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { useEntryForm } from "../../../api/useEntryForm.ts";
import type { Official } from "../../../domain/people/official.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { editorWords } from "../../../i18n/words/editor.ts";
import { officialWords } from "../../../i18n/words/officials.ts";
import { exactProblemText, problemWords } from "../../../i18n/words/problems.ts";
import { paths } from "../../../paths.ts";
import { EditorForm } from "../../../ui/EditorForm.tsx";
import { toast } from "../../../ui/toast.ts";
import { OfficialFields } from "./OfficialFields.tsx";
import { TypedOfficial, typedOf } from "./typedOfficial.ts";

/** The form over the whole of a person; days are typed as people write them, and nothing unsaved is left without a question. */
export function OfficialEditor({ official }: { official: Official }) {
  const { form: t } = useWords(officialWords);
  const words = useWords(editorWords);
  const problems = useWords(problemWords);
  const navigate = useNavigate();
  const update = useWrite(contract.officials.update);
  const leave = () => void navigate(paths.official(official.id));
  const { form, problem, current, submit, take } = useEntryForm({
    schema: TypedOfficial,
    typed: typedOf(official.content),
    entry: official,
    save: ({ id, version }, body) => update.send({ id, version, body }),
    onSaved: ({ name }) => {
      toast(t.saved(name));
      leave();
    },
  });
  return (
    <EditorForm
      form={form}
      submit={submit}
      problem={problem && (current ? t.stale : exactProblemText(problems, problem))}
      onTake={current && (() => take(typedOf(current.content)))}
      onCancel={leave}
      words={words}
    >
      <OfficialFields />
    </EditorForm>
  );
}
