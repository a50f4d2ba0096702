import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { useAsOf } from "../../i18n/useAsOf.ts";
import { useWords } from "../../i18n/useWords.ts";
import { clusterWords } from "../../i18n/words/clusters.ts";
import { postMethodWords } from "../../i18n/words/postMethods.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { PageSection } from "../../ui/PageSection.tsx";
import { useSpanText } from "./useSpanText.ts";

/** Who acted for the cluster on the day that is looked at, since when, and by which document. */
export function SecretariesOnDay({ id }: { id: string }) {
  const { secretaries: t } = useWords(clusterWords);
  const { methods } = useWords(postMethodWords);
  const { asked } = useAsOf();
  const spanText = useSpanText();
  const rows = useQuery({
    ...read(contract.clusters.secretaries, { id, ...asked }),
    placeholderData: keepPreviousData,
  }).data?.rows;
  return (
    <PageSection title={t.title} none={rows?.length === 0 ? t.none : undefined}>
      <ul className="space-y-1.5">
        {rows?.map(({ id: post, officialId, name, inPlaceOf, method, basis, ...days }) => (
          <li key={post}>
            {officialId === null ? (
              <span className="font-medium">{name}</span>
            ) : (
              <Link to={paths.official(officialId, asked.on)} className={linkLook()}>
                {name}
              </Link>
            )}
            {inPlaceOf && `, ${t.inPlaceOf(inPlaceOf)}`}
            <span className="block text-sm text-ink-soft">
              {[spanText(days), method && methods[method], basis].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
