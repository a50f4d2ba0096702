import { useQueryClient } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { useEffect, useEffectEvent } from "react";
import { useLocation } from "react-router-dom";
import { askWho } from "../../api/askWho.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountWords } from "../../i18n/words/account.ts";
import { linkLook } from "../../ui/linkLook.ts";

interface ProviderSignInProps {
  name: string;
  /** Whose page stands open underneath: signing in happens in another tab, so that nothing typed here is lost. */
  over?: string | undefined;
  onSignedIn: () => void;
}

/** The way to the outside provider and back to the page that was wanted. */
export function ProviderSignIn({ name, over, onSignedIn }: ProviderSignInProps) {
  const words = useWords(accountWords).signIn;
  const { pathname, search } = useLocation();
  const queries = useQueryClient();
  const look = useEffectEvent(() => {
    void askWho(queries).then(actor => {
      if (actor?.id === over) onSignedIn();
    });
  });
  useEffect(() => {
    if (over === undefined) return;
    const lookAgain = () => look();
    window.addEventListener("focus", lookAgain);
    return () => window.removeEventListener("focus", lookAgain);
  }, [over]);
  const to = new URLSearchParams(search);
  to.delete("signIn");
  const wanted = over === undefined ? pathname + (to.size > 0 ? `?${to}` : "") : "/";
  return (
    <div>
      <a
        href={`/api/oidc/start?to=${encodeURIComponent(wanted)}`}
        className={`${linkLook("primary")} w-full justify-center`}
        {...(over !== undefined && { target: "_blank", rel: "noopener" })}
      >
        <KeyRound aria-hidden className="size-4" />
        {words.byProvider(name)}
      </a>
      {over !== undefined && <p className="mt-1 text-sm text-ink-faint">{words.byProviderHint}</p>}
    </div>
  );
}
