import { Link } from "react-router-dom";
import { discardItem, retryItem } from "../../api/outbox.ts";
import type { OutboxItem } from "../../api/outboxItem.ts";
import { formatInstant } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { outboxWords } from "../../i18n/words/outbox.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { linkLook } from "../../ui/linkLook.ts";
import { type Hue, Tag } from "../../ui/Tag.tsx";
import { toast } from "../../ui/toast.ts";
import { ItemProblem } from "./ItemProblem.tsx";
import { saveOutboxFile } from "./saveOutboxFile.ts";

interface OutboxRowProps {
  item: OutboxItem;
  userId: string;
  /** Items of the same record that are to be sent first; this one stands on them. */
  before: readonly OutboxItem[];
  /** How many items of the same record stand on this one. */
  followers: number;
}

const hues: Record<OutboxItem["state"]["is"], Hue> = {
  waiting: "plain",
  sending: "info",
  unknown: "warn",
  refused: "bad",
};

/** Where the form of an item opens, with the words that wait; null for a kind that has no form of its own here. */
function formOf({ type, call, recordId }: OutboxItem): string | null {
  if (type === "review") return paths.writeReview(recordId);
  if (type !== "conference") return null;
  return call === "conferences.create" ? paths.newConference(recordId) : paths.editConference(recordId);
}

/** One write that waits, with its state, what went wrong and what can be done about it. */
export function OutboxRow({ item, userId, before, followers }: OutboxRowProps) {
  const words = useWords(outboxWords);
  const { language } = useLanguage();
  const title = item.title || words.untitled;
  const act = words.acts[item.call as keyof typeof words.acts] ?? words.acts.other;
  const form = formOf(item);
  const name = words.named(act, title);
  const { state } = item;
  const isBehind = before.length > 0;
  const isStuck = state.is === "refused" || state.is === "unknown";

  const attempt = (work: () => Promise<unknown>) =>
    work().catch(() => toast(words.failed, { variant: "bad" }));
  const discard = async () => {
    const { gone, putBack } = await discardItem(userId, item.id);
    const onPress = () => void attempt(putBack);
    toast(words.discarded(title, gone.length), { variant: "info", action: { label: words.undo, onPress } });
  };
  return (
    <li aria-label={name} className="flex flex-wrap items-start gap-x-4 gap-y-2 px-2 py-3">
      <div className="min-w-0 flex-1 basis-80">
        <p className="font-medium text-pretty">{title}</p>
        <p className="text-sm text-ink-faint">
          {act} · {words.typedAt(formatInstant(item.typedAt, language))}
        </p>
        <div className="mt-1.5 grid justify-items-start gap-1 text-sm">
          <Tag hue={hues[state.is]}>
            {isBehind && state.is === "waiting" ? words.states.behind : words.states[state.is]}
          </Tag>
          {isBehind && state.is === "waiting" && <p className="text-ink-soft">{words.behindHint}</p>}
          {state.is === "unknown" && <p className="text-ink-soft">{words.unknownHint}</p>}
          {isStuck && state.problem && <ItemProblem problem={state.problem} />}
          {followers > 0 && <p className="text-ink-soft">{words.followers(followers)}</p>}
        </div>
      </div>
      <div className="flex flex-wrap gap-1">
        {isStuck && !isBehind && (
          <Button
            size="small"
            aria-label={`${words.retry}: ${name}`}
            onClick={() => void attempt(() => retryItem(userId, item.id))}
          >
            {words.retry}
          </Button>
        )}
        {form !== null && (
          <Link to={form} aria-label={`${words.open}: ${name}`} className={linkLook("secondary", "small")}>
            {words.open}
          </Link>
        )}
        <Button
          size="small"
          variant="quiet"
          aria-label={`${words.exportOne}: ${name}`}
          onClick={() => saveOutboxFile([...before, item], words.fileName)}
        >
          {words.exportOne}
        </Button>
        <Button
          size="small"
          variant="quiet"
          aria-label={`${words.discard}: ${name}`}
          onClick={() => void attempt(discard)}
        >
          {words.discard}
        </Button>
      </div>
    </li>
  );
}
