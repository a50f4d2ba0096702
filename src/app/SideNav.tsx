import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { useState } from "react";
import { NavLink } from "react-router-dom";
import type { Actor } from "../domain/people/actor.ts";
import { useWords } from "../i18n/useWords.ts";
import { shellWords } from "../i18n/words/shell.ts";
import { classes } from "../ui/classes.ts";
import { keepText, keptText } from "./keptText.ts";
import { permittedPlaces } from "./permittedPlaces.ts";
import type { Place } from "./places.ts";

const kept = "so-ket.navigation";
const groups = ["overview", "work", "reviews", "catalogue", "admin"] as const;

const look = (isCurrent: boolean, isComing = false) =>
  classes(
    "flex min-h-9 items-center gap-2.5 rounded px-2.5 py-1.5 pointer-coarse:min-h-11",
    isCurrent
      ? "bg-accent-soft font-medium text-accent-text"
      : "text-ink-soft hover:bg-surface-sunken hover:text-ink",
    isComing && "bg-surface-sunken text-ink",
  );

/** The way to every page, grouped by job; it can be narrowed to its icons, which this browser remembers. */
export function SideNav({ actor }: { actor: Actor }) {
  const words = useWords(shellWords);
  const [isNarrow, setNarrow] = useState(() => keptText(kept) === "narrow");
  const all = permittedPlaces(actor);
  const toggle = () => {
    keepText(kept, isNarrow ? "wide" : "narrow");
    setNarrow(!isNarrow);
  };
  const Panel = isNarrow ? PanelLeftOpen : PanelLeftClose;
  return (
    <nav
      aria-label={words.navigation}
      className={classes(
        "sticky top-(--top-line) hidden h-[calc(100dvh-var(--top-line))] shrink-0 flex-col overflow-y-auto border-r border-line px-2 py-3 sm:flex print:hidden",
        isNarrow ? "w-14" : "w-14 lg:w-56",
      )}
    >
      {groups.map(group => {
        const members = all.filter(place => place.group === group);
        if (members.length === 0) return null;
        // A group of one needs no heading: its word would stand twice.
        const hasHeading = members.length > 1;
        return (
          <div key={group} className="mb-3">
            {hasHeading && (
              <p
                id={`nav-${group}`}
                className={classes(
                  "px-2.5 pb-1 text-xs font-medium text-ink-faint",
                  isNarrow ? "sr-only" : "max-lg:sr-only",
                )}
              >
                {words.groups[group]}
              </p>
            )}
            <ul aria-labelledby={hasHeading ? `nav-${group}` : undefined} className="flex flex-col gap-0.5">
              {members.map(place => (
                <li key={place.id}>
                  <PlaceLink place={place} word={words.places[place.id]} isNarrow={isNarrow} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <button
        type="button"
        aria-expanded={!isNarrow}
        onClick={toggle}
        className={classes(look(false), "mt-2 text-ink-faint max-lg:hidden")}
        title={isNarrow ? words.expand : undefined}
      >
        <Panel aria-hidden className="size-4 shrink-0" />
        <span className={isNarrow ? "sr-only" : undefined}>{isNarrow ? words.expand : words.collapse}</span>
      </button>
    </nav>
  );
}

function PlaceLink({ place, word, isNarrow }: { place: Place; word: string; isNarrow: boolean }) {
  const Icon = place.icon;
  return (
    <NavLink
      to={place.to}
      end={place.id === "home"}
      title={isNarrow ? word : undefined}
      className={({ isActive, isPending }) => look(isActive, isPending)}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      <span className={isNarrow ? "sr-only" : "max-lg:sr-only"}>{word}</span>
    </NavLink>
  );
}
