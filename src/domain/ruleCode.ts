/** Every way a typed value can break a rule: stable keys, because the words for them live in the message catalogues. */
export type RuleCode =
  | "required"
  | "tooLong"
  | "notOneLine"
  | "badCharacter"
  | "badDate"
  | "ambiguousDate"
  | "needsYear"
  | "badNumber"
  | "ambiguousNumber"
  | "titleRequired"
  | "kindRequired"
  | "dateRequired"
  | "stillPlanned"
  | "reasonRequired"
  | "endBeforeStart"
  | "notOfRole"
  | "ownPost"
  | "outsidePost"
  | "ownRights"
  | "lastAdmin"
  | "alreadyDelegated"
  | "begun"
  | "badUsername"
  | "passwordTooShort"
  | "passwordTooLong"
  | "passwordTooCommon"
  | "passwordUnchanged"
  | "taken"
  | "unknownLink"
  | "unknownPerson"
  | "duplicateId";

/** A broken rule as zod wants it: the message is the code, and params hold what its words need (such as `max`). */
export function brokenRule(code: RuleCode, params: Record<string, string | number> = {}) {
  return { code: "custom" as const, message: code, params };
}
