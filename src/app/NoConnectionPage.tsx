import { useEffect } from "react";
import { watchConnection } from "../api/connection.ts";
import { deviceChoice } from "../api/deviceChoice.ts";
import { useWords } from "../i18n/useWords.ts";
import { appUpdateWords } from "../i18n/words/appUpdate.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";

interface NoConnectionPageProps {
  isAsking: boolean;
  onRetry: () => Promise<unknown>;
}

/** The app has opened from this browser, and nobody answers who is signed in: nothing of anybody is shown, and it goes on by itself once somebody does. */
export function NoConnectionPage({ isAsking, onRetry }: NoConnectionPageProps) {
  const words = useWords(appUpdateWords).noConnection;
  useEffect(() => watchConnection(async () => void (await onRetry())), [onRetry]);
  return (
    <main className="mx-auto max-w-lg p-4 pt-16">
      <h1 className="mb-3 text-xl font-semibold">{words.title}</h1>
      <Notice
        variant="warn"
        action={
          <Button size="small" busy={isAsking} onClick={() => void onRetry()}>
            {words.again}
          </Button>
        }
      >
        <p>{words.text}</p>
        {!deviceChoice.keepsNothing() && <p className="mt-2">{words.kept}</p>}
      </Notice>
    </main>
  );
}
