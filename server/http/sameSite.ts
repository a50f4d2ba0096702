/**
 * Whether a write comes from our own pages: the browser says so, or names an origin of ours. A caller that says neither is
 * refused. Browsers on plain HTTP send no `Sec-Fetch-Site`, so the origin must do there.
 */
export function isSameSite(request: Request, baseUrl?: string): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = request.headers.get("origin");
  return origin !== null && origin === new URL(baseUrl ?? request.url).origin;
}
