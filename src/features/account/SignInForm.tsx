import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { contract } from "../../api/contract.ts";
import { deviceChoice } from "../../api/deviceChoice.ts";
import type { Problem } from "../../api/problem.ts";
import { ApiProblem } from "../../api/problem.ts";
import { read, useWrite } from "../../api/query.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountWords } from "../../i18n/words/account.ts";
import { deviceDraftWords } from "../../i18n/words/deviceDraft.ts";
import { fieldText, problemText, problemWords } from "../../i18n/words/problems.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { PasswordField } from "./PasswordField.tsx";

interface SignInFormProps {
  /** The account that the open page belongs to; it cannot be changed here. */
  username?: string;
  onSignedIn: () => void;
}

/** Name and password. A refusal keeps the name and lets the password be typed again. */
export function SignInForm({ username, onSignedIn }: SignInFormProps) {
  const words = useWords(accountWords).signIn;
  const { shared } = useWords(deviceDraftWords);
  const problems = useWords(problemWords);
  const queries = useQueryClient();
  const signIn = useWrite(contract.session.signIn);
  // The form may stand over a page that has a field of the same name.
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const field = (name: string) => form.current?.elements.namedItem(name) as HTMLInputElement;
  const error = (name: string) => (missing.includes(name) ? fieldText(problems, "required") : undefined);

  useEffect(() => {
    // Whoever comes here comes to type. Over an open page only the password is asked for, and this form may arrive after its dialog has opened.
    const first = form.current?.elements.namedItem(username === undefined ? "username" : "password");
    if (first instanceof HTMLElement) first.focus();
  }, [username]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // Capital letters and spaces around a name are slips of a phone's keyboard; a password is taken as typed.
    const given = {
      username: field("username").value.trim().toLowerCase(),
      password: field("password").value,
    };
    const empty = (["username", "password"] as const).filter(name => given[name] === "");
    setMissing(empty);
    setProblem(undefined);
    if (empty[0] !== undefined) return field(empty[0]).focus();
    try {
      const session = await signIn.send({ body: given });
      if (username === undefined) deviceChoice.choose(field("shared").checked);
      queries.setQueryData(read(contract.session.view, {}).queryKey, session);
      onSignedIn();
    } catch (refusal) {
      if (!(refusal instanceof ApiProblem)) throw refusal;
      setProblem(refusal.problem);
      field("password").select();
    }
  };
  return (
    <form ref={form} noValidate onSubmit={event => void submit(event)} className="flex flex-col gap-4">
      {problem && <Notice variant="bad">{problemText(problems, problem)}</Notice>}
      <TextField
        id={`${id}-username`}
        name="username"
        label={words.username}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        defaultValue={username}
        readOnly={username !== undefined}
        error={error("username")}
      />
      <PasswordField
        id={`${id}-password`}
        name="password"
        label={words.password}
        autoComplete="current-password"
        error={error("password")}
      />
      {username === undefined && (
        <Checkbox
          id={`${id}-shared`}
          name="shared"
          label={shared.label}
          hint={shared.hint}
          defaultChecked={deviceChoice.keepsNothing()}
        />
      )}
      <Button type="submit" variant="primary" busy={signIn.isPending}>
        {words.submit}
      </Button>
    </form>
  );
}
