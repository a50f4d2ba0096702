import { useState } from "react";
import { contract } from "../../api/contract.ts";
import { ApiProblem, type Problem } from "../../api/problem.ts";
import { useWrite } from "../../api/query.ts";
import { newId } from "../../domain/id.ts";
import { typedOpenDay } from "../../domain/text/typedOpenDay.ts";
import { fold, searchKey } from "../../domain/text/vietnamese.ts";
import type { UnitRow } from "../../domain/unit/unit.ts";
import { type UnitChangeKind, unitChangeKinds } from "../../domain/unit/unitChange.ts";
import { todayInVietnam } from "../../i18n/formats.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { entryWords } from "../../i18n/words/entry.ts";
import { fieldText, problemText, problemWords } from "../../i18n/words/problems.ts";
import { unitWords } from "../../i18n/words/units.ts";
import { EntryDialog } from "../../ui/EntryDialog.tsx";
import { ManyPicker } from "../../ui/ManyPicker.tsx";
import type { Picked } from "../../ui/PickerItem.ts";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/toast.ts";
import { UnitPicker } from "./UnitPicker.tsx";
import { type Carry, UnitReach } from "./UnitReach.tsx";

const Day = typedOpenDay(() => todayInVietnam(new Date()));
const dayIn = (text: string) => {
  const read = Day.safeParse(text);
  return read.success ? read.data : "";
};

interface UnitChangeDialogProps {
  unit: UnitRow;
  /** The units that stand today, for a merger. */
  units: readonly UnitRow[];
  onClose: () => void;
}

/** What happened to a unit, written down once: kind, day, document; what it touches is shown before it is saved. */
export function UnitChangeDialog({ unit, units, onClose }: UnitChangeDialogProps) {
  const t = useWords(unitWords);
  const catalogue = useWords(catalogueWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const apply = useWrite(contract.unitChanges.apply);
  const [id] = useState(newId);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [kind, setKind] = useState<UnitChangeKind>("rename");
  const [day, setDay] = useState("");
  const [others, setOthers] = useState<Picked[]>([]);
  const [names, setNames] = useState("");
  const [shortName, setShortName] = useState("");
  const [parent, setParent] = useState(unit.parentId);
  const [document, setDocument] = useState({ number: "", day: "", issuer: "", title: "" });
  const [newIds] = useState(() => Array.from({ length: 20 }, newId));
  const [carry, setCarry] = useState<Carry>({ keepHeads: [], leaveReporters: [] });
  const from = [unit.id, ...(kind === "merge" ? others.flatMap(other => other.id ?? []) : [])];
  const isOne = kind === "rename" || kind === "move";
  const named = kind === "move" ? [unit.name] : names.split("\n").filter(name => name.trim() !== "");
  const to = (kind === "dissolve" ? [] : named).slice(0, 20).map((name, at) => ({
    id: isOne ? unit.id : (newIds[at] ?? id),
    name,
    shortName: kind === "move" ? unit.shortName : kind === "split" ? "" : shortName,
    kind: unit.kind,
    parent: kind === "move" ? parent : unit.parentId,
  }));
  const isOtherUnknown = kind === "merge" && others.some(other => other.id === null);
  const save = async () => {
    if (isOtherUnknown) return;
    setProblem(null);
    const content = {
      kind,
      day: dayIn(day),
      from,
      to,
      document: { ...document, day: dayIn(document.day) },
      note: "",
      ...carry,
    };
    try {
      await apply.send({ body: { id, content } });
      toast(t.changed(t.changeKinds[kind], unit.name));
      onClose();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error.problem);
    }
  };
  const said = problem && [
    problemText(problems, problem),
    ...(problem.fields ?? []).map(({ code }) => fieldText(problems, code)),
  ];
  const typed = (field: keyof typeof document) => ({
    defaultValue: "",
    onChange: (event: { target: { value: string } }) => {
      const { value } = event.target;
      setDocument(kept => ({ ...kept, [field]: value }));
    },
  });
  return (
    <EntryDialog
      title={t.change(unit.name)}
      words={dialog}
      onClose={onClose}
      onSave={() => void save()}
      isSaving={apply.isPending}
      problem={said && { text: said.join(". ") }}
    >
      <Select
        label={t.whatHappened}
        options={unitChangeKinds.map(value => ({ value, label: t.changeKinds[value] }))}
        value={kind}
        onChange={event => setKind(event.target.value as UnitChangeKind)}
      />
      <TextField
        label={t.changeDay}
        hint={t.changeDayHint}
        defaultValue=""
        onChange={event => setDay(event.target.value)}
      />
      {kind === "merge" && (
        <ManyPicker
          label={t.mergedWith}
          items={units
            .filter(row => row.id !== unit.id && row.to === "")
            .map(row => ({ id: row.id, name: row.name, folded: searchKey(row.name) }))}
          fold={fold}
          words={t.picker}
          removeLabel={t.leaveOut}
          value={others}
          onChange={setOthers}
          error={isOtherUnknown ? t.mergedWithUnknown : undefined}
        />
      )}
      {kind === "split" && (
        <TextArea
          key="split"
          label={t.newNames}
          hint={t.newNamesHint}
          defaultValue=""
          onChange={event => setNames(event.target.value)}
        />
      )}
      {(kind === "rename" || kind === "merge") && (
        <>
          <TextField
            key={kind}
            label={t.newName}
            defaultValue=""
            onChange={event => setNames(event.target.value)}
          />
          <TextField
            label={catalogue.units.shortName}
            mark={catalogue.form.optional}
            defaultValue=""
            onChange={event => setShortName(event.target.value)}
          />
        </>
      )}
      {kind === "move" && <UnitPicker label={t.parent} unit={parent} onChange={setParent} />}
      <TextField label={t.documentNumber} mark={catalogue.form.optional} {...typed("number")} />
      <TextField label={t.documentDay} mark={catalogue.form.optional} {...typed("day")} />
      <TextField label={t.documentIssuer} mark={catalogue.form.optional} {...typed("issuer")} />
      <TextField label={t.documentTitle} mark={catalogue.form.optional} {...typed("title")} />
      {dayIn(day) !== "" && (
        <UnitReach kind={kind} units={from} day={dayIn(day)} carry={carry} onCarry={setCarry} />
      )}
    </EntryDialog>
  );
}
