import { Eye, Pencil, Trash2 } from "lucide-react";
import { useNavigate } from "react-router-dom";
import type { ConferenceSummary } from "../../../domain/conference/conferenceSummary.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceLifeWords } from "../../../i18n/words/conferenceLife.ts";
import { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import { paths } from "../../../paths.ts";
import { Menu } from "../../../ui/Menu.tsx";
import { useRemoveConference } from "./useRemoveConference.ts";

interface ConferenceMenuProps {
  conference: Pick<ConferenceSummary, "id" | "version" | "title" | "state">;
}

/** What can be done with one row of the register. */
export function ConferenceMenu({ conference }: ConferenceMenuProps) {
  const t = useWords(conferenceListWords);
  const navigate = useNavigate();
  const remove = useRemoveConference();
  const { no } = useWords(conferenceLifeWords);
  const { id, title, state } = conference;
  const whyNot = state === "closed" ? no.closed : undefined;
  const items = [
    {
      id: "open",
      label: t.open,
      icon: <Eye aria-hidden />,
      onSelect: () => void navigate(paths.conference(id)),
    },
    {
      id: "edit",
      label: t.edit,
      icon: <Pencil aria-hidden />,
      whyNot,
      onSelect: () => void navigate(paths.editConference(id)),
    },
    {
      id: "remove",
      label: t.remove,
      icon: <Trash2 aria-hidden />,
      danger: true,
      whyNot,
      onSelect: () => void remove(conference),
    },
  ];
  return <Menu bare label={t.actionsOf(title === "" ? t.untitled : title)} items={items} />;
}
