import { useFormContext, useWatch } from "react-hook-form";
import type { ReviewContent } from "../../../domain/review/reviewContent.ts";
import type { FormField } from "../../../domain/review/reviewForm.ts";
import { TargetLine } from "../paper/TargetLine.tsx";
import { useFiling } from "./filingContext.ts";

/** The target beside a figure that is being written, with the progress that it would make. */
export function FieldTargetLine({ field }: { field: FormField }) {
  const { view } = useFiling();
  const { control } = useFormContext<ReviewContent>();
  const value = useWatch({ control, name: `answers.${field.id}.number.value` });
  return <TargetLine view={view} field={field} value={value ?? null} />;
}
