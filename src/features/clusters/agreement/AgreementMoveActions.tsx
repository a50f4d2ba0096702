import { useState } from "react";
import { contract } from "../../../api/contract.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { useWrite } from "../../../api/query.ts";
import type { AgreementRecord } from "../../../domain/cluster/agreement.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { exactProblemText, problemWords } from "../../../i18n/words/problems.ts";
import { Button } from "../../../ui/Button.tsx";
import { toast } from "../../../ui/toast.ts";
import { ReopenAgreement } from "./ReopenAgreement.tsx";

/** The steps that are open to whoever looks: noting the agreement as signed, or opening it again with a reason. */
export function AgreementMoveActions({ agreement }: { agreement: AgreementRecord }) {
  const t = useWords(agreementWords);
  const problems = useWords(problemWords);
  const sign = useWrite(contract.agreements.sign);
  const [isReopening, setReopening] = useState(false);
  const { id, version, can } = agreement;
  const onSign = async () => {
    try {
      await sign.send({ id, version, body: {} });
      toast(t.moved.sign);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      toast(exactProblemText(problems, error.problem), { variant: "bad" });
    }
  };
  return (
    <>
      {can.sign === true && (
        <Button variant="primary" busy={sign.isPending} onClick={() => void onSign()}>
          {t.moves.sign}
        </Button>
      )}
      {can.reopen === true && <Button onClick={() => setReopening(true)}>{t.moves.reopen}</Button>}
      {isReopening && <ReopenAgreement agreement={agreement} onClose={() => setReopening(false)} />}
    </>
  );
}
