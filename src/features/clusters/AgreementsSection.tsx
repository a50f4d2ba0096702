import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { can } from "../../domain/people/permission.ts";
import { useWords } from "../../i18n/useWords.ts";
import { agreementWords } from "../../i18n/words/agreements.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { PageSection } from "../../ui/PageSection.tsx";
import { Tag } from "../../ui/Tag.tsx";

interface AgreementsSectionProps {
  id: string;
  /** The year that is looked at: later agreements are left out. */
  year: number;
  /** Only the agreement of that year, as a handover sheet names it. */
  isOnlyThatYear?: boolean;
}

/** The cluster's emulation agreements by year, with how many units signed, and the way to begin the next one. */
export function AgreementsSection({ id, year, isOnlyThatYear = false }: AgreementsSectionProps) {
  const t = useWords(agreementWords);
  const actor = useQuery(read(contract.session.view, {})).data?.actor ?? null;
  const all = useQuery(read(contract.agreements.list, { cluster: id })).data?.rows;
  const rows = all?.filter(row => (isOnlyThatYear ? row.year === year : row.year <= year + 1));
  const next = [year, year + 1].find(one => all?.every(row => row.year !== one));
  const mayBegin = !isOnlyThatYear && can(actor, "agreement.edit", { clusterId: id }) === true;
  return (
    <>
      <PageSection title={t.section} none={rows?.length === 0 ? t.none : undefined}>
        <ul className="space-y-1">
          {rows?.map(row => (
            <li key={row.id} className="flex flex-wrap items-baseline gap-x-3">
              <Link to={paths.agreement(id, row.year)} className={linkLook()}>
                {t.title(row.year)}
              </Link>
              <Tag hue={row.state === "signed" ? "ok" : "plain"}>{t.states[row.state]}</Tag>
              <span className="text-sm text-ink-faint">
                {[t.itemCount(row.itemCount), t.signed(row.signed, row.signedOf)].join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      </PageSection>
      {mayBegin && next !== undefined && (
        <p className="mt-2 print:hidden">
          <Link to={paths.editAgreement(id, next)} className={linkLook()}>
            {t.start(next)}
          </Link>
        </p>
      )}
    </>
  );
}
