import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { can } from "../../../domain/people/permission.ts";
import { nameOn, type UnitDraft } from "../../../domain/unit/unit.ts";
import { useAsOf } from "../../../i18n/useAsOf.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { catalogueWords } from "../../../i18n/words/catalogues.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { unitWords } from "../../../i18n/words/units.ts";
import { paths } from "../../../paths.ts";
import { AsOfField } from "../../../ui/AsOfField.tsx";
import { AsOfNotice } from "../../../ui/AsOfNotice.tsx";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { linkLook } from "../../../ui/linkLook.ts";
import { Page } from "../../../ui/Page.tsx";
import { PrintButton } from "../../../ui/PrintButton.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { UnitChangeDialog } from "../UnitChangeDialog.tsx";
import { UnitConferences } from "./UnitConferences.tsx";
import { UnitNames } from "./UnitNames.tsx";
import { UnitPeople } from "./UnitPeople.tsx";
import { UnitPlaces } from "./UnitPlaces.tsx";
import { UnitWork } from "./UnitWork.tsx";

/** One unit as of a day: its names, what stands above it, what happened to it, its clusters and groups, its conferences, tasks and filings. */
export function UnitPage() {
  const t = useWords(unitWords);
  const catalogue = useWords(catalogueWords);
  const problems = useWords(problemWords);
  const { id = "" } = useParams();
  const { asked, on, field, notice } = useAsOf();
  const actor = useQuery(read(contract.session.view, {})).data?.actor ?? null;
  const mayEdit = can(actor, "catalogue.edit") === true;
  const rows = useQuery(read(contract.units.list, {})).data?.rows ?? [];
  const current = rows.find(entry => entry.id === id);
  const [isChanging, setChanging] = useState(false);
  const unit = useQuery(read(contract.units.view, { id }));
  const breadcrumb = (
    <Link to={paths.units(asked.on)} className={linkLook()}>
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
  const { name, shortName } = nameOn(content, on);
  return (
    <>
      <AsOfNotice {...notice} />
      <Page
        key={id}
        title={name}
        breadcrumb={breadcrumb}
        meta={<UnitMeta unit={content} shortName={shortName} />}
        action={
          <>
            <AsOfField {...field} />
            <PrintButton label={t.print} />
            {mayEdit && current?.to === "" && (
              <Button onClick={() => setChanging(true)}>{t.changeAction}</Button>
            )}
          </>
        }
      >
        <UnitNames id={id} unit={content} mayEdit={mayEdit} />
        <UnitPeople id={id} />
        <UnitPlaces id={id} on={on} />
        <UnitConferences id={id} name={name} year={asked.on?.slice(0, 4)} />
        <UnitWork id={id} />
        {isChanging && current !== undefined && (
          <UnitChangeDialog unit={current} units={rows} onClose={() => setChanging(false)} />
        )}
      </Page>
    </>
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
