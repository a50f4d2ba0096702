import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { can } from "../../domain/permission.ts";
import { nameOn, spansOf, type UnitDraft } from "../../domain/unit.ts";
import { todayInVietnam } from "../../i18n/formats.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { conferenceWords } from "../../i18n/words/conference.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { unitWords } from "../../i18n/words/units.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { linkLook } from "../../ui/linkLook.ts";
import { Page } from "../../ui/Page.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { UnitChangeDialog } from "./UnitChangeDialog.tsx";
import { UnitChangeLine } from "./UnitChangeLine.tsx";
import { UnitSection } from "./UnitSection.tsx";

/** One unit through time: its names, the units above it, and what happened to it with the deciding documents. */
export function UnitPage() {
  const t = useWords(unitWords);
  const catalogue = useWords(catalogueWords);
  const problems = useWords(problemWords);
  const { id = "" } = useParams();
  const actor = useQuery(read(contract.session.view, {})).data?.actor ?? null;
  const mayEdit = can(actor, "catalogue.edit") === true;
  const rows = useQuery(read(contract.units.list, {})).data?.rows ?? [];
  const current = rows.find(entry => entry.id === id);
  const [today] = useState(() => todayInVietnam(new Date()));
  const [isChanging, setChanging] = useState(false);
  const unit = useQuery(read(contract.units.view, { id }));
  const breadcrumb = (
    <Link to={paths.units()} className={linkLook()}>
      {catalogue.units.title}
    </Link>
  );
  if (unit.isError)
    return (
      <Page title={catalogue.units.title} breadcrumb={breadcrumb}>
        <EmptyState
          title={catalogue.list.failed}
          text={problemText(problems, unit.error.problem)}
          action={<Button onClick={() => void unit.refetch()}>{catalogue.list.retry}</Button>}
        />
      </Page>
    );
  if (unit.data === undefined)
    return (
      <Page title={catalogue.units.title} breadcrumb={breadcrumb}>
        <Skeleton label={catalogue.list.loading} rows={6} />
      </Page>
    );
  const { content } = unit.data;
  const { name, shortName } = nameOn(content, today);
  return (
    <Page
      title={name}
      breadcrumb={breadcrumb}
      meta={<UnitMeta unit={content} shortName={shortName} />}
      action={
        mayEdit && current?.to === "" && <Button onClick={() => setChanging(true)}>{t.changeAction}</Button>
      }
    >
      <p className="mb-4 print:hidden">
        <Link to={paths.conferences({ unit: id })} className={linkLook()}>
          {catalogue.conferencesOf(name)}
        </Link>
        {" · "}
        <Link to={paths.attendance(id)} className={linkLook()}>
          {t.attendance}
        </Link>
      </p>
      <UnitSection title={t.namesOverTime}>
        {spansOf(content.names, content).map(row => (
          <li key={row.id}>
            {row.name}
            {row.shortName && ` (${row.shortName})`} · {t.span(row)}
          </li>
        ))}
      </UnitSection>
      <UnitsAbove unit={content} />
      <UnitChanges id={id} mayEdit={mayEdit} />
      {isChanging && current !== undefined && (
        <UnitChangeDialog unit={current} units={rows} onClose={() => setChanging(false)} />
      )}
    </Page>
  );
}

function UnitMeta({ unit, shortName }: { unit: UnitDraft; shortName: string }) {
  const t = useWords(unitWords);
  const { unitKinds } = useWords(conferenceWords);
  return (
    <>
      {shortName && <span>{shortName}</span>}
      {unit.kind && <span>{unitKinds[unit.kind]}</span>}
      <span>{t.span(unit)}</span>
    </>
  );
}

function UnitsAbove({ unit }: { unit: UnitDraft }) {
  const t = useWords(unitWords);
  const rows = useQuery(read(contract.units.list, {})).data?.rows ?? [];
  const above = spansOf(unit.parents, unit).filter(row => row.unit !== null);
  if (above.length === 0) return null;
  return (
    <UnitSection title={t.parentsOverTime}>
      {above.map(row => (
        <li key={row.id}>
          <Link to={paths.unit(row.unit ?? "")} className={linkLook()}>
            {rows.find(({ id }) => id === row.unit)?.name ?? t.parent}
          </Link>{" "}
          · {t.span(row)}
        </li>
      ))}
    </UnitSection>
  );
}

function UnitChanges({ id, mayEdit }: { id: string; mayEdit: boolean }) {
  const t = useWords(unitWords);
  const rows = useQuery(read(contract.unitChanges.list, { id })).data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <UnitSection title={t.changes}>
      {rows.map(change => (
        <UnitChangeLine key={change.id} change={change} unit={id} mayEdit={mayEdit} />
      ))}
    </UnitSection>
  );
}
