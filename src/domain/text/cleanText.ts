import { z } from "zod";
import { brokenRule } from "../ruleCode.ts";

/** Line ends of every system, and Word's soft line break, vertical tab. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * Characters that nobody sees and that can deceive: all of Unicode's format characters (bidi marks, embeddings,
 * overrides and isolates, zero-width space, joiner and non-joiner, word joiner, soft hyphen, byte order mark, tags)
 * and all controls but tab and new line. NUL is not among them: it is refused, not repaired.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const unseen = /\p{Cf}|[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/gu;

/** Text as it is stored: NFC, `\n` line ends, nothing invisible, ends trimmed; cleaning it again changes nothing. */
export function cleanText(text: string): string {
  return text.replace(lineEnds, "\n").replace(unseen, "").normalize("NFC").trim();
}

// oxlint-disable-next-line no-control-regex -- NUL ends strings in C, and PostgreSQL refuses it
const unstorable = /\0|\p{Cs}/u;

/** Whether both databases can hold this text: no NUL, no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !unstorable.test(text);
}

function stored(max: number, rules: { oneLine: boolean; required: boolean }) {
  return z
    .string()
    .overwrite(cleanText)
    .superRefine((text, ctx) => {
      if (!isStorable(text)) ctx.addIssue(brokenRule("badCharacter"));
      if (rules.required && text === "") ctx.addIssue(brokenRule("required"));
      if (rules.oneLine && text.includes("\n")) ctx.addIssue(brokenRule("notOneLine"));
      if (text.length > max) ctx.addIssue(brokenRule("tooLong", { max, length: text.length }));
    })
    .meta({ maxLength: max });
}

/** One line of text, possibly empty; too long or with a line break it is refused, never cut or joined. */
export function line(max: number) {
  return stored(max, { oneLine: true, required: false });
}

/** One line of text that must say something. */
export function requiredLine(max: number) {
  return stored(max, { oneLine: true, required: true });
}

/** Text of any number of lines, possibly empty. */
export function prose(max: number) {
  return stored(max, { oneLine: false, required: false });
}

/** Text of any number of lines that must say something. */
export function requiredProse(max: number) {
  return stored(max, { oneLine: false, required: true });
}
