import { useQueryClient } from "@tanstack/react-query";
import { ArrowRight, Building2, Eye, type LucideIcon, Network, NotebookPen, ShieldCheck } from "lucide-react";
import { contract } from "../../api/contract.ts";
import type { Answer } from "../../api/endpoint.ts";
import { read, useWrite } from "../../api/query.ts";
import type { Role } from "../../domain/people/actor.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountWords } from "../../i18n/words/account.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { roleWords } from "../../i18n/words/roles.ts";
import { Notice } from "../../ui/Notice.tsx";

const icons: Record<Role, LucideIcon> = {
  reporter: Building2,
  secretary: Network,
  staff: NotebookPen,
  leader: Eye,
  admin: ShieldCheck,
};

interface PracticeRolesProps {
  practice: Answer<typeof contract.session.view>["practice"];
  onSignedIn: () => void;
}

/** In the practice version: one press, and one is somebody. */
export function PracticeRoles({ practice, onSignedIn }: PracticeRolesProps) {
  const words = useWords(accountWords);
  const roles = useWords(roleWords);
  const problems = useWords(problemWords);
  const queries = useQueryClient();
  const signIn = useWrite(contract.session.signIn);
  const enter = (username: string) =>
    signIn.send({ body: { username, password: "" } }).then(
      session => {
        queries.setQueryData(read(contract.session.view, {}).queryKey, session);
        onSignedIn();
      },
      // Shown below, where the mutation keeps it.
      () => undefined,
    );
  return (
    <section aria-labelledby="practice">
      <h2 id="practice" className="text-base font-semibold">
        {words.signIn.practiceTitle}
      </h2>
      <p className="mt-1 mb-4 text-sm text-ink-soft">{words.signIn.practiceText}</p>
      {signIn.error && <Notice variant="bad">{problemText(problems, signIn.error.problem)}</Notice>}
      <ul className="flex flex-col gap-2">
        {practice.map(({ username, role, of }) => {
          const Icon = icons[role];
          return (
            <li key={username}>
              <button
                type="button"
                onClick={() => void enter(username)}
                className="group flex w-full items-center gap-3 rounded border border-line bg-surface-raised p-3 text-left hover:border-line-strong hover:bg-surface-sunken"
              >
                <Icon aria-hidden className="size-5 shrink-0 text-ink-faint" />
                <span className="min-w-0 flex-1">
                  <span className="block font-semibold">
                    {roles.names[role]}
                    {of !== "" && ` – ${of}`}
                  </span>
                  <span className="block text-ink-soft">{roles.does[role]}</span>
                </span>
                <ArrowRight aria-hidden className="size-4 shrink-0 text-ink-faint" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
