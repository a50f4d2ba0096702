import { useEffect, useState } from "react";
import { view } from "../../../api/client.ts";
import { contract } from "../../../api/contract.ts";
import { ApiProblem } from "../../../api/problem.ts";
import type { ConferenceFilter, ConferenceSort } from "../../../domain/conference/conferenceFilter.ts";
import type { ConferenceSummary } from "../../../domain/conference/conferenceSummary.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { toast } from "../../../ui/toast.ts";

/** Rows on paper at most, some eighty sheets; the footer says out of how many. */
const most = 2000;

/** Paper holds all that the filter leaves, not only the page on screen: `rows` while it is printed, null before and after. */
export function usePrintedRegister(filter: ConferenceFilter, sort: ConferenceSort) {
  const problems = useWords(problemWords);
  const [rows, setRows] = useState<ConferenceSummary[] | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (rows === null) return;
    const done = () => setRows(null);
    window.addEventListener("afterprint", done);
    window.print();
    return () => window.removeEventListener("afterprint", done);
  }, [rows]);
  const print = async () => {
    setBusy(true);
    try {
      setRows(await allRows(filter, sort));
    } catch (thrown) {
      if (!(thrown instanceof ApiProblem)) throw thrown;
      toast(problemText(problems, thrown.problem), { variant: "bad" });
    } finally {
      setBusy(false);
    }
  };
  return { rows, isBusy, print: () => void print() };
}

async function allRows(filter: ConferenceFilter, sort: ConferenceSort): Promise<ConferenceSummary[]> {
  const all: ConferenceSummary[] = [];
  let place: { cursor?: string } | null = {};
  while (place !== null && all.length < most) {
    const page: { rows: ConferenceSummary[]; next: string | null } = await view(contract.conferences.list, {
      ...filter,
      ...place,
      sort,
      limit: 200,
    });
    all.push(...page.rows);
    place = page.next === null ? null : { cursor: page.next };
  }
  return all;
}
