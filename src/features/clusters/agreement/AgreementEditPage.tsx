import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { useFoundDraft } from "../../../api/useFoundDraft.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { paths } from "../../../paths.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { linkLook } from "../../../ui/linkLook.ts";
import { Page } from "../../../ui/Page.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { AgreementEditor } from "./AgreementEditor.tsx";
import { useAgreement } from "./useAgreement.tsx";

/** Where the agreement of a year is written; a signed one says that it has to be opened again first. */
export function AgreementEditPage() {
  const t = useWords(agreementWords);
  const userId = useQuery(read(contract.session.view, {})).data?.actor?.id ?? "";
  const { found, instead } = useAgreement();
  const draft = useFoundDraft(
    found && { userId, type: `agreement${found.year}`, recordId: found.cluster.id },
  );
  if (found === null) return instead;
  const { cluster, name, year, agreement } = found;
  if (draft === undefined) return <Skeleton label={t.title(year)} rows={12} />;
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
        <AgreementEditor key={agreement?.id ?? year} {...found} userId={userId} draft={draft} />
      ) : (
        <EmptyState
          title={t.no[mayEdit.no]}
          action={
            <Link to={paths.agreement(cluster.id, year)} className={linkLook("secondary")}>
              {t.form.toAgreement}
            </Link>
          }
        />
      )}
    </Page>
  );
}
