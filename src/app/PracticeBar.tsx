import { FlaskConical } from "lucide-react";
import { useState } from "react";
import { contract } from "../api/contract.ts";
import type { Answer } from "../api/endpoint.ts";
import { useWrite } from "../api/query.ts";
import type { Actor } from "../domain/people/actor.ts";
import { useWords } from "../i18n/useWords.ts";
import { roleLine, roleWords } from "../i18n/words/roles.ts";
import { shellWords } from "../i18n/words/shell.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Menu } from "../ui/Menu.tsx";

export interface PracticeBarProps {
  actor: Actor;
  practice: Answer<typeof contract.session.view>["practice"];
}

function reset() {
  window.dispatchEvent(new CustomEvent("so-ket-reset"));
  location.reload();
}

/** Says that nothing here is real, and lets one be somebody else or begin anew. */
export function PracticeBar({ actor, practice }: PracticeBarProps) {
  const words = useWords(shellWords);
  const roles = useWords(roleWords).names;
  const signIn = useWrite(contract.session.signIn);
  const [isAsking, setAsking] = useState(false);
  return (
    <aside
      aria-label={words.practice.label}
      className="flex items-center gap-x-2 bg-info-bg px-3 text-xs text-info sm:px-4 print:hidden"
    >
      <FlaskConical aria-hidden className="size-4 shrink-0" />
      <p className="min-w-0 flex-1 py-1.5">
        <span className="sm:hidden">{words.practice.label}</span>
        <span className="max-sm:hidden">{words.practice.bar}</span>
      </p>
      <Menu
        label={`${words.practice.role}: ${roleLine(roles, actor.posts)}`}
        variant="quiet"
        items={[
          ...practice.map(account => ({
            id: account.username,
            label: [roles[account.role], account.of, account.name].filter(Boolean).join(" – "),
            onSelect: () => void signIn.send({ body: { username: account.username, password: "" } }),
          })),
          { id: "reset", label: words.practice.reset, danger: true, onSelect: () => setAsking(true) },
        ]}
      />
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={words.practice.resetTitle}
        closeLabel={words.close}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{words.practice.cancel}</Button>
            <Button variant="danger" onClick={reset}>
              {words.practice.confirm}
            </Button>
          </>
        }
      >
        <p className="text-sm text-ink">{words.practice.resetText}</p>
      </Dialog>
    </aside>
  );
}
