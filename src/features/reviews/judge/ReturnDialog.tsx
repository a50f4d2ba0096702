import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { useStep } from "../../../api/useStep.ts";
import { newId } from "../../../domain/id.ts";
import type { Remark } from "../../../domain/review/reviewReturn.ts";
import type { ReviewView } from "../../../domain/review/reviewView.ts";
import { addDays } from "../../../domain/text/calendarDay.ts";
import { prose } from "../../../domain/text/cleanText.ts";
import { formatDate } from "../../../domain/text/formatWritten.ts";
import { typedDay } from "../../../domain/text/typedDay.ts";
import { todayInVietnam } from "../../../i18n/formats.ts";
import { useToday } from "../../../i18n/useToday.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { entryWords } from "../../../i18n/words/entry.ts";
import { fieldText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { EntryDialog } from "../../../ui/EntryDialog.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { toast } from "../../../ui/toast.ts";
import { MoveProblem } from "../moves/MoveProblem.tsx";

const Returning = z.strictObject({ text: prose(5000), dueOn: typedDay(() => todayInVietnam(new Date())) });

interface ReturnDialogProps {
  view: ReviewView;
  remarks: readonly Remark[];
  onClose: () => void;
  onDone: () => void;
}

/** Sends the remarks back to the unit, with a day and a word to the whole. A week is offered; any day can be written. */
export function ReturnDialog({ view: { review }, remarks, onClose, onDone }: ReturnDialogProps) {
  const { judge: t, moves } = useWords(reviewPageWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const [returnId] = useState(newId);
  const send = useWrite(contract.reviews.return);
  const today = useToday();
  const form = useForm<z.input<typeof Returning>, unknown, z.output<typeof Returning>>({
    resolver: zodResolver(Returning),
    defaultValues: { text: "", dueOn: formatDate(addDays(today, 7)) },
  });
  const { problem, isBusy, run } = useStep(() => {
    toast(t.returned);
    onDone();
  });
  const wrong =
    form.formState.errors.dueOn?.message ??
    problem?.fields?.find(({ path }) => path === "content.dueOn")?.code;
  const submit = ({ text, dueOn }: z.output<typeof Returning>) => {
    const body = { id: returnId, content: { remarks: [...remarks], text, dueOn } };
    return send.send({ id: review.id, version: review.version, body });
  };
  return (
    <EntryDialog
      title={t.sendTitle}
      words={{ ...dialog, save: t.send(remarks.length) }}
      onClose={onClose}
      onSave={() => void form.handleSubmit(typed => run(() => submit(typed)))()}
      isSaving={isBusy}
    >
      {problem?.fields === undefined && <MoveProblem problem={problem} />}
      <TextField
        label={t.dueOn}
        hint={moves.dayHint}
        error={wrong && fieldText(problems, wrong)}
        {...form.register("dueOn")}
      />
      <TextArea label={t.message} {...form.register("text")} />
    </EntryDialog>
  );
}
