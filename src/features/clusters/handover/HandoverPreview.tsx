import { useState } from "react";
import type { ClusterDraft } from "../../../domain/cluster/cluster.ts";
import { endedBy, type Handover } from "../../../domain/cluster/handover.ts";
import { movedPosts } from "../../../domain/cluster/handoverPosts.ts";
import { addDays } from "../../../domain/text/calendarDay.ts";
import { formatDate } from "../../../domain/text/formatWritten.ts";
import { todayInVietnam } from "../../../i18n/formats.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { clusterWords } from "../../../i18n/words/clusters.ts";
import { useUnitNames } from "../useUnitNames.ts";
import type { Moves } from "./accountItems.ts";

interface HandoverPreviewProps {
  cluster: ClusterDraft;
  draft: Omit<Handover, "head"> & { head: string | null };
  moves: Moves;
}

/** Every post and every right that will end or begin, said before anything is done. */
export function HandoverPreview({ cluster, draft, moves }: HandoverPreviewProps) {
  const { handover: t, leading } = useWords(clusterWords);
  const { nameOf } = useUnitNames();
  const [today] = useState(() => todayInVietnam(new Date()));
  const { on, head, deputies } = draft;
  const { kept, ended, given } = movedPosts(moves.posts, draft, today);
  const [first, last] = [formatDate(on), formatDate(addDays(on, -1))];
  const holders = new Map(moves.accounts.map(({ id, name }) => [id, name]));
  const begin = (unit: string, as: "head" | "deputy") => t.beginsHead(nameOf(unit), leading.as[as], first);
  const lines = [
    ...endedBy(cluster, on).map(({ unit, as }) => t.endsHead(nameOf(unit), leading.as[as], last)),
    ...(head === null ? [] : [begin(head, "head")]),
    ...deputies.map(unit => begin(unit, "deputy")),
    ...kept.map(({ holder }) => t.keepsRights(holder)),
    ...ended.map(({ holder, from, to }) =>
      to === null ? t.dropsRights(holder, formatDate(from)) : t.endsRights(holder, formatDate(to)),
    ),
    ...given.map(({ accountId }) => t.beginsRights(holders.get(accountId) ?? "", first)),
    t.tasks(moves.tasks.length),
  ];
  return (
    <section aria-labelledby="handover-preview" className="rounded border border-line bg-surface-sunken p-3">
      <h2 id="handover-preview" className="text-sm font-semibold">
        {t.preview}
      </h2>
      <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
        {[...new Set(lines)].map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
