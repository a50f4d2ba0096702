import { useQuery } from "@tanstack/react-query";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { addDays } from "../../domain/text/calendarDay.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import type { UnitChangeKind } from "../../domain/unit/unitChange.ts";
import { useWords } from "../../i18n/useWords.ts";
import { unitWords } from "../../i18n/words/units.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Notice } from "../../ui/Notice.tsx";

/** What somebody decides about a merger: where the new unit also leads, and which reporters do not follow. */
export type Carry = { keepHeads: string[]; leaveReporters: string[] };

interface UnitReachProps {
  kind: UnitChangeKind;
  units: readonly string[];
  day: string;
  carry: Carry;
  onCarry: (carry: Carry) => void;
}

/** What else names these units from that day on, and what the change will do about it. */
export function UnitReach({ kind, units, day, carry, onCarry }: UnitReachProps) {
  const { reach: t, places: placeWords } = useWords(unitWords);
  const reach = useQuery(read(contract.unitChanges.preview, { units: units.join(","), day })).data;
  if (reach === undefined) return null;
  const { below, memberships, heads, posts, conferences, tasks, groups, places } = reach;
  const does = kind === "merge" ? "succeeds" : kind === "split" || kind === "dissolve" ? "ends" : "stays";
  const eve = formatDate(addDays(day, -1));
  const toggled = (list: readonly string[], id: string) =>
    list.includes(id) ? list.filter(other => other !== id) : [...list, id];
  const parts = [
    below.length > 0 && t.below(listed(below.map(({ name }) => name))),
    memberships.length > 0 && t.memberships[does](listed(memberships.map(({ cluster }) => cluster)), eve),
    heads.length > 0 && t.heads[does](listed(heads.map(({ cluster }) => cluster)), eve),
    posts.length > 0 && t.posts[does](listed(posts.map(({ holder }) => holder)), eve),
    conferences.length > 0 && t.conferences(conferences.length),
    tasks > 0 && t.tasks(tasks),
    groups.length > 0 && t.groups(listed(groups.map(({ name }) => name))),
    places.length > 0 && t.named(listed(places.map(({ place, count }) => placeWords[place](count)))),
  ].filter(part => part !== false);
  const headed = [...new Map(heads.map(head => [head.clusterId, head])).values()];
  const following = posts.filter(({ mayFollow }) => mayFollow);
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
      {does === "succeeds" && (
        <div className="mt-2 space-y-2">
          {headed.map(({ clusterId, cluster }) => (
            <Checkbox
              key={clusterId}
              label={t.keepHead(cluster)}
              checked={carry.keepHeads.includes(clusterId)}
              onChange={() => onCarry({ ...carry, keepHeads: toggled(carry.keepHeads, clusterId) })}
            />
          ))}
          {following.map(({ id, holder }) => (
            <Checkbox
              key={id}
              label={t.follow(holder)}
              checked={!carry.leaveReporters.includes(id)}
              onChange={() => onCarry({ ...carry, leaveReporters: toggled(carry.leaveReporters, id) })}
            />
          ))}
        </div>
      )}
    </Notice>
  );
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].join(", ");
}
