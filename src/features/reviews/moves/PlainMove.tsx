import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { useStep } from "../../../api/useStep.ts";
import type { ReviewView } from "../../../domain/review/reviewView.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { Button } from "../../../ui/Button.tsx";
import { toast } from "../../../ui/toast.ts";
import { MoveProblem } from "./MoveProblem.tsx";

interface PlainMoveProps {
  view: ReviewView;
  move: "withdraw" | "verify" | "approve";
  isPrimary?: boolean;
  /** Why it is not open now, where that is worth showing. */
  whyNot?: string | undefined;
  onDone?: () => void;
}

const said = { withdraw: "withdrawn", verify: "verified", approve: "approved" } as const;

/** A move that needs no words: one press, on the version that is on the screen. */
export function PlainMove({ view: { review }, move, isPrimary, whyNot, onDone }: PlainMoveProps) {
  const { moves: t } = useWords(reviewPageWords);
  const { send } = useWrite(contract.reviews[move]);
  const { problem, isBusy, run } = useStep(() => {
    toast(t[said[move]]);
    onDone?.();
  });
  return (
    <>
      <Button
        variant={isPrimary ? "primary" : "secondary"}
        busy={isBusy}
        whyNot={whyNot}
        onClick={() => void run(() => send({ id: review.id, version: review.version, body: {} }))}
      >
        {t[move]}
      </Button>
      {problem && (
        <div className="basis-full">
          <MoveProblem problem={problem} />
        </div>
      )}
    </>
  );
}
