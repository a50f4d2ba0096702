import { Eye, Pencil, Trash2 } from "lucide-react";
import { useNavigate } from "react-router-dom";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import { paths } from "../../../paths.ts";
import { Menu } from "../../../ui/Menu.tsx";
import { useRemoveConference } from "./useRemoveConference.ts";

interface ConferenceMenuProps {
  conference: { id: string; version: number; title: string };
}

/** What can be done with one row of the register. */
export function ConferenceMenu({ conference }: ConferenceMenuProps) {
  const t = useWords(conferenceListWords);
  const navigate = useNavigate();
  const remove = useRemoveConference();
  const { id, title } = conference;
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
      onSelect: () => void navigate(paths.editConference(id)),
    },
    {
      id: "remove",
      label: t.remove,
      icon: <Trash2 aria-hidden />,
      danger: true,
      onSelect: () => void remove(conference),
    },
  ];
  return <Menu bare label={t.actionsOf(title === "" ? t.untitled : title)} items={items} />;
}
