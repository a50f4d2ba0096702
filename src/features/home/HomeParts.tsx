import type { contract } from "../../api/contract.ts";
import type { Answer } from "../../api/endpoint.ts";
import type { Actor } from "../../domain/people/actor.ts";
import { can } from "../../domain/people/permission.ts";
import { ChangedSince } from "./ChangedSince.tsx";
import { ClusterFigures } from "./ClusterFigures.tsx";
import { DueTasks } from "./DueTasks.tsx";
import { HomeFigures } from "./HomeFigures.tsx";
import { NewestConferences } from "./NewestConferences.tsx";
import { SystemCare } from "./SystemCare.tsx";
import { WaitingDrafts } from "./WaitingDrafts.tsx";

interface HomePartsProps {
  view: Answer<typeof contract.home.view>;
  actor: Actor | null;
}

/** What each role comes for: who writes sees what waits to be written first, who looks sees how the clusters stand. */
export function HomeParts({ view, actor }: HomePartsProps) {
  const isWriting = can(actor, "conference.edit") === true;
  const { figures, changed, since, due, clusters, care } = view;
  return (
    <div className="flex flex-col gap-8">
      <HomeFigures figures={figures} />
      <div className="grid items-start gap-8 lg:grid-cols-2">
        {isWriting ? <WaitingDrafts ownName={actor?.name} /> : <ClusterFigures clusters={clusters} />}
        <ChangedSince changed={changed} since={since} />
        <DueTasks due={due} />
        <NewestConferences />
        {care !== null && <SystemCare care={care} />}
        {isWriting && <ClusterFigures clusters={clusters} />}
      </div>
    </div>
  );
}
