import { diffWordsWithSpace } from "diff";
import { useMemo } from "react";

/** What is said to those who listen, and where a long stretch that both texts share is left out. */
export interface DiffWords {
  removed: string;
  added: string;
  alike: (count: number) => string;
}

interface WordDiffProps {
  before: string;
  after: string;
  words: DiffWords;
}

type Piece = { is: "same" | "removed" | "added"; text: string };

/** Past this many differing words a word-by-word reading helps nobody, and finding it would hold up the page. */
const mostEdits = 1500;
/** Of a long stretch that both texts share, this much is shown at each end. */
const context = 120;

/** Two texts as one: what was taken out struck through, what came in underlined, and both said to those who listen. */
export function WordDiff({ before, after, words }: WordDiffProps) {
  const pieces = useMemo(() => piecesOf(before, after), [before, after]);
  return (
    <p className="whitespace-pre-line wrap-anywhere [&_del+ins]:ml-1">
      {pieces.map(({ is, text }, at) => {
        // Pieces have no identity but their place, and a comparison never changes under the reader.
        // oxlint-disable-next-line react/no-array-index-key
        if (is === "same") return <span key={at}>{shortened(text, words.alike)}</span>;
        // oxlint-disable-next-line react/no-array-index-key
        if (is === "removed") return <Removed key={at} words={words} text={text} />;
        // oxlint-disable-next-line react/no-array-index-key
        return <Added key={at} words={words} text={text} />;
      })}
    </p>
  );
}

interface ChangedProps {
  text: string;
  words: DiffWords;
}

/** Words that are no longer there. */
export function Removed({ text, words }: ChangedProps) {
  return (
    <del className="rounded-xs bg-bad-bg text-bad line-through decoration-1">
      <span className="sr-only">{words.removed} </span>
      {text}
    </del>
  );
}

/** Words that were not there before. */
export function Added({ text, words }: ChangedProps) {
  return (
    <ins className="rounded-xs bg-ok-bg text-ok underline decoration-1 underline-offset-2">
      <span className="sr-only">{words.added} </span>
      {text}
    </ins>
  );
}

function piecesOf(before: string, after: string): Piece[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (parts === undefined) {
    return [
      { is: "removed", text: before },
      { is: "added", text: after },
    ];
  }
  return withoutIslands(
    parts.map(({ added, removed, value }) => ({
      is: added ? "added" : removed ? "removed" : "same",
      text: value,
    })),
  );
}

/** A space that two changed stretches share belongs to both: "Tổng" became "Hội nghị tổng", not two things beside each other. */
function withoutIslands(parts: Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let run = { removed: "", added: "" };
  const close = () => {
    const shared = run.removed.endsWith(" ") && run.added.endsWith(" ") ? 1 : 0;
    const [removed, added] = [run.removed, run.added].map(text => text.slice(0, text.length - shared));
    if (removed) pieces.push({ is: "removed", text: removed });
    if (added) pieces.push({ is: "added", text: added });
    if (shared > 0) pieces.push({ is: "same", text: " " });
    run = { removed: "", added: "" };
  };
  parts.forEach(({ is, text }, at) => {
    const isIsland = text.trim() === "" && at > 0 && at < parts.length - 1;
    if (is === "removed" || (is === "same" && isIsland)) run.removed += text;
    if (is === "added" || (is === "same" && isIsland)) run.added += text;
    if (is === "same" && !isIsland) {
      close();
      pieces.push({ is, text });
    }
  });
  close();
  return pieces;
}

function shortened(text: string, alike: DiffWords["alike"]): string {
  const hidden = text.length - 2 * context;
  if (hidden < context) return text;
  return `${text.slice(0, context)}\n${alike(hidden)}\n${text.slice(-context)}`;
}
