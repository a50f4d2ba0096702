import type { Person } from "../../../domain/conference/conferencePeople.ts";

/** What to call somebody of whom only the post, or only the name, may be known; "" when neither is. */
export function personLabel(person: Pick<Person, "who" | "posts"> | undefined): string {
  const post = person?.posts[0]?.trim() ?? "";
  return [person?.who.name.trim(), post].filter(Boolean).join(", ");
}
