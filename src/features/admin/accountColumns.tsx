import { holdsOn } from "../../domain/dated.ts";
import type { Account } from "../../domain/people/account.ts";
import type { Post } from "../../domain/people/post.ts";
import type { Language } from "../../i18n/catalogue.ts";
import { formatInstant } from "../../i18n/formats.ts";
import { accountsWords } from "../../i18n/words/accounts.ts";
import { postsWords } from "../../i18n/words/posts.ts";
import { roleLine, roleWords } from "../../i18n/words/roles.ts";
import type { Column } from "../../ui/Column.ts";
import { type Hue, Tag } from "../../ui/Tag.tsx";
import { type AccountState, accountState } from "./accountState.ts";

const hues: Record<AccountState, Hue> = { active: "ok", waiting: "warn", disabled: "plain" };

/** What the list tells of an account. */
export function accountColumns(language: Language, today: string): Column<Account>[] {
  const { columns, states } = accountsWords[language];
  const roles = roleWords[language].names;
  const { none } = postsWords[language];
  const inForce = (posts: readonly Post[]) => posts.filter(post => holdsOn(post, today));
  return [
    { id: "name", header: columns.name, cell: account => account.name, cardRole: "title" },
    { id: "username", header: columns.username, cell: account => account.username, cardRole: "fact" },
    {
      id: "role",
      header: columns.role,
      cell: account => roleLine(roles, inForce(account.posts)) || none,
      cardRole: "fact",
    },
    {
      id: "state",
      header: columns.state,
      cell: account => <Tag hue={hues[accountState(account)]}>{states[accountState(account)]}</Tag>,
      cardRole: "fact",
    },
    {
      id: "createdAt",
      header: columns.createdAt,
      cell: account => formatInstant(account.createdAt, language),
      cardRole: "hidden",
      className: "figures whitespace-nowrap",
    },
  ];
}
