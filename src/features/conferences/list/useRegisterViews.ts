import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { readColumns } from "../../../domain/conference/conferenceColumns.ts";
import { registerName } from "../../../domain/conference/registerAddress.ts";

/**
 * What this person made of the register: saved views, and the columns that the address or else they themselves chose (null: the usual
 * ones). On arrival at a bare address the default view opens; taking filters off later stays possible.
 */
export function useRegisterViews(columnsInAddress: string) {
  const own = useQuery(read(contract.views.list, { list: registerName }));
  const { search, key } = useLocation();
  const navigate = useNavigate();
  const [arrival] = useState(search === "" ? key : null);
  const byDefault = own.data?.rows.find(view => view.isDefault)?.address ?? "";
  const isDue = key === arrival && byDefault !== "";
  useEffect(() => {
    if (isDue) void navigate({ search: byDefault }, { replace: true });
  }, [isDue, byDefault, navigate]);
  return {
    views: own.data?.rows ?? [],
    columns: readColumns(columnsInAddress === "" ? (own.data?.columns ?? "") : columnsInAddress),
    isSettled: !own.isPending && !isDue,
  };
}
