import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { askWho } from "../api/askWho.ts";
import { lastAnswerAt } from "../api/client.ts";
import { contract } from "../api/contract.ts";
import { read } from "../api/query.ts";
import { useWords } from "../i18n/useWords.ts";
import { sessionsWords } from "../i18n/words/sessions.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";

/** How long before its end a session is warned of, in seconds; a session shorter than twice this is warned of at its half. */
const warnSeconds = 120;

/** Warns before the session ends, unused or however used, and says what helps. Typed words are kept either way. */
export function SessionWarning() {
  const words = useWords(sessionsWords).warning;
  const queries = useQueryClient();
  const session = useQuery(read(contract.session.view, {}));
  const limits = session.data?.limits ?? null;
  const knownAt = session.dataUpdatedAt;
  const [left, setLeft] = useState<{ idle: number; end: number; isOver: boolean }>();
  const [isEndTold, setEndTold] = useState(false);
  const hasAsked = useRef(false);

  useEffect(() => {
    if (limits === null) return;
    const look = () => {
      const sinceKnown = (Date.now() - knownAt) / 1000;
      const unused = (Date.now() - lastAnswerAt()) / 1000;
      // The server notes uses a minute apart, so up to a minute of the idle time may be gone already.
      setLeft({
        idle: Math.ceil(limits.idleSeconds - Math.min(60, limits.idleSeconds / 10) - unused),
        end: Math.ceil(limits.leftSeconds - sinceKnown),
        // Asked any earlier, the server would take the question for a use, and the open page would keep its session alive by itself.
        isOver: unused > limits.idleSeconds + 1 || sinceKnown > limits.leftSeconds + 1,
      });
    };
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [limits, knownAt]);

  const isOver = left?.isOver === true;
  useEffect(() => {
    // Asked once when the time is up: the answer says whether somebody has to sign in again.
    if (isOver && !hasAsked.current) {
      hasAsked.current = true;
      void askWho(queries);
    }
    if (!isOver) hasAsked.current = false;
  }, [isOver, queries]);

  if (limits === null || left === undefined || isOver) return null;
  const warnsOf = (whole: number) => Math.min(warnSeconds, whole / 2);
  const isEnding = left.end <= warnSeconds && !isEndTold;
  if (!isEnding && left.idle > warnsOf(limits.idleSeconds)) return null;
  const close = () => (isEnding ? setEndTold(true) : void askWho(queries));
  return (
    <Dialog
      open
      onClose={close}
      title={words.title}
      closeLabel={words.close}
      footer={
        <Button variant="primary" onClick={close}>
          {isEnding ? words.understood : words.stay}
        </Button>
      }
    >
      <p role="timer" className="text-sm text-ink figures">
        {isEnding ? words.end(Math.max(0, left.end)) : words.idle(Math.max(0, left.idle))}
      </p>
    </Dialog>
  );
}
