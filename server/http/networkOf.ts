/** The network that an address stands for: an IPv6 subscriber owns a whole /64, so its addresses count as one. */
export function networkOf(address: string): string {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, "");
  return mapped.includes(":") ? expand(mapped).slice(0, 4).join(":") : mapped;
}

function expand(address: string): string[] {
  const [head = "", tail] = address.toLowerCase().split("%")[0]?.split("::") ?? [];
  const start = head.split(":").filter(part => part !== "");
  if (tail === undefined) return start;
  const end = tail.split(":").filter(part => part !== "");
  return [...start, ...Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => "0"), ...end];
}
