import type { Settings } from "../settings.node.ts";
import { createOidc } from "./oidc.node.ts";
import { type DoorSettings, oidcDoor } from "./oidcDoor.node.ts";

/** The way to the outside provider that the settings name; undefined where they name none. */
export function providerDoor(
  settings: Settings,
  secret: string,
  rest: Omit<DoorSettings, "oidc" | "baseUrl" | "secret" | "maxHours">,
): ((request: Request) => Promise<Response>) | undefined {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId = "",
    OIDC_CLIENT_SECRET: clientSecret = "",
  } = settings;
  const { BASE_URL: baseUrl = "" } = settings;
  if (issuer === undefined) return undefined;
  return oidcDoor({
    ...rest,
    baseUrl,
    secret,
    maxHours: settings.SESSION_MAX_HOURS,
    oidc: createOidc({ issuer, clientId, clientSecret, baseUrl, secret }),
  });
}
