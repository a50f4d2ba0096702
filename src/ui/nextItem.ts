/** Where a key leads in a menu: arrows go round, a letter goes to the next label that begins with it; undefined for other keys. */
export function nextItem(key: string, from: number, labels: readonly string[]): number | undefined {
  const count = labels.length;
  if (key === "ArrowDown") return (from + 1) % count;
  if (key === "ArrowUp") return (from - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key.length !== 1) return undefined;
  const order = labels.map((_, step) => (from + 1 + step) % count);
  return order.find(place => labels[place]?.toLocaleLowerCase().startsWith(key.toLocaleLowerCase()));
}
