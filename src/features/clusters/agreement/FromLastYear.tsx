import { useQuery } from "@tanstack/react-query";
import { useFormContext } from "react-hook-form";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { type AgreementLine, proposedFrom } from "../../../domain/cluster/agreement.ts";
import { newId } from "../../../domain/id.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { Button } from "../../../ui/Button.tsx";
import { toast } from "../../../ui/toast.ts";
import { type TypedAgreement, typedOf } from "./typedAgreement.ts";

/** Offers last year's items and registered titles as a proposal; nothing is saved by taking them over. */
export function FromLastYear({ last, units }: { last: AgreementLine; units: readonly string[] }) {
  const { form: t } = useWords(agreementWords);
  const { reset } = useFormContext<TypedAgreement>();
  const content = useQuery(read(contract.agreements.view, { id: last.id })).data?.content;
  if (content === undefined) return null;
  const take = () => {
    const proposed = proposedFrom(content, units, newId);
    reset(typedOf(proposed), { keepDefaultValues: true });
    toast(t.taken(proposed.items.length, proposed.titles.length));
  };
  return <Button onClick={take}>{t.fromLast(last.year)}</Button>;
}
