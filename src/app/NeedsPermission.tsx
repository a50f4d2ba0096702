import { Lock } from "lucide-react";
import { useState } from "react";
import { Link, Outlet } from "react-router-dom";
import { can, type Permission } from "../domain/people/permission.ts";
import { useWords } from "../i18n/useWords.ts";
import { shellWords } from "../i18n/words/shell.ts";
import { paths } from "../paths.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { linkLook } from "../ui/linkLook.ts";
import { Page } from "../ui/Page.tsx";
import { useActor } from "./useActor.ts";

/** Pages of a right: whoever lacks it is told so instead of being shown a page that cannot work. The server decides all the same. */
export function NeedsPermission({ needs }: { needs: Permission }) {
  const words = useWords(shellWords);
  const actor = useActor();
  const isAllowed = actor !== null && can(actor, needs) === true;
  const [allowed, setAllowed] = useState(isAllowed ? needs : null);
  if (isAllowed && allowed !== needs) setAllowed(needs);
  // A session that ran out is asked for in a dialog, and a right that ended is told on saving: the page underneath stays.
  if (actor === null || allowed === needs) return <Outlet />;
  return (
    <Page title={words.forbidden.title}>
      <EmptyState
        icon={<Lock aria-hidden />}
        title={words.forbidden.text}
        action={
          <Link to={paths.home()} className={linkLook("secondary")}>
            {words.error.home}
          </Link>
        }
      />
    </Page>
  );
}
