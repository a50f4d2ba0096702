import { createContext, useContext } from "react";
import type { RecordFiles } from "../../../api/useRecordFiles.ts";
import type { ReviewView } from "../../../domain/review/reviewView.ts";

type Filing = { view: ReviewView; files: RecordFiles };

/** The filing that the form around writes, and its files. */
export const FilingContext = createContext<Filing | null>(null);

/** The filing around; only used inside its form. */
export function useFiling(): Filing {
  const filing = useContext(FilingContext);
  if (filing === null) throw new Error("There is no filing around.");
  return filing;
}
