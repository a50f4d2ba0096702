import { useQuery } from "@tanstack/react-query";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { reviewsWords } from "../../../i18n/words/reviews.ts";

/** Why reviews came back this year, the most frequent reason first, so that the same is not returned again. */
export function ReturnReasons({ form, year }: { form: string; year: number }) {
  const { reasons } = useWords(reviewPageWords);
  const { matrix: t } = useWords(reviewsWords);
  const rows = useQuery(read(contract.reviews.reasons, { form, year })).data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <p className="mt-2 text-sm text-ink-soft figures">
      {t.reasons}: {rows.map(({ reason, count }) => `${reasons[reason].toLowerCase()} (${count})`).join(", ")}
    </p>
  );
}
