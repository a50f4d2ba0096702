import { useRef, useState } from "react";
import type { contract } from "../../../api/contract.ts";
import type { ReadInput } from "../../../api/endpoint.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { todayInVietnam } from "../../../i18n/formats.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { saveBlob } from "../../../ui/saveBlob.ts";
import { toast } from "../../../ui/toast.ts";

/** Makes a workbook and hands it over as a download; it can be called off while it is made. */
export function useXlsx() {
  const t = useWords(conferenceListWords);
  const problems = useWords(problemWords);
  const [isBusy, setBusy] = useState(false);
  const running = useRef<AbortController | null>(null);
  const save = async (input: ReadInput<typeof contract.conferences.export>) => {
    const making = new AbortController();
    running.current = making;
    setBusy(true);
    try {
      const { exportXlsx } = await import("./exportXlsx.ts");
      const blob = await exportXlsx(input, t.caption.slice(0, 31), making.signal);
      saveBlob(blob, `${t.select.file}-${todayInVietnam(new Date())}.xlsx`);
    } catch (error) {
      if (making.signal.aborted) return;
      if (!(error instanceof ApiProblem)) throw error;
      toast(problemText(problems, error.problem), { variant: "bad" });
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, save, cancel: () => running.current?.abort() };
}
