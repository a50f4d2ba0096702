import { useState } from "react";
import type { Period } from "../../domain/period/period.ts";
import { useWords } from "../../i18n/useWords.ts";
import { periodWords } from "../../i18n/words/periods.ts";
import { Button } from "../../ui/Button.tsx";
import { GenerateDialog } from "./GenerateDialog.tsx";

/** The way to a year's periods in one act. */
export function GeneratePeriods({ known }: { known: readonly Period[] }) {
  const t = useWords(periodWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.generate}</Button>
      {isOpen && <GenerateDialog known={known} onClose={() => setOpen(false)} />}
    </>
  );
}
