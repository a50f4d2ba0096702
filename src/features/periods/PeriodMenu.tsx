import { LockKeyhole, LockKeyholeOpen, Pencil, RotateCcw } from "lucide-react";
import { useState } from "react";
import { contract } from "../../api/contract.ts";
import { ApiProblem } from "../../api/problem.ts";
import { useWrite } from "../../api/query.ts";
import type { Period } from "../../domain/period/period.ts";
import { useWords } from "../../i18n/useWords.ts";
import { periodWords } from "../../i18n/words/periods.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { Menu } from "../../ui/Menu.tsx";
import { toast } from "../../ui/toast.ts";
import { ReopenPeriod } from "./ReopenPeriod.tsx";

interface PeriodMenuProps {
  period: Period;
  onEdit: () => void;
}

/** What can be done with one period: what the server says may be done now, and why not the rest. */
export function PeriodMenu({ period, onEdit }: PeriodMenuProps) {
  const t = useWords(periodWords);
  const problems = useWords(problemWords);
  const steps = { open: useWrite(contract.periods.open), close: useWrite(contract.periods.close) };
  const [isReopening, setReopening] = useState(false);
  const { id, version, name, can } = period;
  const take = async (move: "open" | "close") => {
    try {
      await steps[move].send({ id, version, body: {} });
      toast(t.moved[move](name));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      toast(problemText(problems, error.problem), { variant: "bad" });
    }
  };
  const item = (move: keyof typeof can, label: string, onSelect: () => void) => {
    const allowed = can[move];
    return { id: move, label, onSelect, whyNot: allowed === true ? undefined : t.no[allowed.no] };
  };
  const items = [
    { ...item("edit", t.edit, onEdit), icon: <Pencil aria-hidden /> },
    { ...item("open", t.moves.open, () => void take("open")), icon: <LockKeyholeOpen aria-hidden /> },
    { ...item("close", t.moves.close, () => void take("close")), icon: <LockKeyhole aria-hidden /> },
    { ...item("reopen", t.moves.reopen, () => setReopening(true)), icon: <RotateCcw aria-hidden /> },
  ];
  return (
    <>
      <Menu bare label={t.actionsOf(name)} items={items} />
      {isReopening && <ReopenPeriod period={period} onClose={() => setReopening(false)} />}
    </>
  );
}
