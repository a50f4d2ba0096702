import type { Actor } from "../domain/people/actor.ts";
import type { contract } from "./contract.ts";
import { deviceChoice } from "./deviceChoice.ts";
import { draftDrawer } from "./deviceDrafts.ts";
import type { Answer } from "./endpoint.ts";

type SessionAnswer = Answer<typeof contract.session.view>;

/** Who was signed in on this device last: whose drafts and outbox open while the server cannot be asked. It gives no right to anything. */
export type LastPerson = Pick<Actor, "id" | "username" | "name" | "posts"> &
  Pick<SessionAnswer, "ways"> & {
    /** When the server last said so, as an instant. */
    knownAt: string;
  };

/** A device that does not answer must not keep a page from opening. */
const patience = 2000;

/** After this long without a word of the server, a device has to ask who it belongs to: it may have gone to another desk. */
export const mostDays = 14;

/** The server says that this person is signed in. A shared computer forgets whoever was here before. Never fails: a device may keep nothing. */
export async function rememberPerson({ id, username, name, posts }: Actor, ways: SessionAnswer["ways"]) {
  const person = { id, username, name, posts, ways, knownAt: new Date().toISOString() };
  await draftDrawer()
    .keepLastPerson(deviceChoice.keepsNothing() ? null : person)
    .catch(() => undefined);
}

/** Nobody is opened here any more before the server has been asked. Never fails. */
export async function forgetPerson(): Promise<void> {
  await draftDrawer()
    .keepLastPerson(null)
    .catch(() => undefined);
}

/** Who may be shown what lies on this device although nobody can be asked; null when nobody. */
export async function lastPerson(now: Date): Promise<LastPerson | null> {
  if (deviceChoice.keepsNothing()) return null;
  const person = await Promise.race([
    draftDrawer()
      .readLastPerson()
      .catch(() => undefined),
    new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), patience)),
  ]);
  return person && isStillKnown(person.knownAt, now) ? person : null;
}

/** A clock that was set back makes nobody younger: what lies in the future counts as just known. */
export function isStillKnown(knownAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(knownAt) <= mostDays * 86_400_000;
}
