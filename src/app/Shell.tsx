import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useSyncExternalStore } from "react";
import { Outlet, ScrollRestoration, useNavigation } from "react-router-dom";
import { sessionEnd } from "../api/sessionEnd.ts";
import { useIsQuiet } from "../api/useIsQuiet.ts";
import { useOutboxSender } from "../api/useOutbox.ts";
import type { Actor } from "../domain/people/actor.ts";
import { useWords } from "../i18n/useWords.ts";
import { shellWords } from "../i18n/words/shell.ts";
import { ToastRegion } from "../ui/ToastRegion.tsx";
import { BottomBar } from "./BottomBar.tsx";
import type { PracticeBarProps } from "./PracticeBar.tsx";
import { PresumedBar } from "./PresumedBar.tsx";
import { SideNav } from "./SideNav.tsx";
import { signOutQuestion } from "./signOutQuestion.ts";
import { TopLine } from "./TopLine.tsx";
import { UpdateBar } from "./UpdateBar.tsx";
import { useFileSending } from "./useFileSending.ts";

// A real server has no practice accounts and never sends this.
const PracticeBar = lazy(() => import("./PracticeBar.tsx").then(m => ({ default: m.PracticeBar })));

const SignOutDialog = lazy(() =>
  import("../features/account/SignOutDialog.tsx").then(m => ({ default: m.SignOutDialog })),
);

interface ShellProps {
  actor: Actor;
  practice: PracticeBarProps["practice"];
  /** The server has not said yet that it is really this person. */
  isPresumed: boolean;
  /** Called after signing out. */
  onLeave: () => void;
}

/** The frame around every page: the top line, the way to other pages, and the page itself. On paper only the page is left. */
export function Shell({ actor, practice, isPresumed, onLeave }: ShellProps) {
  const words = useWords(shellWords);
  const isMoving = useNavigation().state !== "idle";
  const queries = useQueryClient();
  const end = useSyncExternalStore(sessionEnd.subscribe, sessionEnd.read);
  useOutboxSender(actor.id, end !== null, sessionEnd.hear);
  const question = useSyncExternalStore(signOutQuestion.subscribe, signOutQuestion.read);
  // What one person was shown is not kept for the next. A moment later, when nobody looks at it any more.
  useEffect(() => () => queueMicrotask(() => queries.removeQueries({ type: "inactive" })), [queries]);
  useFileSending(actor.id);
  const isQuiet = useIsQuiet();
  useEffect(() => {
    if (!isQuiet) return;
    // Fetched ahead: when the session ends the network may be gone too, and the page must not fall with it.
    Promise.all([import("./SessionEndDialog.tsx"), import("../features/account/SignInWays.tsx")]).catch(
      () => undefined,
    );
  }, [isQuiet]);
  return (
    <div className="flex min-h-dvh flex-col [--top-line:3rem] print:block print:[--top-line:0]">
      <a
        href="#main"
        className="sr-only z-50 rounded bg-surface-raised px-4 py-2 font-medium shadow-raised focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {words.skip}
      </a>
      {practice.length > 0 && (
        <Suspense fallback={<div className="h-8 bg-info-bg print:hidden pointer-coarse:h-11" />}>
          <PracticeBar actor={actor} practice={practice} />
        </Suspense>
      )}
      {isMoving && (
        <div
          aria-hidden
          className="fixed inset-x-0 top-0 z-30 h-0.5 animate-[appear_150ms_300ms_backwards] bg-accent print:hidden"
        />
      )}
      <UpdateBar />
      {isPresumed && <PresumedBar actor={actor} />}
      <TopLine actor={actor} onLeave={onLeave} />
      <div className="flex flex-1">
        <SideNav actor={actor} />
        <main
          id="main"
          tabIndex={-1}
          aria-busy={isMoving}
          className="min-w-0 flex-1 pb-20 outline-none sm:pb-8 print:pb-0"
        >
          <Outlet />
        </main>
      </div>
      <BottomBar actor={actor} />
      <ToastRegion words={words.toasts} />
      <ScrollRestoration />
      {question && (
        <Suspense>
          <SignOutDialog kept={question.kept} onScreen={question.onScreen} onAnswer={question.answer} />
        </Suspense>
      )}
    </div>
  );
}
