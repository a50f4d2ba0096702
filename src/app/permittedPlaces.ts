import type { Actor } from "../domain/people/actor.ts";
import { can } from "../domain/people/permission.ts";
import { type Place, places } from "./places.ts";

/** The places that this person may enter, in the order of the navigation. */
export function permittedPlaces(actor: Actor): Place[] {
  return places.filter(place => can(actor, place.needs) === true);
}
