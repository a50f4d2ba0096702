import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { askWho } from "../api/askWho.ts";
import { askHealth } from "../api/client.ts";
import { useIsConnected } from "../api/useOutbox.ts";
import type { Actor } from "../domain/people/actor.ts";
import { can } from "../domain/people/permission.ts";
import { useWords } from "../i18n/useWords.ts";
import { appUpdateWords } from "../i18n/words/appUpdate.ts";
import { Button } from "../ui/Button.tsx";

/** Over a page that opened without the server's word on whose it is: what can be done now, and what needs the network. */
export function PresumedBar({ actor }: { actor: Actor }) {
  const words = useWords(appUpdateWords).presumed;
  const queries = useQueryClient();
  const isConnected = useIsConnected();
  const [isBusy, setBusy] = useState(false);
  const ask = async () => {
    setBusy(true);
    // Once there is an answer, the question who is signed in follows by itself; it is asked here for whoever has put it off.
    await (isConnected ? askWho(queries) : askHealth());
    setBusy(false);
  };
  return (
    <output className="block print:hidden">
      <span className="flex flex-wrap items-center gap-x-4 gap-y-1 bg-warn-bg px-3 py-1.5 text-sm sm:px-4">
        <span className="min-w-0 flex-1 basis-64">
          <span className="font-medium text-warn">{words.title(actor.name)}</span>{" "}
          {can(actor, "conference.edit") === true ? words.mayBegin : words.may} {words.needsNetwork}
        </span>
        <Button size="small" busy={isBusy} onClick={() => void ask()}>
          {isConnected ? words.signIn : words.again}
        </Button>
      </span>
    </output>
  );
}
