import { useState } from "react";
import { contract } from "../../../api/contract.ts";
import { ApiProblem, type Problem } from "../../../api/problem.ts";
import { useWrite } from "../../../api/query.ts";
import { unitPlaces } from "../../../domain/unit/unitPlace.ts";
import type { UnitChange } from "../../../domain/unit/unitStory.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { entryWords } from "../../../i18n/words/entry.ts";
import { exactProblemText, problemWords } from "../../../i18n/words/problems.ts";
import { unitWords } from "../../../i18n/words/units.ts";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { QuestionDialog } from "../../../ui/QuestionDialog.tsx";
import { toast } from "../../../ui/toast.ts";

/** Takes a change of units back after a question; where that is not open any more it says why. */
export function RevokeUnitChange({ change: { id, version } }: { change: UnitChange }) {
  const { revoke: t, places } = useWords(unitWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const revoke = useWrite(contract.unitChanges.revoke);
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const inTheWay = unitPlaces.flatMap(place => {
    const count = problem?.fields?.find(({ path }) => path === place)?.count;
    return count === undefined ? [] : [places[place](count)];
  });
  const confirm = async () => {
    setProblem(null);
    try {
      await revoke.send({ id, version, body: {} });
      toast(t.done);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error.problem);
    }
  };
  return (
    <span className="mt-1 block print:hidden">
      <Button size="small" onClick={() => setAsking(true)}>
        {t.action}
      </Button>
      {isAsking && (
        <QuestionDialog
          title={t.action}
          action={t.action}
          cancel={dialog.cancel}
          danger
          isBusy={revoke.isPending}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          {problem && (
            <Notice variant="bad">
              {[exactProblemText(problems, problem), inTheWay.length > 0 && t.inTheWay(inTheWay.join(", "))]
                .filter(Boolean)
                .join(" ")}
            </Notice>
          )}
          <p className="text-sm text-ink">{t.text}</p>
        </QuestionDialog>
      )}
    </span>
  );
}
