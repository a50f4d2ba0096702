import { useSearchParams } from "react-router-dom";
import { formatDate } from "../../domain/formatWritten.ts";
import { useWords } from "../../i18n/useWords.ts";
import { clusterWords } from "../../i18n/words/clusters.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useAsOf } from "./useAsOf.ts";

/** Says, also on paper, that another day than today is shown, and leads back to today. */
export function AsOfNotice() {
  const t = useWords(clusterWords);
  const { asked } = useAsOf();
  const [address, setAddress] = useSearchParams();
  if (asked.on === undefined) return null;
  const toToday = () => {
    const next = new URLSearchParams(address);
    next.delete("on");
    setAddress(next);
  };
  return (
    <div className="mx-auto w-full max-w-[90rem] px-4 pt-4 sm:px-6 print:p-0">
      <Notice
        action={
          <Button size="small" onClick={toToday}>
            {t.today}
          </Button>
        }
      >
        {t.asOn(formatDate(asked.on))}
      </Notice>
    </div>
  );
}
