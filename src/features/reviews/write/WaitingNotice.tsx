import { Link } from "react-router-dom";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";

/** Says that the filing waits on this device, and what becomes of it if it arrives after the deadline. */
export function WaitingNotice({ id, title }: { id: string; title: string }) {
  const { waiting: t } = useWords(reviewWriteWords);
  return (
    <Page title={t.title} meta={title}>
      <div className="max-w-2xl space-y-4">
        <Notice variant="warn">
          <p>{t.text}</p>
          <p>{t.late}</p>
        </Notice>
        <p className="flex flex-wrap gap-2">
          <Link to={paths.outbox()} className={linkLook("primary")}>
            {t.toOutbox}
          </Link>
          <Link to={paths.writeReview(id)} className={linkLook("secondary")}>
            {t.change}
          </Link>
        </p>
      </div>
    </Page>
  );
}
