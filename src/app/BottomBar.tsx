import { Menu } from "lucide-react";
import { useState } from "react";
import { NavLink } from "react-router-dom";
import type { Actor } from "../domain/people/actor.ts";
import { useWords } from "../i18n/useWords.ts";
import { shellWords } from "../i18n/words/shell.ts";
import { classes } from "../ui/classes.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { permittedPlaces } from "./permittedPlaces.ts";
import type { Place } from "./places.ts";

const look = (isCurrent: boolean) =>
  classes(
    "flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 px-1 text-xs -outline-offset-2",
    isCurrent ? "font-medium text-accent-text" : "text-ink-soft",
  );

/** The navigation of a phone: three places and a sheet with the rest. */
export function BottomBar({ actor }: { actor: Actor }) {
  const words = useWords(shellWords);
  const [isOpen, setOpen] = useState(false);
  const all = permittedPlaces(actor);
  const close = () => setOpen(false);
  return (
    <nav
      aria-label={words.navigation}
      className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] sm:hidden print:hidden"
    >
      {all.slice(0, 3).map(place => (
        <PlaceLink key={place.id} place={place} word={words.places[place.id]} className={look} />
      ))}
      <button type="button" aria-haspopup="dialog" className={look(false)} onClick={() => setOpen(true)}>
        <Menu aria-hidden className="size-5" />
        {words.more}
      </button>
      <Dialog open={isOpen} onClose={close} title={words.navigation} closeLabel={words.close}>
        <ul className="-m-2">
          {all.slice(3).map(place => (
            <li key={place.id}>
              <PlaceLink
                place={place}
                word={words.places[place.id]}
                onFollow={close}
                className={isCurrent =>
                  classes(
                    "flex min-h-12 items-center gap-3 rounded px-3 text-base",
                    isCurrent ? "bg-accent-soft font-medium text-accent-text" : "text-ink",
                  )
                }
              />
            </li>
          ))}
        </ul>
      </Dialog>
    </nav>
  );
}

interface PlaceLinkProps {
  place: Place;
  word: string;
  className: (isCurrent: boolean) => string;
  onFollow?: () => void;
}

function PlaceLink({ place, word, className, onFollow }: PlaceLinkProps) {
  const Icon = place.icon;
  return (
    <NavLink
      to={place.to}
      end={place.id === "home"}
      onClick={onFollow}
      className={({ isActive }) => className(isActive)}
    >
      <Icon aria-hidden className="size-5" />
      {word}
    </NavLink>
  );
}
