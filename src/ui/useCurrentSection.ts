import { useEffect, useState } from "react";

/** Which section is being read: the first one that touches the upper part of the window. */
export function useCurrentSection(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  const joined = ids.join(" ");
  useEffect(() => {
    // Where documents are not laid out, the first section stays current.
    if (typeof IntersectionObserver === "undefined") return;
    const order = joined.split(" ");
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      entries => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        const first = order.find(id => seen.has(id));
        if (first) setCurrent(first);
      },
      { rootMargin: "-15% 0px -65% 0px" },
    );
    for (const id of order) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [joined]);
  return current;
}
