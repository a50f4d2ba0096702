import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import { contract } from "../../../api/contract.ts";
import { read, useWrite } from "../../../api/query.ts";
import { useStep } from "../../../api/useStep.ts";
import { clusterLabels } from "../../../domain/cluster/clusterLabels.ts";
import { Id } from "../../../domain/id.ts";
import type { ReviewFormSummary } from "../../../domain/review/reviewFormRecord.ts";
import { typedDay } from "../../../domain/text/typedDay.ts";
import { compareVi } from "../../../domain/text/vietnamese.ts";
import { todayInVietnam } from "../../../i18n/formats.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { entryWords } from "../../../i18n/words/entry.ts";
import { fieldText, problemText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewsWords } from "../../../i18n/words/reviews.ts";
import { EntryDialog } from "../../../ui/EntryDialog.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { toast } from "../../../ui/toast.ts";
import { PlanPreview } from "./PlanPreview.tsx";

const Day = typedDay(() => todayInVietnam(new Date()));
const Assigning = z.strictObject({
  form: Id,
  period: Id,
  /** A cluster's id, or `sectorMark` and the name of a sector. */
  to: z.string().min(1),
  opensOn: Day,
  dueOn: Day,
  locksOn: Day,
});
const sectorMark = "sector:";

/** Whom the choice means, as the server is asked. */
function placeOf(to: string): { cluster: string } | { sector: string } {
  return to.startsWith(sectorMark) ? { sector: to.slice(sectorMark.length) } : { cluster: to };
}

const days = ["opensOn", "dueOn", "locksOn"] as const;

interface AssignDialogProps {
  forms: readonly ReviewFormSummary[];
  form: string;
  onClose: () => void;
}

/** Gives a form to the units of a cluster, or of every cluster of a sector, for one period; who that is, is shown before it is done. */
export function AssignDialog({ forms, form: first, onClose }: AssignDialogProps) {
  const { assign: t } = useWords(reviewsWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const periods = useQuery(read(contract.periods.list, {})).data?.rows ?? [];
  const clusters = useQuery(read(contract.clusters.list, {})).data?.rows ?? [];
  const generate = useWrite(contract.obligations.generate);
  const form = useForm<z.input<typeof Assigning>, unknown, z.output<typeof Assigning>>({
    resolver: zodResolver(Assigning),
    defaultValues: { form: first, period: "", to: "", opensOn: "", dueOn: "", locksOn: "" },
  });
  const [chosenForm, period, to] = useWatch({
    control: form.control,
    name: ["form", "period", "to"],
  });
  const isChosen = chosenForm !== "" && period !== "" && to !== "";
  const plan = useQuery({
    ...read(contract.obligations.plan, { form: chosenForm, period, ...placeOf(to) }),
    enabled: isChosen,
  });
  const { problem, isBusy, run } = useStep<{ created: number; kept: number }>(({ created, kept }) => {
    toast(t.done(created, kept));
    onClose();
  });
  const sectors = [...new Set(clusters.map(({ sector }) => sector))].filter(Boolean).sort(compareVi);
  const send = ({ to: chosen, ...body }: z.output<typeof Assigning>) =>
    generate.send({ body: { ...body, ...placeOf(chosen) } });
  const fresh = plan.data?.rows.filter(row => !row.isThere).length ?? 0;
  const { errors } = form.formState;
  const wrong = (name: keyof z.input<typeof Assigning>) => {
    const code = errors[name]?.message ?? problem?.fields?.find(field => field.path === name)?.code;
    return code === undefined ? undefined : fieldText(problems, code);
  };
  const choice = (name: "form" | "period" | "to", options: { value: string; label: string }[]) => (
    <Select
      label={t[name]}
      emptyLabel={t.choose}
      options={options}
      error={errors[name] && fieldText(problems, "required")}
      {...form.register(name)}
    />
  );
  return (
    <EntryDialog
      title={t.title}
      words={{ ...dialog, save: isChosen && plan.data ? t.confirm(fresh) : t.title }}
      onClose={onClose}
      onSave={() => void form.handleSubmit(body => run(() => send(body)))()}
      isSaving={isBusy}
      whyNot={isChosen && plan.data && fresh === 0 ? t.nothingNew : undefined}
      problem={problem && problem.fields === undefined ? { text: problemText(problems, problem) } : null}
      wide
    >
      <div className="grid gap-4 sm:grid-cols-3">
        {choice(
          "form",
          forms.map(({ id, name }) => ({ value: id, label: name })),
        )}
        {choice(
          "period",
          periods.map(({ id, name }) => ({ value: id, label: name })),
        )}
        {choice("to", [
          ...[...clusterLabels(clusters)].map(([value, label]) => ({ value, label })),
          ...sectors.map(sector => ({ value: sectorMark + sector, label: t.sector(sector) })),
        ])}
        {days.map(name => (
          <TextField
            key={name}
            label={t[name]}
            hint={t.dayHint}
            error={wrong(name)}
            {...form.register(name)}
          />
        ))}
      </div>
      {isChosen && <PlanPreview plan={plan} />}
    </EntryDialog>
  );
}
