import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { actAs } from "../api/client.ts";
import { contract } from "../api/contract.ts";
import { forgetPerson } from "../api/lastPerson.ts";
import { read } from "../api/query.ts";
import { sessionEnd } from "../api/sessionEnd.ts";
import { useIsConnected } from "../api/useOutbox.ts";
import type { Actor } from "../domain/people/actor.ts";
import { NoConnectionPage } from "./NoConnectionPage.tsx";
import { ProblemNotice } from "./ProblemNotice.tsx";
import { SessionWarning } from "./SessionWarning.tsx";
import { Shell } from "./Shell.tsx";
import { mayEnter } from "./useActor.ts";
import { useLastPerson } from "./useLastPerson.ts";
import { Waiting } from "./Waiting.tsx";

const SessionEndDialog = lazy(() =>
  import("./SessionEndDialog.tsx").then(m => ({ default: m.SessionEndDialog })),
);
const SignInPage = lazy(() =>
  import("../features/account/SignInPage.tsx").then(m => ({ default: m.SignInPage })),
);
const FirstPasswordPage = lazy(() =>
  import("../features/account/FirstPasswordPage.tsx").then(m => ({ default: m.FirstPasswordPage })),
);
const NoPostPage = lazy(() =>
  import("../features/account/NoPostPage.tsx").then(m => ({ default: m.NoPostPage })),
);

/**
 * The door: nobody passes unsigned. Where nobody can be asked, whoever was here last finds what lies on the device. The wanted address stays in the bar, so signing in shows it at once. A page once opened stays
 * open when its session ends; the question who is there then stands in a dialog over it.
 */
export function SessionGate() {
  const session = useQuery(read(contract.session.view, {}));
  const queries = useQueryClient();
  const isConnected = useIsConnected();
  const { isNobody, isPresumed } = useLastPerson(session);
  const end = useSyncExternalStore(sessionEnd.subscribe, sessionEnd.read);
  const [owner, setOwner] = useState<Actor | null>(null);
  const actor = session.data?.actor ?? null;

  // A page that stands open keeps standing when the last post ends: what was typed on it is still the person's.
  if (mayEnter(actor) && actor !== owner) setOwner(actor);
  // Before the pages below ask for anything.
  useLayoutEffect(() => {
    actAs(owner?.id ?? null);
  }, [owner?.id]);
  // Asking again makes the question a pending one each time; the sentence must not come and go with it.
  if (session.data === undefined && !isConnected && isNobody)
    return <NoConnectionPage isAsking={session.isFetching} onRetry={session.refetch} />;
  if (session.isPending || (session.data === undefined && !isConnected)) return <Waiting />;
  if (session.data === undefined) {
    return (
      <main className="mx-auto max-w-lg p-4 pt-16">
        <ProblemNotice problem={session.error.problem} onRetry={() => void session.refetch()} />
      </main>
    );
  }
  const { practice, ways } = session.data;
  if (owner === null) {
    return (
      <Suspense fallback={<Waiting />}>
        {actor === null ? (
          <SignInPage practice={practice} onSignedIn={() => sessionEnd.tell(null)} />
        ) : actor.mustChangePassword ? (
          <FirstPasswordPage />
        ) : (
          <NoPostPage name={actor.name} onRetry={() => void session.refetch()} />
        )}
      </Suspense>
    );
  }
  const leave = () => {
    void forgetPerson();
    queries.setQueryData(read(contract.session.view, {}).queryKey, {
      actor: null,
      practice,
      ways,
      limits: null,
    });
    setOwner(null);
  };
  // The page goes first, so that nothing of it can still be sent; then whoever is signed in is asked for as nobody in particular.
  const leaveToOther = () => {
    flushSync(leave);
    sessionEnd.tell(null);
    void session.refetch();
  };
  const mustChangePassword = actor?.mustChangePassword === true;
  return (
    <>
      <Shell key={owner.id} actor={owner} practice={practice} isPresumed={isPresumed} onLeave={leave} />
      {end === null && <SessionWarning />}
      {(end !== null || mustChangePassword) && (
        <Suspense>
          <SessionEndDialog
            actor={owner}
            end={mustChangePassword ? null : end}
            onLeave={end?.is === "another" ? leaveToOther : leave}
          />
        </Suspense>
      )}
    </>
  );
}
