const browsers = [
  ["Edg/", "Edge"],
  ["OPR/", "Opera"],
  ["coc_coc", "Cốc Cốc"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;

const systems = [
  ["Android", "Android"],
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Windows", "Windows"],
  ["Mac OS X", "macOS"],
  ["Linux", "Linux"],
] as const;

/** What a browser says of itself (its User-Agent), as far as people know such things by name; "" when it names nothing known. */
export function deviceName(userAgent: string): string {
  const known = (names: readonly (readonly [string, string])[]) =>
    names.find(([mark]) => userAgent.includes(mark))?.[1];
  return [known(browsers), known(systems)].filter(name => name !== undefined).join(" · ");
}
