import { useWords } from "../i18n/useWords.ts";
import { shellWords } from "../i18n/words/shell.ts";
import { Skeleton } from "../ui/Skeleton.tsx";

/** The shape of a page that is on its way. */
export function Waiting() {
  const words = useWords(shellWords);
  return (
    <div className="mx-auto w-full max-w-[90rem] px-4 py-6 sm:px-6">
      <Skeleton label={words.loading} rows={8} />
    </div>
  );
}
