import { useQuery } from "@tanstack/react-query";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { heldRoles } from "../../domain/people/role.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountWords } from "../../i18n/words/account.ts";
import { mailChoiceWords } from "../../i18n/words/mailChoices.ts";
import { roleWords } from "../../i18n/words/roles.ts";
import { Page } from "../../ui/Page.tsx";
import { ChangePasswordForm } from "./ChangePasswordForm.tsx";
import { DisplayChoices } from "./DisplayChoices.tsx";
import { MailChoices } from "./MailChoices.tsx";
import { OwnDevice } from "./OwnDevice.tsx";
import { OwnSessions } from "./OwnSessions.tsx";

/** What concerns only oneself: who one is here, the password, how the screens look. */
export function OwnAccountPage() {
  const words = useWords(accountWords);
  const roles = useWords(roleWords);
  const mail = useWords(mailChoiceWords);
  const actor = useQuery(read(contract.session.view, {})).data?.actor;
  return (
    <Page title={words.own.title}>
      <div className="flex max-w-xl flex-col gap-8">
        {actor && (
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 [&_dt]:text-ink-faint">
            <dt>{words.own.name}</dt>
            <dd>{actor.name}</dd>
            <dt>{words.own.username}</dt>
            <dd>{actor.username}</dd>
            <dt>{words.own.role}</dt>
            <dd>
              {heldRoles(actor.posts).map(role => (
                <span key={role} className="block">
                  {roles.names[role]}
                  <span className="block text-ink-faint">{roles.does[role]}</span>
                </span>
              ))}
            </dd>
          </dl>
        )}
        <section aria-labelledby="password">
          <h2 id="password" className="mb-3 text-base font-semibold">
            {words.password.title}
          </h2>
          <ChangePasswordForm />
        </section>
        <OwnSessions />
        <OwnDevice />
        <section aria-labelledby="mail">
          <h2 id="mail" className="mb-3 text-base font-semibold">
            {mail.title}
          </h2>
          <MailChoices />
        </section>
        <section aria-labelledby="display">
          <h2 id="display" className="mb-3 text-base font-semibold">
            {words.own.display}
          </h2>
          <DisplayChoices />
        </section>
      </div>
    </Page>
  );
}
