import { useQuery } from "@tanstack/react-query";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { useWords } from "../../i18n/useWords.ts";
import { unitWords } from "../../i18n/words/units.ts";
import { Notice } from "../../ui/Notice.tsx";

/** What else names these units from that day on, so that nobody is surprised by a change. */
export function UnitReach({ units, day }: { units: readonly string[]; day: string }) {
  const t = useWords(unitWords).reach;
  const reach = useQuery(read(contract.unitChanges.preview, { units: units.join(","), day })).data;
  if (reach === undefined) return null;
  const { below, memberships, posts, conferences, tasks, groups } = reach;
  const parts = [
    below.length > 0 && t.below(listed(below.map(({ name }) => name))),
    memberships.length > 0 && t.memberships(listed(memberships.map(({ cluster }) => cluster))),
    posts.length > 0 && t.posts(listed(posts.map(({ holder }) => holder))),
    conferences.length > 0 && t.conferences(conferences.length),
    tasks > 0 && t.tasks(tasks),
    groups.length > 0 && t.groups(listed(groups.map(({ name }) => name))),
  ].filter(part => part !== false);
  return (
    <Notice title={t.title}>
      {parts.length === 0 ? (
        t.nothing
      ) : (
        <ul className="list-disc pl-5">
          {parts.map(part => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].join(", ");
}
