import { CircleUserRound, Languages, LogOut, SunMoon, UserRound } from "lucide-react";
import { useNavigate } from "react-router-dom";
import type { Actor } from "../domain/people/actor.ts";
import { languages } from "../i18n/catalogue.ts";
import { useLanguage, useWords } from "../i18n/useWords.ts";
import { roleLine, roleWords } from "../i18n/words/roles.ts";
import { shellWords } from "../i18n/words/shell.ts";
import { paths } from "../paths.ts";
import { Menu } from "../ui/Menu.tsx";
import { themeStore } from "../ui/themeChoice.ts";
import { useOtherThemes } from "./useOtherThemes.ts";
import { useSignOut } from "./useSignOut.ts";

/** Who is here, and what concerns only them: own account, language, theme, leaving. */
export function PersonMenu({ actor, onLeave }: { actor: Actor; onLeave: () => void }) {
  const words = useWords(shellWords);
  const roles = useWords(roleWords).names;
  const { language, setLanguage } = useLanguage();
  const themes = useOtherThemes();
  const navigate = useNavigate();
  const signOut = useSignOut(onLeave);
  const items = [
    {
      id: "own",
      label: words.places.ownAccount,
      icon: <UserRound aria-hidden />,
      onSelect: () => void navigate(paths.ownAccount()),
    },
    ...languages
      .filter(other => other !== language)
      .map(other => ({
        id: other,
        label: words.languageTo[other],
        icon: <Languages aria-hidden />,
        onSelect: () => setLanguage(other),
      })),
    ...themes.map(theme => ({
      id: theme,
      label: words.themeTo[theme],
      icon: <SunMoon aria-hidden />,
      onSelect: () => themeStore.choose(theme),
    })),
    {
      id: "signOut",
      label: words.signOut,
      icon: <LogOut aria-hidden />,
      onSelect: () => void signOut(),
    },
  ];
  const icon = <CircleUserRound aria-hidden className="size-5 shrink-0" />;
  return (
    <>
      <span className="hidden md:contents">
        <Menu label={actor.name} icon={icon} items={items} variant="quiet" />
      </span>
      <span className="hidden pr-2 text-xs text-ink-faint lg:inline">{roleLine(roles, actor.posts)}</span>
      <span className="contents md:hidden">
        <Menu bare label={words.personMenu(actor.name)} icon={icon} items={items} />
      </span>
    </>
  );
}
