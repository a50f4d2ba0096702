import { useNavigate } from "react-router-dom";
import type { Actor } from "../domain/people/actor.ts";
import { can } from "../domain/people/permission.ts";
import { fold } from "../domain/text/vietnamese.ts";
import { languages } from "../i18n/catalogue.ts";
import { useLanguage, useWords } from "../i18n/useWords.ts";
import { shellWords } from "../i18n/words/shell.ts";
import { paths } from "../paths.ts";
import type { Command } from "../ui/CommandPalette.tsx";
import { themeStore } from "../ui/themeChoice.ts";
import { permittedPlaces } from "./permittedPlaces.ts";
import { useOtherThemes } from "./useOtherThemes.ts";
import { useSignOut } from "./useSignOut.ts";

function command(id: string, group: string, title: string, onRun: () => void): Command {
  return { id, group, title, folded: fold(title), onRun };
}

/** What the palette offers without asking the server: where this person may go and what may be done, and how it all looks. */
export function useCommands(actor: Actor, onLeave: () => void): { pages: Command[]; settings: Command[] } {
  const words = useWords(shellWords);
  const { language, setLanguage } = useLanguage();
  const themes = useOtherThemes();
  const signOut = useSignOut(onLeave);
  const navigate = useNavigate();
  const go = (to: string) => () => void navigate(to);
  const { actions, pages, settings } = words.palette;
  return {
    pages: [
      ...(can(actor, "conference.edit") === true
        ? [command("new", actions, words.newConference, go(paths.newConference()))]
        : []),
      ...permittedPlaces(actor).map(({ id, to }) => command(id, pages, words.places[id], go(to))),
      command("own", pages, words.places.ownAccount, go(paths.ownAccount())),
    ],
    settings: [
      ...languages
        .filter(other => other !== language)
        .map(other => command(other, settings, words.languageTo[other], () => setLanguage(other))),
      ...themes.map(theme => command(theme, settings, words.themeTo[theme], () => themeStore.choose(theme))),
      command("signOut", settings, words.signOut, () => void signOut()),
    ],
  };
}
