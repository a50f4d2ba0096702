import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import type { Actor } from "../domain/people/actor.ts";
import { useWords } from "../i18n/useWords.ts";
import { problemText, problemWords } from "../i18n/words/problems.ts";
import { toast } from "../ui/toast.ts";

type Loaded = { Palette: typeof import("./Palette.tsx")["Palette"] };

/** The command palette, fetched when it is first wanted; Ctrl+K (or ⌘K) opens it anywhere but over another dialog. */
export function usePalette(actor: Actor, onLeave: () => void): { open: () => void; element: ReactNode } {
  const words = useWords(problemWords);
  const [loaded, setLoaded] = useState<Loaded>();
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    import("./Palette.tsx").then(
      ({ Palette }) => {
        setLoaded({ Palette });
        setOpen(true);
      },
      () => toast(problemText(words, { code: "offline" }), { variant: "bad" }),
    );
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    if (event.key.toLowerCase() !== "k") return;
    event.preventDefault();
    if (document.querySelector("dialog[open]") === null) open();
  });
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return {
    open,
    element: isOpen && loaded && (
      <loaded.Palette actor={actor} onLeave={onLeave} onClose={() => setOpen(false)} />
    ),
  };
}
