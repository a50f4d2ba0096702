import { Link } from "react-router-dom";
import type { SavedView } from "../../../domain/conference/savedView.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { savedViewWords } from "../../../i18n/words/savedViews.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { Menu } from "../../../ui/Menu.tsx";
import { useChangeView } from "./useChangeView.ts";

interface SavedViewListProps {
  views: readonly SavedView[];
  present: string;
  onOpen: () => void;
  onRename: (view: SavedView) => void;
}

/** The saved views in the order of saving; each is a link, so it can be opened in a tab or sent. */
export function SavedViewList({ views, present, onOpen, onRename }: SavedViewListProps) {
  const t = useWords(savedViewWords);
  const { save, remove } = useChangeView();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {views.map(view => {
        const { id, name, address, isDefault } = view;
        const items = [
          { id: "rename", label: t.rename, onSelect: () => onRename(view) },
          { id: "overwrite", label: t.overwrite, onSelect: () => void save(view, { address: present }) },
          {
            id: "default",
            label: isDefault ? t.endDefault : t.makeDefault,
            onSelect: () => void save(view, { isDefault: !isDefault }),
          },
          { id: "remove", label: t.remove, danger: true, onSelect: () => void remove(view) },
        ];
        return (
          <li key={id} className="flex items-center gap-2 py-1">
            <Link
              to={{ search: address }}
              onClick={onOpen}
              className={`${linkLook()} min-w-0 grow wrap-break-word`}
            >
              {name}
            </Link>
            {isDefault && <span className="shrink-0 text-xs text-ink-faint">{t.isDefault}</span>}
            <Menu bare label={t.actionsOf(name)} items={items} />
          </li>
        );
      })}
    </ul>
  );
}
