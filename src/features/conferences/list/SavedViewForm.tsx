import { useState } from "react";
import { contract } from "../../../api/contract.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { useWrite } from "../../../api/query.ts";
import { registerName } from "../../../domain/conference/registerAddress.ts";
import type { SavedView } from "../../../domain/conference/savedView.ts";
import { newId } from "../../../domain/id.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { savedViewWords } from "../../../i18n/words/savedViews.ts";
import { Button } from "../../../ui/Button.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { toast } from "../../../ui/toast.ts";

interface SavedViewFormProps {
  /** The view whose name is changed; null to save what is shown now as a new one. */
  renamed: SavedView | null;
  present: string;
  onDone: () => void;
}

// Whoever asked to rename goes on typing.
function focusOn(input: HTMLInputElement | null) {
  input?.focus();
}

/** One name: for what is shown now, or a new one for a saved view. */
export function SavedViewForm({ renamed, present, onDone }: SavedViewFormProps) {
  const t = useWords(savedViewWords);
  const problems = useWords(problemWords);
  const create = useWrite(contract.views.create);
  const update = useWrite(contract.views.update);
  const [error, setError] = useState<string>();

  const save = async (form: HTMLFormElement) => {
    const typed = new FormData(form).get("viewName");
    const name = typeof typed === "string" ? typed.trim() : "";
    if (name === "") return setError(t.needsName);
    setError(undefined);
    try {
      if (renamed === null) {
        const content = { list: registerName, name, address: present, isDefault: false };
        await create.send({ body: { id: newId(), content } });
        form.reset();
      } else {
        const { id, version, address, isDefault } = renamed;
        await update.send({ id, version, body: { name, address, isDefault } });
      }
      toast(t.saved(name));
      onDone();
    } catch (thrown) {
      if (!(thrown instanceof ApiProblem)) throw thrown;
      setError(problemText(problems, thrown.problem));
    }
  };
  return (
    <form
      noValidate
      className="flex flex-wrap items-end gap-2"
      onSubmit={event => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <TextField
        name="viewName"
        maxLength={80}
        className="min-w-48 grow"
        label={renamed === null ? t.name : t.newName(renamed.name)}
        defaultValue={renamed?.name}
        ref={renamed === null ? undefined : focusOn}
        error={error}
      />
      <Button type="submit" variant="primary" busy={create.isPending || update.isPending}>
        {renamed === null ? t.save : t.rename}
      </Button>
      {renamed !== null && <Button onClick={onDone}>{t.cancel}</Button>}
    </form>
  );
}
