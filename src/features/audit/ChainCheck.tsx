import { useQuery } from "@tanstack/react-query";
import { ShieldCheck } from "lucide-react";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import type { ChainState } from "../../domain/audit.ts";
import { formatCount, formatInstant } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { auditWords } from "../../i18n/words/audit.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";

/** Walks the whole chain when asked, and says what was found. */
export function useChainCheck() {
  const t = useWords(auditWords).chain;
  const check = useQuery({ ...read(contract.audit.chain, {}), enabled: false, gcTime: 0 });
  const button = (
    <Button
      icon={<ShieldCheck aria-hidden className="size-4" />}
      busy={check.isFetching}
      onClick={() => void check.refetch()}
    >
      {t.check}
    </Button>
  );
  return { button, check };
}

/** What a check of the chain found; nothing before the first one. */
export function ChainResult({ check }: Pick<ReturnType<typeof useChainCheck>, "check">) {
  const problems = useWords(problemWords);
  if (check.error) return <Notice variant="bad">{problemText(problems, check.error.problem)}</Notice>;
  return check.data === undefined ? null : <FoundState state={check.data} />;
}

function FoundState({ state: { count, since, brokenAt } }: { state: ChainState }) {
  const t = useWords(auditWords).chain;
  const { language } = useLanguage();
  if (brokenAt !== null)
    return (
      <Notice variant="bad" title={t.brokenTitle}>
        {t.broken(formatCount(brokenAt), formatCount(count))} {t.next}
      </Notice>
    );
  return (
    <Notice variant="ok">
      <output>{since === null ? t.none : t.whole(formatCount(count), formatInstant(since, language))}</output>
    </Notice>
  );
}
