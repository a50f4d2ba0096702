import { useEffect } from "react";
import type { contract } from "../../api/contract.ts";
import type { Answer } from "../../api/endpoint.ts";
import { languages } from "../../i18n/catalogue.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { accountWords } from "../../i18n/words/account.ts";
import { Button } from "../../ui/Button.tsx";
import { PracticeRoles } from "./PracticeRoles.tsx";
import { SignInForm } from "./SignInForm.tsx";

interface SignInPageProps {
  practice: Answer<typeof contract.session.view>["practice"];
  onSignedIn: () => void;
}

/** The first thing a person sees: what this is, and the way in. */
export function SignInPage({ practice, onSignedIn }: SignInPageProps) {
  const words = useWords(accountWords);
  const { language, setLanguage } = useLanguage();
  useEffect(() => {
    document.title = `${words.signIn.title} · Sơ Kết`;
  }, [words]);
  const isPractice = practice.length > 0;
  return (
    <div className="grid min-h-dvh grid-rows-[1fr_auto] bg-surface px-4">
      <main className="mx-auto w-full max-w-sm pt-[14dvh] pb-8">
        <header className="mb-8">
          <svg viewBox="0 0 32 32" aria-hidden="true" className="mb-5 size-12">
            <rect width="32" height="32" rx="7" className="fill-accent" />
            <g
              className="stroke-accent-ink"
              fill="none"
              strokeWidth="2.6"
              strokeLinecap="round"
              strokeLinejoin="round"
            >
              <path d="M9 10h14M9 16h9M9 22h5" />
              <path d="m17.5 21.5 2.6 2.6 4.9-5.4" />
            </g>
          </svg>
          <h1 className="text-xl font-semibold tracking-tight">Sơ Kết</h1>
          <p className="mt-1 text-base text-pretty text-ink-soft">{words.signIn.about}</p>
        </header>
        {isPractice ? (
          <PracticeRoles practice={practice} onSignedIn={onSignedIn} />
        ) : (
          <>
            <SignInForm onSignedIn={onSignedIn} />
            <p className="mt-4 text-sm text-ink-faint">{words.signIn.forgotten}</p>
          </>
        )}
      </main>
      <footer className="flex justify-center gap-1 py-4">
        {languages.map(other => (
          <Button
            key={other}
            lang={other}
            size="small"
            variant="quiet"
            aria-pressed={other === language}
            className="aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline aria-pressed:underline-offset-4"
            onClick={() => setLanguage(other)}
          >
            {words.own.languages[other]}
          </Button>
        ))}
      </footer>
    </div>
  );
}
