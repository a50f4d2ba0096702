import { useQuery } from "@tanstack/react-query";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { can } from "../../domain/people/permission.ts";
import { owesAnything } from "../../domain/review/owes.ts";
import { useWords } from "../../i18n/useWords.ts";
import { reviewsWords } from "../../i18n/words/reviews.ts";
import { Page } from "../../ui/Page.tsx";
import { LinesSection } from "./LinesSection.tsx";
import { MatrixSection } from "./matrix/MatrixSection.tsx";

/** Where periodic reviews begin for everybody: what I owe, what waits for my word, and where everything stands. */
export function ReviewsPage() {
  const t = useWords(reviewsWords);
  const actor = useQuery(read(contract.session.view, {})).data?.actor ?? null;
  const may = (permission: "review.check" | "review.approve" | "review.manage") =>
    can(actor, permission) === true;
  return (
    <Page title={t.title}>
      <div className="flex flex-col gap-8">
        {owesAnything(actor) && <LinesSection list="mine" />}
        {(may("review.check") || may("review.approve")) && <LinesSection list="waiting" />}
        <MatrixSection mayAssign={may("review.manage")} />
      </div>
    </Page>
  );
}
