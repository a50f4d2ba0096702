import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useSearchParams } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import type { Answer } from "../../api/endpoint.ts";
import { read } from "../../api/query.ts";
import { languages } from "../../i18n/catalogue.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { accountWords } from "../../i18n/words/account.ts";
import { Button } from "../../ui/Button.tsx";
import { linkLook } from "../../ui/linkLook.ts";
import { Notice } from "../../ui/Notice.tsx";
import { PracticeRoles } from "./PracticeRoles.tsx";
import { SignInWays } from "./SignInWays.tsx";

const reasons = ["unknown", "cancelled", "failed", "unreachable"] as const;

interface SignInPageProps {
  practice: Answer<typeof contract.session.view>["practice"];
  onSignedIn: () => void;
}

/** The first thing a person sees: what this is, and the way in. */
export function SignInPage({ practice, onSignedIn }: SignInPageProps) {
  const words = useWords(accountWords);
  const ways = useQuery(read(contract.session.view, {})).data?.ways;
  const { language, setLanguage } = useLanguage();
  const [params, setParams] = useSearchParams();
  useEffect(() => {
    document.title = `${words.signIn.title} · Sơ Kết`;
  }, [words]);
  const isPractice = practice.length > 0;
  // How an attempt at the outside provider ended stands in the address, and goes from it once somebody is in.
  const notIn = reasons.find(reason => reason === params.get("signIn"));
  const signedIn = () => {
    if (params.has("signIn")) setParams({}, { replace: true });
    onSignedIn();
  };
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
            {notIn !== undefined && (
              <div className="mb-4">
                <Notice variant="warn">
                  {words.signIn.notIn[notIn]}
                  {notIn === "unknown" && ways?.provider && (
                    <a href="/api/oidc/end" className={`mt-2 w-fit ${linkLook("secondary", "small")}`}>
                      {words.signIn.otherAtProvider(ways.provider)}
                    </a>
                  )}
                </Notice>
              </div>
            )}
            <SignInWays onSignedIn={signedIn} />
            <p className="mt-4 text-sm text-ink-faint">
              {ways?.password === false ? words.signIn.noWayIn : words.signIn.forgotten}
            </p>
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
