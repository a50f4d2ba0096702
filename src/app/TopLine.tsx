import { Search } from "lucide-react";
import { Link } from "react-router-dom";
import type { Actor } from "../domain/people/actor.ts";
import { useWords } from "../i18n/useWords.ts";
import { shellWords } from "../i18n/words/shell.ts";
import { paths } from "../paths.ts";
import { Button } from "../ui/Button.tsx";
import { linkLook } from "../ui/linkLook.ts";
import { Bell } from "./Bell.tsx";
import { OutboxCount } from "./OutboxCount.tsx";
import { PersonMenu } from "./PersonMenu.tsx";
import { ProductMark } from "./ProductMark.tsx";
import { TopSearch } from "./TopSearch.tsx";
import { usePalette } from "./usePalette.tsx";

/** What stands above every page: where home is, finding, and who is here. */
export function TopLine({ actor, onLeave }: { actor: Actor; onLeave: () => void }) {
  const words = useWords(shellWords);
  const palette = usePalette(actor, onLeave);
  return (
    <header className="sticky top-0 z-20 flex h-(--top-line) items-center gap-2 border-b border-line bg-surface px-3 sm:px-4 print:hidden">
      <Link
        to={paths.home()}
        className="flex items-center gap-2 rounded py-1 pr-2 font-semibold lg:w-48 pointer-coarse:min-h-11"
      >
        <ProductMark className="size-6" />
        {words.product}
      </Link>
      <TopSearch className="hidden max-w-md flex-1 sm:block" />
      <Button
        variant="quiet"
        size="small"
        className="max-sm:hidden"
        aria-label={words.openPalette}
        aria-keyshortcuts="Control+K"
        onClick={palette.open}
      >
        <kbd className="rounded border border-line px-1.5 font-sans text-xs text-ink-soft">Ctrl K</kbd>
      </Button>
      <div className="ml-auto flex items-center gap-1">
        <OutboxCount />
        <Link
          to={paths.conferences()}
          aria-label={words.search}
          className={`${linkLook("quiet", "small")} sm:hidden pointer-coarse:min-w-11`}
        >
          <Search aria-hidden className="size-5" />
        </Link>
        <Bell />
        <PersonMenu actor={actor} onLeave={onLeave} />
      </div>
      {palette.element}
    </header>
  );
}
