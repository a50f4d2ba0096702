import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link, useParams } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import type { Official } from "../../domain/people/official.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { officialWords } from "../../i18n/words/officials.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { UnreadPage } from "../../ui/UnreadPage.tsx";

/** The person whom the address names, or what stands in the page's place while there is nobody to show. */
export function useOfficial():
  | { official: Official; instead: null }
  | { official: null; instead: ReactNode } {
  const { id = "" } = useParams();
  const t = useWords(officialWords);
  const { list } = useWords(catalogueWords);
  const problems = useWords(problemWords);
  const found = useQuery(read(contract.officials.view, { id }));
  if (found.data !== undefined) return { official: found.data, instead: null };
  if (found.isPending) return { official: null, instead: <Skeleton page label={t.loading} rows={12} /> };
  const { problem } = found.error;
  const isMissing = problem.code === "notFound";
  const instead = (
    <UnreadPage
      title={isMissing ? t.notFound.title : list.failed}
      text={isMissing ? t.notFound.text : problemText(problems, problem)}
      away={
        isMissing ? (
          <Link to={paths.officials()} className={linkLook("secondary")}>
            {t.title}
          </Link>
        ) : null
      }
      retryLabel={list.retry}
      onRetry={() => void found.refetch()}
    />
  );
  return { official: null, instead };
}
