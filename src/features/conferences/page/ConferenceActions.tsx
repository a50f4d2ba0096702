import { Pencil, Printer, Trash2 } from "lucide-react";
import { Link, useNavigate } from "react-router-dom";
import type { Conference } from "../../../domain/conference.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferencePageWords } from "../../../i18n/words/conferencePage.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { linkLook } from "../../../ui/linkLook.ts";
import { useRemoveConference } from "./useRemoveConference.ts";

interface ConferenceActionsProps {
  conference: Conference;
  mayEdit: boolean;
}

/** What can be done with the conference that is being read. */
export function ConferenceActions({ conference, mayEdit }: ConferenceActionsProps) {
  const t = useWords(conferencePageWords);
  const navigate = useNavigate();
  const remove = useRemoveConference();
  const { id, version, content } = conference;
  const leave = async () => {
    if (await remove({ id, version, title: content.title })) await navigate(paths.conferences());
  };
  return (
    <>
      {mayEdit && (
        <Button variant="quiet" icon={<Trash2 aria-hidden className="size-4" />} onClick={() => void leave()}>
          {t.remove}
        </Button>
      )}
      <Button
        variant={mayEdit ? "quiet" : "secondary"}
        icon={<Printer aria-hidden className="size-4" />}
        onClick={() => window.print()}
      >
        {t.print}
      </Button>
      {mayEdit && (
        <Link to={paths.editConference(id)} className={linkLook("primary")}>
          <Pencil aria-hidden className="size-4" />
          {t.edit}
        </Link>
      )}
    </>
  );
}
