import { Compass } from "lucide-react";
import { Link } from "react-router-dom";
import { useWords } from "../i18n/useWords.ts";
import { shellWords } from "../i18n/words/shell.ts";
import { paths } from "../paths.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { linkLook } from "../ui/linkLook.ts";
import { Page } from "../ui/Page.tsx";

/** For an address that names no page. */
export function NotFoundPage() {
  const words = useWords(shellWords);
  return (
    <Page title={words.notFound.title}>
      <EmptyState
        icon={<Compass aria-hidden />}
        title={words.notFound.text}
        action={
          <Link to={paths.home()} className={linkLook("primary")}>
            {words.error.home}
          </Link>
        }
      />
    </Page>
  );
}
