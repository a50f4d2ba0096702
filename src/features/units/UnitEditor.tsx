import { useQuery } from "@tanstack/react-query";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import type { Id } from "../../domain/id.ts";
import { UnitForm } from "./UnitForm.tsx";

/** The form over a unit of a list, once the whole of it is there. */
export function UnitEditor({ id, onClose }: { id: Id; onClose: () => void }) {
  const unit = useQuery({ ...read(contract.units.view, { id }), staleTime: 0 }).data;
  return unit === undefined ? null : <UnitForm unit={unit} onClose={onClose} />;
}
