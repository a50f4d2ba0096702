import type { contract } from "./contract.ts";
import type { Answer } from "./endpoint.ts";

/**
 * After signing out here, on to signing out at the provider: otherwise the next press on its button would let the next person in as
 * the last one. The way leads back home by itself, for whoever came in by password at once.
 */
export function leaveProvider({ ways }: Pick<Answer<typeof contract.session.signOut>, "ways">): void {
  if (ways.provider !== null) location.assign("/api/oidc/end");
}
