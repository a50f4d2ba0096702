import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import type { Span } from "../../../domain/dated.ts";
import { useAsOf } from "../../../i18n/useAsOf.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { unitWords } from "../../../i18n/words/units.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { Tag } from "../../../ui/Tag.tsx";
import { UnitSection } from "./UnitSection.tsx";

/** Who held posts in the unit on the day that is looked at, and who reported for it; people lead to their own pages. */
export function UnitPeople({ id }: { id: string }) {
  const { people: t } = useWords(unitWords);
  const { asked } = useAsOf();
  const people = useQuery({
    ...read(contract.units.people, { id, ...asked }),
    placeholderData: keepPreviousData,
  }).data;
  if (people === undefined) return null;
  const { officials, reporters } = people;
  const isEmpty = officials.length + reporters.length === 0;
  return (
    <UnitSection title={t.title} none={isEmpty ? t.none : undefined}>
      {officials.map(({ postId, id: who, name, isSample, written, ...days }) => (
        <PersonLine key={postId} days={days} post={written}>
          <Person id={who} name={name} on={asked.on} />
          {isSample && (
            <>
              {" "}
              <Tag>{t.sample}</Tag>
            </>
          )}
        </PersonLine>
      ))}
      {reporters.map(({ id: post, officialId, name, inPlaceOf, ...days }) => (
        <PersonLine key={post} days={days} post={t.reports + (inPlaceOf && `, ${t.inPlaceOf(inPlaceOf)}`)}>
          <Person id={officialId} name={name} on={asked.on} />
        </PersonLine>
      ))}
    </UnitSection>
  );
}

function Person({ id, name, on }: { id: string | null; name: string; on: string | undefined }) {
  if (id === null) return <span className="font-medium">{name}</span>;
  return (
    <Link to={paths.official(id, on)} className={linkLook()}>
      {name}
    </Link>
  );
}

interface PersonLineProps {
  days: Span & { basis: string };
  post: string;
  children: ReactNode;
}

function PersonLine({ days, post, children }: PersonLineProps) {
  const t = useWords(unitWords);
  return (
    <li>
      {children} · {post}
      <span className="block text-sm text-ink-faint">
        {[t.span(days), days.basis].filter(Boolean).join(" · ")}
      </span>
    </li>
  );
}
