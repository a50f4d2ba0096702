import { CircleAlert, Copy, FileX2, Paperclip, TriangleAlert } from "lucide-react";
import type { EvidenceMark } from "../../../domain/review/reviewEvidence.ts";
import type { FieldException } from "../../../domain/review/reviewExceptions.ts";
import type { Misfit } from "../../../domain/review/reviewRules.ts";
import type { ReviewView } from "../../../domain/review/reviewView.ts";
import { formatDecimal } from "../../../domain/text/decimal.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { EvidenceLinks } from "./EvidenceLinks.tsx";
import { SameFilePlaces } from "./SameFilePlaces.tsx";

interface FieldFlagsProps {
  view: ReviewView;
  exception: FieldException;
  evidence: readonly EvidenceMark[];
  explanation: string;
}

const flag = "flex items-start gap-1.5 [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0";

/** What is to be said about an answer beside the answer: what does not fit and how it was explained, its evidence, its copying. */
export function FieldFlags({ view, exception, evidence, explanation }: FieldFlagsProps) {
  const t = useWords(reviewPageWords);
  const { misfits, noEvidence, copied } = exception;
  if (misfits.length === 0 && !noEvidence && !copied && evidence.length === 0 && explanation === "")
    return null;
  return (
    <ul className="mt-1 space-y-0.5 text-sm">
      {misfits.map(misfit => (
        <li key={misfitKey(misfit)} className={`${flag} ${misfit.isHard ? "text-bad" : "text-warn"}`}>
          {misfit.isHard ? <CircleAlert aria-hidden /> : <TriangleAlert aria-hidden />}
          <MisfitText misfit={misfit} />
        </li>
      ))}
      {explanation !== "" && <li className="text-ink-soft">{t.explained(explanation)}</li>}
      {copied && (
        <li className={`${flag} text-warn`}>
          <Copy aria-hidden />
          {t.copied}
        </li>
      )}
      {noEvidence && (
        <li className={`${flag} text-bad`}>
          <FileX2 aria-hidden />
          {t.noEvidence}
        </li>
      )}
      {exception.sameFiles.map(file => (
        <li key={file.fileId} className={`${flag} text-warn`}>
          <Copy aria-hidden />
          <span>
            {t.sameFile.used(file.name)} <SameFilePlaces view={view} places={file.places} />
          </span>
        </li>
      ))}
      {evidence.length > 0 && (
        <li className={`${flag} text-ink-soft`}>
          <Paperclip aria-hidden />
          <span className="min-w-0">
            {t.evidence(evidence.length)}: <EvidenceLinks files={evidence} />
          </span>
        </li>
      )}
    </ul>
  );
}

function misfitKey({ is }: Misfit): string {
  return is.kind === "rule" ? is.ruleId : is.kind;
}

/** A misfit as a sentence, with figures as papers write them. */
export function MisfitText({ misfit: { is } }: { misfit: Misfit }) {
  const { misfit: t } = useWords(reviewPageWords);
  switch (is.kind) {
    case "belowMin":
      return t.belowMin(formatDecimal(is.bound));
    case "aboveMax":
      return t.aboveMax(formatDecimal(is.bound));
    case "rule":
      return t.rule(is.message, formatDecimal(is.left), formatDecimal(is.right));
    case "changed":
      return t.changed(formatDecimal(is.percent), formatDecimal(is.before));
  }
}
