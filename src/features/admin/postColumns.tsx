import { holdsOn } from "../../domain/dated.ts";
import type { Post } from "../../domain/people/post.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import type { Language } from "../../i18n/catalogue.ts";
import { postMethodWords } from "../../i18n/words/postMethods.ts";
import { postsWords } from "../../i18n/words/posts.ts";
import { roleWords } from "../../i18n/words/roles.ts";
import type { Column } from "../../ui/Column.ts";
import { Tag } from "../../ui/Tag.tsx";

/** What tells one post from another; `placeOf` names its unit or cluster, `holderOf` whoever holds the post of this id. */
export function postColumns<Row extends Post>(
  language: Language,
  {
    today,
    placeOf,
    holderOf,
  }: {
    today: string;
    placeOf: (post: Post) => string;
    holderOf: (postId: string) => string | undefined;
  },
): Column<Row>[] {
  const words = postsWords[language];
  const { methods } = postMethodWords[language];
  const roles = roleWords[language].names;
  const state = (post: Post) => (holdsOn(post, today) ? "held" : post.from > today ? "coming" : "past");
  return [
    {
      id: "role",
      header: words.columns.role,
      cell: post => [roles[post.role], placeOf(post)].filter(Boolean).join(" · "),
      cardRole: "title",
    },
    {
      id: "onBehalfOf",
      header: words.columns.onBehalfOf,
      cell: post => (post.onBehalfOf === null ? "" : (holderOf(post.onBehalfOf) ?? words.unknownHolder)),
      cardRole: "fact",
    },
    {
      id: "span",
      header: words.columns.span,
      cell: post => words.span(formatDate(post.from), formatDate(post.to)),
      cardRole: "fact",
      className: "figures",
    },
    {
      id: "basis",
      header: words.columns.basis,
      cell: post => [post.method && methods[post.method], post.basis].filter(Boolean).join(" · "),
      cardRole: "fact",
    },
    {
      id: "state",
      header: words.columns.state,
      cell: post => (
        <Tag hue={{ held: "ok", coming: "warn", past: "plain" }[state(post)] as "ok" | "warn" | "plain"}>
          {words.states[state(post)]}
        </Tag>
      ),
      cardRole: "fact",
    },
  ];
}
