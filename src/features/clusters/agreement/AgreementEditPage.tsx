import { Link } from "react-router-dom";
import { useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { paths } from "../../../paths.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { linkLook } from "../../../ui/linkLook.ts";
import { Page } from "../../../ui/Page.tsx";
import { AgreementEditor } from "./AgreementEditor.tsx";
import { useAgreement } from "./useAgreement.tsx";

/** Where the agreement of a year is written; a signed one says that it has to be opened again first. */
export function AgreementEditPage() {
  const t = useWords(agreementWords);
  const { found, instead } = useAgreement();
  if (found === null) return instead;
  const { cluster, name, year, agreement } = found;
  const mayEdit = agreement === null ? true : agreement.can.edit;
  return (
    <Page
      title={t.form.title(year, name)}
      breadcrumb={
        <Link to={paths.agreement(cluster.id, year)} className={linkLook()}>
          {t.title(year)}
        </Link>
      }
    >
      {mayEdit === true ? (
        <AgreementEditor key={agreement?.id ?? year} {...found} />
      ) : (
        <EmptyState title={t.no[mayEdit.no]} />
      )}
    </Page>
  );
}
