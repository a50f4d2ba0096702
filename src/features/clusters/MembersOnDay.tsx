import { type ClusterDraft, membersOn } from "../../domain/cluster/cluster.ts";
import { useWords } from "../../i18n/useWords.ts";
import { clusterWords } from "../../i18n/words/clusters.ts";
import { PageSection } from "../../ui/PageSection.tsx";
import { UnitName } from "./UnitName.tsx";
import { useSpanText } from "./useSpanText.ts";
import { useUnitNames } from "./useUnitNames.ts";

interface MembersOnDayProps {
  cluster: Pick<ClusterDraft, "members">;
  on: string;
}

/** The members of the day by sub-group, each with since when and until when. */
export function MembersOnDay({ cluster, on }: MembersOnDayProps) {
  const { members: t } = useWords(clusterWords);
  const units = useUnitNames();
  const spanText = useSpanText();
  const members = membersOn(cluster, on);
  const groups = [...new Set(members.map(({ subGroup }) => subGroup))];
  return (
    <PageSection
      title={`${t.title} · ${t.count(members.length)}`}
      none={members.length === 0 ? t.none : undefined}
    >
      {groups.map(group => (
        <div key={group} className="mb-4 last:mb-0">
          {(groups.length > 1 || group !== "") && (
            <h3 className="mb-1 text-sm font-medium text-ink-soft">{group || t.noGroup}</h3>
          )}
          <ol className="list-decimal space-y-1 pl-6 marker:text-ink-faint">
            {members
              .filter(({ subGroup }) => subGroup === group)
              .map(member => (
                <li key={member.id}>
                  <UnitName id={member.unit} units={units} />
                  {(member.from !== "" || member.to !== "") && (
                    <span className="ml-2 text-sm text-ink-faint">{spanText(member)}</span>
                  )}
                </li>
              ))}
          </ol>
        </div>
      ))}
    </PageSection>
  );
}
