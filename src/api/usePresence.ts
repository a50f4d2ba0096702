import { useEffect, useRef, useState } from "react";
import { newId } from "../domain/id.ts";
import { actingAs, change } from "./client.ts";
import { contract } from "./contract.ts";
import type { Answer } from "./endpoint.ts";
import { handsOn } from "./handsOn.ts";

/** Who else is in a record. */
export type Others = Answer<typeof contract.presence.tell>["others"];

/** How often an open page says that somebody is there; the server remembers it for three times as long. */
const beat = 20_000;

/**
 * Says that this person is in a record while the page is looked at, and answers who else is. Without a network nobody is known;
 * `typedAt` is when the last key went into the form, null where there is none.
 */
export function usePresence(type: string, recordId: string | null, typedAt: () => Date | null): Others {
  const [others, setOthers] = useState<Others>([]);
  const latest = useRef(typedAt);
  useEffect(() => {
    latest.current = typedAt;
  });
  useEffect(() => {
    if (recordId === null) return undefined;
    const owner = actingAs();
    const openedAt = Date.now();
    let isOver = false;
    const tell = (is: "reading" | "typing" | "gone") =>
      change(contract.presence.tell, { type, recordId, body: { is } }, newId(), owner).then(
        answer => (isOver ? undefined : setOthers(answer.others)),
        () => (isOver ? undefined : setOthers([])),
      );
    const say = () => {
      const typed = latest.current()?.getTime() ?? 0;
      const isTyping = typed > openedAt && Date.now() - typed < 3 * beat;
      if (!handsOn.isAway()) void tell(isTyping ? "typing" : "reading");
    };
    const look = () => void (document.visibilityState === "hidden" ? tell("gone") : say());
    handsOn.touch();
    say();
    const timer = setInterval(say, beat);
    document.addEventListener("visibilitychange", look);
    return () => {
      isOver = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      void tell("gone");
    };
  }, [type, recordId]);
  return others;
}
