import type { Account } from "../../domain/people/account.ts";
import type { Language } from "../../i18n/catalogue.ts";
import { accountsWords } from "../../i18n/words/accounts.ts";
import { Menu } from "../../ui/Menu.tsx";
import type { AccountTask } from "./AccountTaskDialog.tsx";

interface AccountMenuOptions {
  language: Language;
  /** Whether it is the administrator's own account, which keeps its rights. */
  isOwn: boolean;
  onTask: (task: AccountTask) => void;
}

/** What can be done to an account, for its row; what cannot be done says why. */
export function accountMenu(account: Account, { language, isOwn, onTask }: AccountMenuOptions) {
  const words = accountsWords[language];
  const { id, name, isDisabled } = account;
  const items = [
    { id: "edit", label: words.edit, onSelect: () => onTask({ does: "edit", id }) },
    {
      id: "password",
      label: words.resetPassword,
      onSelect: () => onTask({ does: "resetPassword", id }),
      whyNot: isOwn ? words.ownPassword : undefined,
    },
    {
      id: "able",
      label: isDisabled ? words.enable : words.disable,
      onSelect: () => onTask({ does: isDisabled ? "enable" : "disable", id }),
      danger: !isDisabled,
      whyNot: isOwn ? words.ownAccount : undefined,
    },
  ];
  return <Menu bare label={words.rowActions(name)} items={items} />;
}
