import type { Official, OfficialPost } from "../../domain/people/official.ts";
import { bodyNameOn, writtenPost } from "../../domain/people/officialPosts.ts";
import { useWords } from "../../i18n/useWords.ts";
import { officialWords } from "../../i18n/words/officials.ts";
import type { Column } from "../../ui/Column.ts";
import { useHeldText } from "./useHeldText.ts";

/** The columns of somebody's posts through time, each under the names nearest to the day that is looked at. */
export function usePostColumns({ bodies }: Official, on: string): Column<OfficialPost>[] {
  const t = useWords(officialWords);
  const held = useHeldText();
  return [
    { id: "post", header: t.post, cell: post => writtenPost(post, bodies, on), cardRole: "title" },
    { id: "held", header: t.held, cell: held, className: "sm:whitespace-nowrap" },
    { id: "body", header: t.body, cell: post => bodyNameOn(post, bodies, on) },
    { id: "kind", header: t.kind, cell: post => post.kind !== "" && t.kinds[post.kind] },
    {
      id: "basis",
      header: t.basis,
      cell: ({ basis, endBasis }) =>
        (basis !== "" || endBasis !== "") && (
          <span className="block">
            {basis !== "" && <span className="block">{t.given(basis)}</span>}
            {endBasis !== "" && <span className="block">{t.ended(endBasis)}</span>}
          </span>
        ),
    },
  ];
}
