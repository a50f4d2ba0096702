import { toNestErrors } from "@hookform/resolvers";
import type { FieldError, Resolver } from "react-hook-form";
import { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { missingToRecord } from "../../../domain/conference/recordable.ts";
import { tidyConference } from "../../../domain/conference/tidyConference.ts";
import { unreadIn } from "./unreadIn.ts";

/** A broken rule as the form's words take it: its code, and what the sentence needs to know. */
export type BrokenRule = { path: string; code: string; params?: Record<string, unknown> | undefined };

interface Rules {
  /** A draft may lack anything; recording asks for more. */
  isToRecord: () => boolean;
  today: () => string;
  say: (rule: BrokenRule) => string;
}

/**
 * Checks the form with the very schema that the server uses, without the rows in which nothing was typed. What is wrong is
 * told at the place where it stands in the form; what is right comes out clean.
 */
export function conferenceResolver({ isToRecord, today, say }: Rules): Resolver<ConferenceDraft> {
  return (typed, _context, options) => {
    const { content, pathInForm } = tidyConference(typed);
    const parsed = ConferenceDraft.safeParse(content);
    const broken: BrokenRule[] = (parsed.error?.issues ?? []).map(issue => ({
      path: issue.path.join("."),
      code: issue.message,
      params: issue.code === "custom" ? issue.params : undefined,
    }));
    const clean = parsed.data ?? content;
    if (isToRecord()) broken.push(...missingToRecord(clean), ...unreadIn(clean, today()));
    if (broken.length === 0) return { values: clean, errors: {} };
    const errors: Record<string, FieldError> = {};
    for (const rule of broken) {
      errors[pathInForm(rule.path)] ??= { type: rule.code, message: say(rule) };
    }
    return { values: {}, errors: toNestErrors(errors, options) };
  };
}
