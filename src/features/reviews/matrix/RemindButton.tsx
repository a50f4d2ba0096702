import { BellRing } from "lucide-react";
import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { useStep } from "../../../api/useStep.ts";
import type { ReviewMatrix } from "../../../domain/review/reviewMatrix.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewsWords } from "../../../i18n/words/reviews.ts";
import { Button } from "../../../ui/Button.tsx";
import { toast } from "../../../ui/toast.ts";
import { useMayRemind } from "./useMayRemind.ts";

/** Reminds at one press whoever has not filed, among the rows that the matrix is narrowed to. */
export function RemindButton({ unfiled }: { unfiled: ReviewMatrix["unfiled"] }) {
  const { remind: t } = useWords(reviewsWords);
  const mayRemind = useMayRemind();
  const send = useWrite(contract.obligations.remind);
  const { isBusy, run } = useStep<{ reminded: number; nobody: { unit: string }[] }>(
    ({ reminded, nobody }) => {
      if (reminded > 0) toast(t.done(reminded));
      if (nobody.length > 0) toast(t.nobody(nobody.map(({ unit }) => unit)), { variant: "info" });
    },
  );
  if (!mayRemind || unfiled.total === 0) return null;
  return (
    <Button
      variant="quiet"
      busy={isBusy}
      icon={<BellRing aria-hidden className="size-4" />}
      onClick={() => void run(() => send.send({ body: { obligations: unfiled.ids } }))}
    >
      {t.action(unfiled.total)}
    </Button>
  );
}
