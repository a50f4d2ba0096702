import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { holdsOn, type Span } from "../../../domain/dated.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { unitWords } from "../../../i18n/words/units.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { Tag } from "../../../ui/Tag.tsx";
import { UnitSection } from "./UnitSection.tsx";

/** The clusters that the unit is or was a member or head of, and the groups that name it; marked where they hold on the day. */
export function UnitPlaces({ id, on }: { id: string; on: string }) {
  const t = useWords(unitWords);
  const ties = useQuery(read(contract.units.ties, { id })).data;
  if (ties === undefined) return null;
  const days = (span: Span) => (
    <>
      {" "}
      · {t.span(span)} {holdsOn(span, on) && <Tag hue="ok">{t.holds}</Tag>}
    </>
  );
  const cluster = (place: { clusterId: string; cluster: string }) => (
    <Link to={paths.cluster(place.clusterId)} className={linkLook()}>
      {place.cluster}
    </Link>
  );
  return (
    <>
      <UnitSection
        title={t.clusters.title}
        none={ties.memberships.length === 0 ? t.clusters.none : undefined}
      >
        {ties.memberships.map(row => (
          <li key={row.id}>
            {cluster(row)}
            {row.subGroup && ` (${row.subGroup})`}
            {days(row)}
          </li>
        ))}
      </UnitSection>
      {ties.heads.length > 0 && (
        <UnitSection title={t.heads}>
          {ties.heads.map(row => (
            <li key={row.id}>
              {t.headPosts[row.as]}: {cluster(row)}
              {days(row)}
            </li>
          ))}
        </UnitSection>
      )}
      {ties.groups.length > 0 && (
        <UnitSection title={t.groups}>
          {ties.groups.map(row => (
            <li key={`${row.id} ${row.from}`}>
              {row.name}
              {days(row)}
            </li>
          ))}
        </UnitSection>
      )}
    </>
  );
}
