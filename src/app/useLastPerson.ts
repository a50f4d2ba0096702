import { type QueryClient, type UseQueryResult, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { askWho } from "../api/askWho.ts";
import { contract } from "../api/contract.ts";
import type { Answer } from "../api/endpoint.ts";
import { type LastPerson, lastPerson, rememberPerson } from "../api/lastPerson.ts";
import { read } from "../api/query.ts";
import { useIsConnected } from "../api/useOutbox.ts";
import { todayInVietnam } from "../i18n/formats.ts";
import { mayEnter } from "./useActor.ts";

const { queryKey } = read(contract.session.view, {});

/** The time of an answer that the server has never given. */
const never = 0;

/** How long an answer is waited for on a line that neither carries nor breaks, in ms. */
const patience = 8000;

type Session = UseQueryResult<Answer<typeof contract.session.view>, unknown>;

/**
 * Who was signed in here last is remembered, and while nobody answers who it is now, the page opens for that person, who finds what
 * lies on this device and nothing else. The server's word comes over it as soon as there is one.
 */
export function useLastPerson({ data, dataUpdatedAt }: Session) {
  const queries = useQueryClient();
  const isConnected = useIsConnected();
  const [isSlow, setSlow] = useState(false);
  const [isNobody, setNobody] = useState(false);
  const isAnswered = data !== undefined;
  const isPresumed = isAnswered && dataUpdatedAt === never;
  const isOut = !isAnswered && (isSlow || !isConnected);

  useEffect(() => {
    if (isAnswered) return undefined;
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, [isAnswered]);
  useEffect(() => {
    if (!isOut) return undefined;
    let isOver = false;
    void lastPerson(new Date()).then(async person => {
      if (person === null) return setNobody(true);
      // The question that is still out must not come over the page later and take it away.
      await queries.cancelQueries({ queryKey });
      if (!isOver && queries.getQueryData(queryKey) === undefined) open(queries, person);
    });
    return () => {
      isOver = true;
    };
  }, [isOut, queries]);
  useEffect(() => {
    if (!isPresumed || !isConnected) return;
    // What was shown from the device is asked for now.
    void askWho(queries).then(actor => actor && queries.invalidateQueries());
  }, [isPresumed, isConnected, queries]);

  const { actor = null, ways, practice } = data ?? {};
  const isReal = !isPresumed && practice?.length === 0;
  useEffect(() => {
    if (isReal && ways && mayEnter(actor)) void rememberPerson(actor, ways);
  }, [isReal, actor, ways]);
  return {
    /** There is no such person, as far as this device knows. */
    isNobody,
    /** The page is open for the last person, and the server has not said yet that it is them. */
    isPresumed,
  };
}

function open(queries: QueryClient, { id, username, name, posts, ways }: LastPerson): void {
  const actor = { id, username, name, posts, mustChangePassword: false, today: todayInVietnam(new Date()) };
  queries.setQueryData(queryKey, { actor, practice: [], ways, limits: null }, { updatedAt: never });
}
