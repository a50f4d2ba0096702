import { useState } from "react";
import { useNavigate } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import type { FoundDraft } from "../../../api/foundDraft.ts";
import { useWrite } from "../../../api/query.ts";
import { useEntryForm } from "../../../api/useEntryForm.ts";
import { emptyAgreement, unitsOfYear } from "../../../domain/cluster/agreement.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { editorWords } from "../../../i18n/words/editor.ts";
import { exactProblemText, problemWords } from "../../../i18n/words/problems.ts";
import { paths } from "../../../paths.ts";
import { EditorForm } from "../../../ui/EditorForm.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { PageSection } from "../../../ui/PageSection.tsx";
import { toast } from "../../../ui/toast.ts";
import { useUnitNames } from "../useUnitNames.ts";
import { AgreementLists } from "./AgreementLists.tsx";
import { AgreementText } from "./AgreementText.tsx";
import { FoundWords } from "./FoundWords.tsx";
import { FromLastYear } from "./FromLastYear.tsx";
import { KeptLine } from "./KeptLine.tsx";
import { TypedAgreement, typedOf } from "./typedAgreement.ts";
import type { AgreementOfYear } from "./useAgreement.tsx";
import { useAgreementKeeping } from "./useAgreementKeeping.ts";

interface AgreementEditorProps extends AgreementOfYear {
  userId: string;
  /** Words of an earlier visit that nobody has saved. */
  draft: FoundDraft | null;
}

/** The form over the whole of an agreement, a new one or one that is being written; its words are kept as they are typed. */
export function AgreementEditor(props: AgreementEditorProps) {
  const { cluster, name, year, day, agreement, lines, userId, draft } = props;
  const t = useWords(agreementWords);
  const words = useWords(editorWords);
  const problems = useWords(problemWords);
  const navigate = useNavigate();
  const { nameOf } = useUnitNames(day);
  const create = useWrite(contract.agreements.create);
  const update = useWrite(contract.agreements.update);
  const units = agreement?.units ?? unitsOfYear(cluster.content, year);
  const named = Object.values(agreement?.content ?? {}).flatMap(rows =>
    Array.isArray(rows) ? rows.flatMap(({ unit }) => unit ?? []) : [],
  );
  const outside = [...new Set(named)].filter(unit => !units.includes(unit));
  const leave = () => void navigate(paths.agreement(cluster.id, year));
  const [saved] = useState(() => typedOf(agreement?.content ?? emptyAgreement()));
  const { form, problem, current, submit, take } = useEntryForm({
    schema: TypedAgreement,
    typed: saved,
    // What was typed over an older version is told so, instead of going over what others saved since.
    entry: agreement && { ...agreement, version: draft?.baseVersion || agreement.version },
    save: ({ id, version }, content) =>
      agreement === null
        ? create.send({ body: { id, clusterId: cluster.id, year, content } })
        : update.send({ id, version, body: content }),
    onSaved: () => {
      toast(t.form.saved);
      void keeping.drop().then(leave);
    },
  });
  const keeping = useAgreementKeeping({
    form,
    key: { userId, type: `agreement${year}`, recordId: cluster.id },
    found: draft,
    saved,
    version: agreement?.version ?? 0,
    title: `${t.title(year)}, ${name}`,
  });
  const last = lines.find(line => line.year === year - 1);
  const problemSaid = () => {
    if (current) return t.form.stale;
    return problem?.code === "taken" ? t.form.alreadyThere : problem && exactProblemText(problems, problem);
  };
  return (
    <EditorForm
      words={words}
      form={form}
      submit={submit}
      problem={problemSaid()}
      onTake={current && (() => take(typedOf(current.content)))}
      onCancel={leave}
      isKept={keeping.isKept}
      line={<KeptLine keeper={keeping.keeper} sender={keeping.sender} />}
    >
      <FoundWords keeping={keeping} />
      {units.length === 0 && <Notice variant="warn">{t.form.noUnits}</Notice>}
      {agreement === null && last && <FromLastYear last={last} units={units} />}
      <PageSection title={t.basis}>
        <div className="grid gap-4 sm:grid-cols-2">
          <AgreementText name="basis.title" label={t.form.name} />
          <AgreementText name="basis.number" label={t.form.number} />
          <AgreementText name="basis.issuer" label={t.form.issuer} />
          <AgreementText name="basis.day" label={t.form.day} hint={t.form.dayHint} />
          <AgreementText name="term" label={t.term} hint={t.form.termHint} />
        </div>
      </PageSection>
      <AgreementLists units={units} nameOf={nameOf} outside={outside} />
      <PageSection title={t.note}>
        <AgreementText isLong name="note" label={t.note} />
      </PageSection>
    </EditorForm>
  );
}
