import { useQuery } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { Link } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { signedCount } from "../../../domain/cluster/agreement.ts";
import { can } from "../../../domain/people/permission.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { paths } from "../../../paths.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { linkLook } from "../../../ui/linkLook.ts";
import { Page } from "../../../ui/Page.tsx";
import { PrintButton } from "../../../ui/PrintButton.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { AgreementMoveActions } from "./AgreementMoveActions.tsx";
import { AgreementPaper } from "./AgreementPaper.tsx";
import { useAgreement } from "./useAgreement.tsx";

/** The emulation agreement of one year, read and printed like the paper that was signed. */
export function AgreementPage() {
  const t = useWords(agreementWords);
  const actor = useQuery(read(contract.session.view, {})).data?.actor ?? null;
  const { found, instead } = useAgreement();
  if (found === null) return instead;
  const { cluster, name, year, day, agreement } = found;
  const breadcrumb = (
    <Link to={paths.cluster(cluster.id)} className={linkLook()}>
      {name}
    </Link>
  );
  if (agreement === null)
    return (
      <Page title={t.title(year)} breadcrumb={breadcrumb}>
        <EmptyState
          title={t.notYet.title}
          text={t.notYet.text}
          action={
            can(actor, "agreement.edit", { clusterId: cluster.id }) === true && (
              <Link to={paths.editAgreement(cluster.id, year)} className={linkLook("primary")}>
                {t.start(year)}
              </Link>
            )
          }
        />
      </Page>
    );
  const { content, units, state } = agreement;
  return (
    <Page
      key={agreement.id}
      title={t.title(year)}
      breadcrumb={breadcrumb}
      meta={
        <>
          <span>{name}</span>
          <Tag hue={state === "signed" ? "ok" : "plain"}>{t.states[state]}</Tag>
          <span>{t.signed(signedCount(content, units), units.length)}</span>
        </>
      }
      action={
        <>
          <PrintButton label={t.print} />
          <AgreementMoveActions agreement={agreement} />
          {agreement.can.edit === true && (
            <Link to={paths.editAgreement(cluster.id, year)} className={linkLook("secondary")}>
              <Pencil aria-hidden className="size-4" />
              {t.edit}
            </Link>
          )}
        </>
      }
    >
      <AgreementPaper agreement={agreement} day={day} />
    </Page>
  );
}
