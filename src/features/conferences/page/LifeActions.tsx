import { Lock, LockOpen } from "lucide-react";
import { useState } from "react";
import type { contract } from "../../../api/contract.ts";
import type { Answer } from "../../../api/endpoint.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceLifeWords } from "../../../i18n/words/conferenceLife.ts";
import { Button } from "../../../ui/Button.tsx";
import { CloseDialog } from "./CloseDialog.tsx";
import { ReopenDialog } from "./ReopenDialog.tsx";

interface LifeActionsProps {
  conference: Answer<typeof contract.conferences.view>;
}

/** Closing a record and opening it again, as far as the server says that either is open now. */
export function LifeActions({ conference }: LifeActionsProps) {
  const t = useWords(conferenceLifeWords);
  const [asked, setAsked] = useState<"close" | "reopen">();
  const { id, version, can } = conference;
  const dialog = { id, version, onClose: () => setAsked(undefined) };
  return (
    <>
      {can.close === true && (
        <Button
          variant="quiet"
          icon={<Lock aria-hidden className="size-4" />}
          onClick={() => setAsked("close")}
        >
          {t.close.action}
        </Button>
      )}
      {can.reopen === true && (
        <Button icon={<LockOpen aria-hidden className="size-4" />} onClick={() => setAsked("reopen")}>
          {t.reopen.action}
        </Button>
      )}
      {asked === "close" && <CloseDialog {...dialog} />}
      {asked === "reopen" && <ReopenDialog {...dialog} />}
    </>
  );
}
