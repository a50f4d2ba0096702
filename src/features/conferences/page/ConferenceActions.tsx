import { History, Pencil, Trash2 } from "lucide-react";
import { Link, useNavigate } from "react-router-dom";
import type { contract } from "../../../api/contract.ts";
import type { Answer } from "../../../api/endpoint.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceLifeWords } from "../../../i18n/words/conferenceLife.ts";
import { conferencePageWords } from "../../../i18n/words/conferencePage.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { linkLook } from "../../../ui/linkLook.ts";
import { PrintButton } from "../../../ui/PrintButton.tsx";
import { LifeActions } from "./LifeActions.tsx";
import { useRemoveConference } from "./useRemoveConference.ts";

interface ConferenceActionsProps {
  conference: Answer<typeof contract.conferences.view>;
}

/** What can be done with the conference that is being read: what the server says may be done now. */
export function ConferenceActions({ conference }: ConferenceActionsProps) {
  const t = useWords(conferencePageWords);
  const { history } = useWords(conferenceLifeWords);
  const navigate = useNavigate();
  const remove = useRemoveConference();
  const { id, version, content, can } = conference;
  const leave = async () => {
    if (await remove({ id, version, title: content.title })) await navigate(paths.conferences());
  };
  return (
    <>
      {can.remove === true && (
        <Button variant="quiet" icon={<Trash2 aria-hidden className="size-4" />} onClick={() => void leave()}>
          {t.remove}
        </Button>
      )}
      <Link to={paths.conferenceHistory(id)} className={linkLook("quiet")}>
        <History aria-hidden className="size-4" />
        {history}
      </Link>
      <PrintButton label={t.print} variant={can.edit === true ? "quiet" : "secondary"} />
      <LifeActions conference={conference} />
      {can.edit === true && (
        <Link to={paths.editConference(id)} className={linkLook("primary")}>
          <Pencil aria-hidden className="size-4" />
          {t.edit}
        </Link>
      )}
    </>
  );
}
