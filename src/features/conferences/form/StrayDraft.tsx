import { useQuery } from "@tanstack/react-query";
import { Navigate } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { paths } from "../../../paths.ts";
import { Skeleton } from "../../../ui/Skeleton.tsx";

/**
 * An old address names a draft that this device no longer holds. Saved in the meantime, it is a record and opens as one;
 * otherwise a new form begins, under an id of its own, so that it can never be saved over something else.
 */
export function StrayDraft({ id }: { id: string }) {
  const { loading } = useWords(conferenceFormWords);
  const record = useQuery(read(contract.conferences.view, { id }));
  if (record.isPending) return <Skeleton label={loading} rows={12} />;
  return <Navigate to={record.data ? paths.editConference(id) : paths.newConference()} replace />;
}
