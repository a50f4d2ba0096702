import { useState, useSyncExternalStore } from "react";
import { useWords } from "../i18n/useWords.ts";
import { appUpdateWords } from "../i18n/words/appUpdate.ts";
import { shellStateWords } from "../i18n/words/shellState.ts";
import { Button } from "../ui/Button.tsx";
import { appUpdate } from "./appUpdate.ts";

/** Says that a newer build lies ready. The person chooses when; what is only on the screen is never lost to it. */
export function UpdateBar() {
  const words = useWords(appUpdateWords);
  const { untitled } = useWords(shellStateWords);
  const isReady = useSyncExternalStore(appUpdate.subscribe, appUpdate.isReady);
  const [lost, setLost] = useState<string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    const titles = await appUpdate.take();
    setLost(titles);
    // Otherwise the page is on its way out.
    if (titles.length > 0) setBusy(false);
  };
  return (
    <output className="block print:hidden">
      {isReady && (
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1 bg-info-bg px-3 py-1.5 text-sm sm:px-4">
          <span className="min-w-0 flex-1 basis-64">
            <span className="font-medium text-info">{words.ready}</span>{" "}
            {lost.length > 0 ? words.onScreen(lost.map(title => title || untitled).join(", ")) : words.keeps}
          </span>
          <Button size="small" busy={isBusy} onClick={() => void take()}>
            {words.take}
          </Button>
        </span>
      )}
    </output>
  );
}
