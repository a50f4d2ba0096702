import { useId } from "react";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import type { Clash } from "../../../domain/merge/merge.ts";
import type { Side } from "../../../domain/merge/settle.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { valueText } from "../../../i18n/words/conferenceValueText.ts";
import { deviceDraftWords } from "../../../i18n/words/deviceDraft.ts";
import { classes } from "../../../ui/classes.ts";
import type { Conflict } from "./conflictIn.ts";
import { fieldPlace } from "./fieldPlace.ts";

interface ClashChoiceProps {
  clash: Clash;
  content: ConferenceDraft;
  theirs: Conflict["theirs"];
  typedAt: Date;
  side: Side | undefined;
  onChoose: (side: Side) => void;
}

/** One field that two people changed: both texts whole, side by side, with names and times. */
export function ClashChoice({ clash, content, theirs, typedAt, side, onChoose }: ClashChoiceProps) {
  const t = useWords(deviceDraftWords).merge;
  const { language } = useLanguage();
  const name = useId();
  const { label, at } = fieldPlace(clash.path, content, language, t.row);
  const texts = {
    mine: t.mine(formatInstant(typedAt, language)),
    theirs: t.theirs(theirs.updatedBy, formatInstant(theirs.updatedAt, language)),
  };
  const said = (value: unknown) => {
    if (value === undefined) return t.removed;
    return valueText(value, at, content, language) || t.empty;
  };
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {(["mine", "theirs"] as const).map(one => (
          <div
            key={one}
            className={classes(
              "relative flex min-w-0 gap-2 rounded border p-3",
              side === one ? "border-accent bg-accent-soft" : "border-line-strong hover:bg-surface-sunken",
            )}
          >
            <input
              type="radio"
              id={`${name}-${one}`}
              name={name}
              aria-describedby={`${name}-${one}-text`}
              checked={side === one}
              onChange={() => onChoose(one)}
              className="relative z-1 mt-1 size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              <label
                htmlFor={`${name}-${one}`}
                className="block cursor-pointer text-xs text-ink-faint after:absolute after:inset-0"
              >
                {texts[one]}
              </label>
              <span id={`${name}-${one}-text`} className="block break-words whitespace-pre-wrap">
                {said(clash[one])}
              </span>
            </span>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
