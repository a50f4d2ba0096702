import { Link } from "react-router-dom";
import { formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceHistoryWords } from "../../../i18n/words/conferenceHistory.ts";
import { classes } from "../../../ui/classes.ts";
import { Select } from "../../../ui/Select.tsx";
import { useHistoryAddress } from "./useHistoryAddress.ts";

interface ComparisonChoicesProps {
  version: number;
  against: number | null;
  choices: readonly { version: number; at: string }[];
}

/** How a saved state is looked at: its differences from another one, which can be chosen, or the whole of it. */
export function ComparisonChoices({ version, against, choices }: ComparisonChoicesProps) {
  const t = useWords(conferenceHistoryWords);
  const { language } = useLanguage();
  const { isWhole, change, queryWith } = useHistoryAddress();
  const others = choices.filter(one => one.version !== version);
  const views = [
    { word: t.differences, isOn: !isWhole, to: queryWith({ view: undefined }) },
    { word: t.whole, isOn: isWhole, to: queryWith({ view: "whole" }) },
  ];
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <nav aria-label={t.view} className="flex overflow-hidden rounded border border-line-strong text-sm">
        {views.map(({ word, isOn, to }) => (
          <Link
            key={word}
            to={to}
            preventScrollReset
            aria-current={isOn ? "page" : undefined}
            className={classes(
              "px-3 py-1.5 -outline-offset-2 not-first:border-l not-first:border-line-strong",
              isOn ? "bg-accent-soft font-medium" : "bg-surface-raised hover:bg-surface-sunken",
            )}
          >
            {word}
          </Link>
        ))}
      </nav>
      {!isWhole && against !== null && others.length > 0 && (
        <div className="flex items-center gap-2 text-sm">
          <span aria-hidden className="text-ink-soft">
            {t.with}
          </span>
          <Select
            compact
            label={t.with}
            value={`${against}`}
            options={others.map(one => ({
              value: `${one.version}`,
              label: t.withChoice(one.version, formatInstant(one.at, language)),
            }))}
            onChange={event => change({ version, against: event.target.value })}
          />
        </div>
      )}
    </div>
  );
}
