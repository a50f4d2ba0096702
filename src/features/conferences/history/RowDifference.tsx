import { ArrowUpDown, Minus, Pencil, Plus } from "lucide-react";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import type { ComparedRow, Difference } from "../../../domain/conference/conferenceComparison.ts";
import { useDiffWords } from "../../../i18n/useDiffWords.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceHistoryWords } from "../../../i18n/words/conferenceHistory.ts";
import { rowDetails, rowName } from "../../../i18n/words/conferenceValueText.ts";
import { type Hue, Tag } from "../../../ui/Tag.tsx";
import { Added, Removed } from "../../../ui/WordDiff.tsx";
import { PartChange } from "./PartChange.tsx";

interface RowDifferenceProps {
  field: keyof ConferenceDraft;
  difference: Difference;
  before: ConferenceDraft;
  after: ConferenceDraft;
}

const looks = {
  added: { hue: "ok", Icon: Plus },
  removed: { hue: "bad", Icon: Minus },
  changed: { hue: "info", Icon: Pencil },
  moved: { hue: "plain", Icon: ArrowUpDown },
} as const satisfies Record<Difference["is"], { hue: Hue; Icon: typeof Plus }>;

/** One row that came, went, changed or moved; whatever it said stays readable here. */
export function RowDifference({ field, difference, before, after }: RowDifferenceProps) {
  const t = useWords(conferenceHistoryWords);
  const { is, row } = difference;
  const { hue, Icon } = looks[is];
  return (
    <li className="grid gap-x-3 gap-y-1 py-2 sm:grid-cols-[7.5rem_1fr] print:grid-cols-[7.5rem_1fr] print:break-inside-avoid">
      <div>
        <Tag hue={hue} icon={<Icon aria-hidden />}>
          {t.is[is]}
        </Tag>
      </div>
      <div className="min-w-0 space-y-1">
        {row !== null && is !== "added" && is !== "removed" && (
          <p className="line-clamp-2 font-medium wrap-anywhere print:line-clamp-none">
            <span className="mr-1 text-sm font-normal text-ink-faint">{t.row(row.number)}</span>{" "}
            {rowName(row.content)}
          </p>
        )}
        {is === "moved" && (
          <p className="text-sm text-ink-soft">{t.movedFrom(difference.from, row.number)}</p>
        )}
        {is === "added" && <WholeRow row={row} draft={after} isAdded />}
        {is === "removed" && <WholeRow row={row} draft={before} isAdded={false} />}
        {is === "changed" &&
          difference.parts.map(part => (
            <PartChange
              key={part.path.join(".")}
              field={field}
              row={row}
              part={part}
              before={before}
              after={after}
            />
          ))}
      </div>
    </li>
  );
}

/** A row that stands on one side only, with all that it says. */
function WholeRow({ row, draft, isAdded }: { row: ComparedRow; draft: ConferenceDraft; isAdded: boolean }) {
  const { language } = useLanguage();
  const diff = useDiffWords();
  const Changed = isAdded ? Added : Removed;
  const name = rowName(row.content);
  const details = rowDetails(row.list, row.content, draft, language).filter(({ text }) => text !== name);
  return (
    <>
      <p className="whitespace-pre-line wrap-anywhere">
        <Changed words={diff} text={name} />
      </p>
      {details.map(({ label, text }) => (
        <p key={label} className="text-sm whitespace-pre-line text-ink-soft wrap-anywhere">
          {label}: {text}
        </p>
      ))}
    </>
  );
}
