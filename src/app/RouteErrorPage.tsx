import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { useRevalidator, useRouteError } from "react-router-dom";
import { ApiProblem } from "../api/problem.ts";
import { useWords } from "../i18n/useWords.ts";
import { appUpdateWords } from "../i18n/words/appUpdate.ts";
import { shellWords } from "../i18n/words/shell.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { appUpdate } from "./appUpdate.ts";
import { ProblemNotice } from "./ProblemNotice.tsx";

/** Instead of a page that fell over: what happened in words, and the way on. */
export function RouteErrorPage() {
  const words = useWords(shellWords);
  const update = useWords(appUpdateWords);
  const error = useRouteError();
  const { reset } = useQueryErrorResetBoundary();
  const { revalidate } = useRevalidator();
  if (error instanceof ApiProblem) {
    const again = () => {
      reset();
      void revalidate();
    };
    return (
      <Page title={words.error.title}>
        <ProblemNotice problem={error.problem} onRetry={again} />
      </Page>
    );
  }
  const isMissing = isMissingChunk(error);
  return (
    <Page title={words.error.title}>
      <Notice
        variant="bad"
        action={
          <Button size="small" onClick={() => void (isMissing ? appUpdate.fetchAnew() : location.reload())}>
            {isMissing ? update.take : words.error.reload}
          </Button>
        }
      >
        {isMissing ? words.error.outdated : words.error.code}
      </Notice>
    </Page>
  );
}

/** Browsers word a failed `import()` differently; all of them name the module or the import. */
function isMissingChunk(error: unknown): boolean {
  return error instanceof TypeError && /import|module/i.test(error.message);
}
