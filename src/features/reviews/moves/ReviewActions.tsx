import { ClipboardCheck, History, PencilLine } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { ReviewRefusal } from "../../../domain/review/reviewMoves.ts";
import type { ReviewView } from "../../../domain/review/reviewView.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewLifeWords } from "../../../i18n/words/reviewLife.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { linkLook } from "../../../ui/linkLook.ts";
import { PlainMove } from "./PlainMove.tsx";
import { ReasonDialog, type ReasonedMove } from "./ReasonDialog.tsx";

/** What may be done with the filing now, as the server says: writing or judging first, exceptions quiet beside it. */
export function ReviewActions({ view }: { view: ReviewView }) {
  const { moves: t, history } = useWords(reviewPageWords);
  const [asked, setAsked] = useState<ReasonedMove>();
  const { review, obligation, can } = view;
  const { id } = review;
  const mayJudge = can.verify === true || can.return === true;
  const asking = (move: ReasonedMove) => (
    <Button variant="quiet" onClick={() => setAsked(move)}>
      {t[move]}
    </Button>
  );
  const reasoned = (move: Exclude<ReasonedMove, "require">) => can[move] === true && asking(move);
  return (
    <>
      <Link to={paths.reviewHistory(id)} className={linkLook("quiet")}>
        <History aria-hidden className="size-4" />
        {history.link}
      </Link>
      {reasoned("extend")}
      {reasoned("shorten")}
      {obligation.exemption === null ? reasoned("exempt") : can.exempt === true && asking("require")}
      {reasoned("reopen")}
      <Withdraw view={view} />
      {mayJudge && (
        <Link to={paths.judgeReview(id)} className={linkLook(can.approve === true ? "secondary" : "primary")}>
          <ClipboardCheck aria-hidden className="size-4" />
          {t.judge}
        </Link>
      )}
      {can.approve === true && <PlainMove view={view} move="approve" isPrimary />}
      {can.edit === true && (
        <Link to={paths.writeReview(id)} className={linkLook("primary")}>
          <PencilLine aria-hidden className="size-4" />
          {review.quality === "empty" ? t.write : t.go}
        </Link>
      )}
      {asked && <ReasonDialog view={view} move={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

/** Why the calendar keeps a filing from being taken back; who else may not is not told about it. */
const shut: readonly ReviewRefusal[] = ["locked", "periodClosed", "exempt"];

/** Takes a filing back; where it could not be written in afterwards, the button stays and says why. */
function Withdraw({ view }: { view: ReviewView }) {
  const { no } = useWords(reviewLifeWords);
  const { withdraw } = view.can;
  if (withdraw === true) return <PlainMove view={view} move="withdraw" />;
  return shut.includes(withdraw.no) && <PlainMove view={view} move="withdraw" whyNot={no[withdraw.no]} />;
}
