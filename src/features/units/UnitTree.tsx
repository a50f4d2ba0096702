import { ChevronDown, ChevronRight } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { useNavigate } from "react-router-dom";
import type { UnitRow } from "../../domain/unit/unit.ts";
import { type UnitBranch, unitBranches } from "../../domain/unit/unitBranches.ts";
import { useWords } from "../../i18n/useWords.ts";
import { conferenceWords } from "../../i18n/words/conference.ts";
import { classes } from "../../ui/classes.ts";

interface UnitTreeProps {
  label: string;
  rows: readonly UnitRow[];
  /** What is looked for; the ways to it are open. */
  isMatch: ((row: UnitRow) => boolean) | undefined;
  /** The page of a unit. */
  to: (row: UnitRow) => string;
}

/** Units under the unit they belong to (ARIA tree): arrows walk and open, Enter leads to the page. The first level is open. */
export function UnitTree({ label, rows, isMatch, to }: UnitTreeProps) {
  const { unitKinds } = useWords(conferenceWords);
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState<string | null>(null);
  const tops = new Set(rows.filter(row => row.parentId === null).map(({ id }) => id));
  const branches = unitBranches(rows, { isMatch, isOpen: id => tops.has(id) !== toggled.has(id) });
  const current = branches.some(({ row }) => row.id === at) ? at : branches[0]?.row.id;
  const toggle = (id: string) => {
    const next = new Set(toggled);
    if (!next.delete(id)) next.add(id);
    setToggled(next);
  };
  const focus = (place: number) => {
    const id = branches[place]?.row.id;
    if (id === undefined) return;
    setAt(id);
    list.current?.querySelectorAll<HTMLElement>("[role=treeitem]")[place]?.focus();
  };
  const press = (event: KeyboardEvent, place: number, branch: UnitBranch) => {
    const { key } = event;
    const up = branches.findLastIndex((one, index) => index < place && one.depth < branch.depth);
    if (key === "ArrowDown") focus(place + 1);
    else if (key === "ArrowUp") focus(place - 1);
    else if (key === "Home") focus(0);
    else if (key === "End") focus(branches.length - 1);
    else if (key === "ArrowRight" && branch.isOpen) focus(place + 1);
    else if (key === "ArrowRight" && branch.children > 0) toggle(branch.row.id);
    else if (key === "ArrowLeft" && branch.isOpen && isMatch === undefined) toggle(branch.row.id);
    else if (key === "ArrowLeft") focus(up);
    else if (key === "Enter") void navigate(to(branch.row));
    else return;
    event.preventDefault();
  };
  return (
    <div ref={list} role="tree" aria-label={label} className="text-sm">
      {branches.map((branch, place) => (
        <div
          key={branch.row.id}
          role="treeitem"
          aria-level={branch.depth + 1}
          aria-posinset={branch.place}
          aria-setsize={branch.siblings}
          aria-expanded={branch.children > 0 ? branch.isOpen : undefined}
          aria-selected={branch.row.id === current}
          tabIndex={branch.row.id === current ? 0 : -1}
          onFocus={() => setAt(branch.row.id)}
          onClick={() => void navigate(to(branch.row))}
          onKeyDown={event => press(event, place, branch)}
          className="flex min-h-9 cursor-pointer items-center gap-1.5 border-b border-line py-1 pr-3 hover:bg-surface-sunken/60 focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus pointer-coarse:min-h-11"
          style={{ paddingLeft: `${branch.depth * 1.25}rem` }}
        >
          {/* For the mouse alone: the arrow keys open and close for everybody else. */}
          <span
            aria-hidden
            onClick={event => {
              event.stopPropagation();
              if (branch.children > 0 && isMatch === undefined) toggle(branch.row.id);
            }}
            className={classes(
              "grid size-7 shrink-0 place-items-center",
              branch.children === 0 && "invisible",
            )}
          >
            {branch.isOpen ? <ChevronDown className="size-4" /> : <ChevronRight className="size-4" />}
          </span>
          <span className="min-w-0 grow font-medium">{branch.row.name}</span>
          {branch.row.kind && (
            <span className="text-ink-soft max-sm:hidden">{unitKinds[branch.row.kind]}</span>
          )}
        </div>
      ))}
    </div>
  );
}
