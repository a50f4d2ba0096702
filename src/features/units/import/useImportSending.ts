import { useState } from "react";
import { contract } from "../../../api/contract.ts";
import { ApiProblem, type Problem } from "../../../api/problem.ts";
import { useWrite } from "../../../api/query.ts";
import { type Id, newId } from "../../../domain/id.ts";
import type { RuleCode } from "../../../domain/ruleCode.ts";
import type { UnitImportRow } from "../../../domain/unit/unitImport.ts";
import { importFields } from "../../../domain/unit/unitImportColumns.ts";
import type { ImportProblem } from "../../../domain/unit/unitImportPlan.ts";

/** Sends a list whole; what the server refuses comes back to the rows that it is about. */
export function useImportSending(onDone: () => void) {
  const take = useWrite(contract.units.import);
  const [id] = useState(newId);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [refused, setRefused] = useState<ReadonlyMap<Id, ImportProblem[]>>(new Map());
  const forget = () => {
    setProblem(null);
    setRefused(new Map());
  };
  const send = async (rows: UnitImportRow[]) => {
    forget();
    try {
      await take.send({ body: { id, rows } });
      onDone();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error.problem);
      setRefused(refusedRows(error.problem, rows));
    }
  };
  return { send, forget, problem, refused, isSending: take.isPending };
}

function refusedRows({ fields = [] }: Problem, rows: readonly UnitImportRow[]): Map<Id, ImportProblem[]> {
  const refused = new Map<Id, ImportProblem[]>();
  for (const { path, code } of fields) {
    const [, at, , name] = path.split(".");
    const row = rows[Number(at)];
    if (row === undefined) continue;
    const field = importFields.find(one => one === name) ?? "name";
    refused.set(row.id, [...(refused.get(row.id) ?? []), { field, code: code as RuleCode }]);
  }
  return refused;
}
