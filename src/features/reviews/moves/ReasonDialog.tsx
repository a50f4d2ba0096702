import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { useStep } from "../../../api/useStep.ts";
import { Reasoned } from "../../../domain/reason.ts";
import type { ReviewView } from "../../../domain/review/reviewView.ts";
import { typedDay } from "../../../domain/text/typedDay.ts";
import { todayInVietnam } from "../../../i18n/formats.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { entryWords } from "../../../i18n/words/entry.ts";
import { fieldText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { EntryDialog } from "../../../ui/EntryDialog.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { toast } from "../../../ui/toast.ts";
import { MoveProblem } from "./MoveProblem.tsx";

/** Moves that have an owner, a reason and, for more time, an end (product.md §4.5). */
export type ReasonedMove = "extend" | "shorten" | "exempt" | "require" | "reopen";

const ReasonAndDay = Reasoned.extend({ dueOn: typedDay(() => todayInVietnam(new Date())) });
type Typed = { reason: string; dueOn?: string };

interface ReasonDialogProps {
  view: ReviewView;
  move: ReasonedMove;
  onClose: () => void;
}

/** Asks for the reason, and for the day where more time is given; what was typed stays whatever the server answers. */
export function ReasonDialog({ view: { review, obligation }, move, onClose }: ReasonDialogProps) {
  const { moves: t } = useWords(reviewPageWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const extend = useWrite(contract.obligations.extend);
  const exempt = useWrite(contract.obligations.exempt);
  const require = useWrite(contract.obligations.require);
  const shorten = useWrite(contract.obligations.shorten);
  const reopen = useWrite(contract.reviews.reopen);
  const form = useForm<Typed, unknown, Typed>({
    resolver: zodResolver(move === "extend" ? ReasonAndDay : Reasoned) as never,
    defaultValues: move === "extend" ? { reason: "", dueOn: "" } : { reason: "" },
  });
  const done = {
    extend: t.extended,
    shorten: t.shortened,
    exempt: t.exempted,
    require: t.required,
    reopen: t.reopened,
  };
  const { problem, isBusy, run } = useStep(() => {
    toast(done[move]);
    onClose();
  });
  const send = ({ reason, dueOn = "" }: Typed) => {
    const { id, version } = obligation;
    if (move === "reopen") return reopen.send({ id, version: review.version, body: { reason } });
    if (move === "extend") return extend.send({ id, version, body: { reason, dueOn } });
    return { exempt, require, shorten }[move].send({ id, version, body: { reason } });
  };
  const wrong = (name: keyof Typed) => {
    const code =
      form.formState.errors[name]?.message ?? problem?.fields?.find(field => field.path === name)?.code;
    if (code === undefined) return undefined;
    return name === "reason" && code === "required" ? t.reasonRequired : fieldText(problems, code);
  };
  const text = {
    extend: null,
    shorten: t.shortenText,
    exempt: t.exemptText,
    require: t.requireText,
    reopen: t.reopenText,
  }[move];
  return (
    <EntryDialog
      title={t[move]}
      words={{ ...dialog, save: t[move] }}
      onClose={onClose}
      onSave={() => void form.handleSubmit(typed => run(() => send(typed)))()}
      isSaving={isBusy}
    >
      {problem?.fields === undefined && <MoveProblem problem={problem} />}
      {text && <p>{text}</p>}
      {move === "extend" && (
        <TextField
          label={t.extendUntil}
          hint={t.dayHint}
          error={wrong("dueOn")}
          {...form.register("dueOn")}
        />
      )}
      <TextField label={t.reason} hint={t.reasonHint} error={wrong("reason")} {...form.register("reason")} />
    </EntryDialog>
  );
}
