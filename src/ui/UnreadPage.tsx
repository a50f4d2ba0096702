import { FileQuestion, WifiOff } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { Page } from "./Page.tsx";

interface UnreadPageProps {
  title: string;
  text: string;
  /** Where to go from here when there is no such thing for this person; null when it only did not arrive. */
  away: ReactNode | null;
  retryLabel: string;
  onRetry: () => void;
}

/** In place of a record that could not be read: there is none for this person, or it did not arrive. */
export function UnreadPage({ title, text, away, retryLabel, onRetry }: UnreadPageProps) {
  return (
    <Page title={title}>
      <EmptyState
        icon={away === null ? <WifiOff aria-hidden /> : <FileQuestion aria-hidden />}
        title={text}
        action={away ?? <Button onClick={onRetry}>{retryLabel}</Button>}
      />
    </Page>
  );
}
