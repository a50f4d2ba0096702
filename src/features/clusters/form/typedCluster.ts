import { z } from "zod";
import {
  ClusterDocument,
  ClusterDraft,
  ClusterHead,
  ClusterMember,
  ClusterName,
} from "../../../domain/cluster/cluster.ts";
import { typedOpenDay } from "../../../domain/text/typedOpenDay.ts";
import { todayInVietnam } from "../../../i18n/formats.ts";
import { dayText } from "../useSpanText.ts";

const Day = typedOpenDay(() => todayInVietnam(new Date()));
const span = { from: Day, to: Day };

/** A cluster as its form holds it: days as people write them, checked by the schema of the domain once they are read. */
export const TypedCluster = z
  .strictObject({
    ...ClusterDraft.shape,
    ...span,
    names: z.array(z.strictObject({ ...ClusterName.shape, from: Day })),
    members: z.array(z.strictObject({ ...ClusterMember.shape, ...span })),
    heads: z.array(z.strictObject({ ...ClusterHead.shape, ...span })),
    documents: z.array(z.strictObject({ ...ClusterDocument.shape, day: Day })),
  })
  .pipe(ClusterDraft);
export type TypedCluster = z.input<typeof TypedCluster>;

/** The cluster as the form shows it first. */
export function typedOf(cluster: ClusterDraft): TypedCluster {
  const spanOf = ({ from, to }: { from: string; to: string }) => ({ from: dayText(from), to: dayText(to) });
  return {
    ...cluster,
    ...spanOf(cluster),
    names: cluster.names.map(row => ({ ...row, from: dayText(row.from) })),
    members: cluster.members.map(row => ({ ...row, ...spanOf(row) })),
    heads: cluster.heads.map(row => ({ ...row, ...spanOf(row) })),
    documents: cluster.documents.map(row => ({ ...row, day: dayText(row.day) })),
  };
}
