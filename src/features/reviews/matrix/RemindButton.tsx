import { BellRing } from "lucide-react";
import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { useStep } from "../../../api/useStep.ts";
import type { ReviewMatrix } from "../../../domain/reviewMatrix.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewsWords } from "../../../i18n/words/reviews.ts";
import { Button } from "../../../ui/Button.tsx";
import { toast } from "../../../ui/toast.ts";
import { useMayRemind } from "./useMayRemind.ts";

/** What still has to be written or answered, and can be. */
const unfiled = new Set(["open", "draft", "late", "returned"]);

/** Reminds at one press whoever has not filed, among the rows that are shown. */
export function RemindButton({ rows }: { rows: ReviewMatrix["rows"] }) {
  const { remind: t } = useWords(reviewsWords);
  const mayRemind = useMayRemind();
  const send = useWrite(contract.obligations.remind);
  const { isBusy, run } = useStep<{ reminded: number; nobody: string[] }>(({ reminded, nobody }) => {
    if (reminded > 0) toast(t.done(reminded));
    if (nobody.length > 0) toast(t.nobody(nobody.length), { variant: "info" });
  });
  const obligations = rows.flatMap(row =>
    row.cells.filter(cell => unfiled.has(cell.state)).map(cell => cell.id),
  );
  if (!mayRemind || obligations.length === 0) return null;
  return (
    <Button
      variant="quiet"
      busy={isBusy}
      icon={<BellRing aria-hidden className="size-4" />}
      onClick={() => void run(() => send.send({ body: { obligations: obligations.slice(0, 2000) } }))}
    >
      {t.action(obligations.length)}
    </Button>
  );
}
