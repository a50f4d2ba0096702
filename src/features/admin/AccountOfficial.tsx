import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import type { Id } from "../../domain/id.ts";
import { officialOn } from "../../domain/people/officialPosts.ts";
import { useToday } from "../../i18n/useToday.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountsWords } from "../../i18n/words/accounts.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";

/** The person in public posts whose account it is, with today's posts. */
export function AccountOfficial({ official }: { official: Id }) {
  const { form: t } = useWords(accountsWords);
  const today = useToday();
  const person = useQuery(read(contract.officials.view, { id: official })).data;
  if (person === undefined) return null;
  const posts = officialOn(person, today).posts.map(post => post.written);
  return (
    <p>
      {t.official}:{" "}
      <Link to={paths.official(official)} className={linkLook()}>
        {person.content.name}
      </Link>
      {posts.length > 0 && <span className="text-ink-soft"> · {posts.join("; ")}</span>}
    </p>
  );
}
