import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { newId } from "../../../domain/id.ts";
import type { NamedRef } from "../../../domain/namedRef.ts";
import { PeriodDraft, periodKinds } from "../../../domain/period/period.ts";
import { periodNamed } from "../../../domain/period/periodNamed.ts";
import { formatDate } from "../../../domain/text/formatWritten.ts";
import { parseWrittenDate } from "../../../domain/text/parseDate.ts";
import { todayInVietnam } from "../../../i18n/formats.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { NewEntry } from "./NewEntry.tsx";

interface NewPeriodProps {
  typed: string;
  returnTo: string;
  onAdded: (made: NamedRef) => void;
  onClose: () => void;
}

function dayOf(text: string | undefined): string | null {
  const parsed = parseWrittenDate(text ?? "", { today: todayInVietnam(new Date()) });
  return "ok" in parsed && parsed.ok.precision === "day" ? parsed.ok.value : null;
}

/** A new period, its days filled in where its name says them. */
export function NewPeriod({ typed, returnTo, onAdded, onClose }: NewPeriodProps) {
  const { newPeriod: t, picker } = useWords(conferenceFormWords);
  const { periodKinds: kinds } = useWords(conferenceWords);
  const create = useWrite(contract.periods.create);
  const named = periodNamed(typed);

  const add = async (given: Record<string, string>) => {
    const [start, end] = [dayOf(given.start), dayOf(given.end)];
    if (start === null || end === null) return t.needsDay;
    const { name, kind } = given;
    const parsed = PeriodDraft.safeParse({ name, kind, start, end, cutOff: "", deadline: "" });
    if (!parsed.success) return start > end ? t.endBeforeStart : picker.addFailed;
    const id = newId();
    await create.send({ body: { id, content: parsed.data } });
    onAdded({ id, name: parsed.data.name });
    return undefined;
  };
  return (
    <NewEntry
      title={t.title}
      words={{ add: t.add, cancel: t.cancel, failed: picker.addFailed }}
      returnTo={returnTo}
      onAdd={add}
      onClose={onClose}
    >
      <TextField name="name" id={`${returnTo}-new-name`} label={t.name} defaultValue={typed} />
      <div className="grid gap-3 sm:grid-cols-3">
        <Select
          name="kind"
          id={`${returnTo}-new-kind`}
          label={t.kind}
          defaultValue={named?.kind}
          options={periodKinds.map(value => ({ value, label: kinds[value] }))}
        />
        <TextField
          name="start"
          id={`${returnTo}-new-start`}
          label={t.start}
          defaultValue={named ? formatDate(named.start) : ""}
        />
        <TextField
          name="end"
          id={`${returnTo}-new-end`}
          label={t.end}
          defaultValue={named ? formatDate(named.end) : ""}
        />
      </div>
    </NewEntry>
  );
}
