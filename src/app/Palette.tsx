import { useState } from "react";
import type { Actor } from "../domain/people/actor.ts";
import { fold } from "../domain/text/vietnamese.ts";
import { useWords } from "../i18n/useWords.ts";
import { shellWords } from "../i18n/words/shell.ts";
import { CommandPalette } from "../ui/CommandPalette.tsx";
import { useCommands } from "./useCommands.ts";
import { useFoundConferences } from "./useFoundConferences.ts";

interface PaletteProps {
  actor: Actor;
  onLeave: () => void;
  onClose: () => void;
}

/** Pages, actions and conferences by typing a few letters; with nothing typed, the conferences changed last. */
export function Palette({ actor, onLeave, onClose }: PaletteProps) {
  const words = useWords(shellWords);
  const [typed, setTyped] = useState("");
  const { pages, settings } = useCommands(actor, onLeave);
  const conferences = useFoundConferences(typed);
  return (
    // The palette keeps its text to itself; what is typed is heard on its way up.
    <div
      className="contents"
      onInput={event => {
        if (event.target instanceof HTMLInputElement) setTyped(event.target.value);
      }}
    >
      <CommandPalette
        open
        onClose={onClose}
        items={[...pages, ...conferences, ...settings]}
        fold={fold}
        words={words.palette}
      />
    </div>
  );
}
