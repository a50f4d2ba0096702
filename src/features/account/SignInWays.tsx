import { useQuery } from "@tanstack/react-query";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountWords } from "../../i18n/words/account.ts";
import { ProviderSignIn } from "./ProviderSignIn.tsx";
import { SharedDevice } from "./SharedDevice.tsx";
import { SignInForm } from "./SignInForm.tsx";

interface SignInWaysProps {
  /** Whose page stands open underneath. */
  owner?: { id: string; username: string };
  onSignedIn: () => void;
}

/** Every way in that this server has: the outside provider, the password, or both. */
export function SignInWays({ owner, onSignedIn }: SignInWaysProps) {
  const words = useWords(accountWords).signIn;
  const ways = useQuery(read(contract.session.view, {})).data?.ways;
  const hasPassword = ways?.password !== false;
  const form = (
    <SignInForm onSignedIn={onSignedIn} {...(owner !== undefined && { username: owner.username })} />
  );
  if (!ways?.provider) return form;
  return (
    <div className="flex flex-col gap-4">
      <ProviderSignIn name={ways.provider} over={owner?.id} onSignedIn={onSignedIn} />
      {!hasPassword && owner === undefined && <SharedDevice />}
      {hasPassword && (
        <>
          <p className="text-center text-sm text-ink-faint">{words.or}</p>
          {form}
        </>
      )}
    </div>
  );
}
