import { useFormContext } from "react-hook-form";
import type { ReviewContent } from "../../../domain/review/reviewContent.ts";
import { type FormField, isNumeric } from "../../../domain/review/reviewForm.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { RadioGroup } from "../../../ui/RadioGroup.tsx";
import { Select } from "../../../ui/Select.tsx";
import { EvidenceFiles } from "./EvidenceFiles.tsx";
import { FieldMisfits } from "./FieldMisfits.tsx";
import { FieldTargetLine } from "./FieldTargetLine.tsx";
import { useFiling } from "./filingContext.ts";
import { NarrativeInput } from "./NarrativeInput.tsx";
import { NumberInput } from "./NumberInput.tsx";
import { PreviousAnswer } from "./PreviousAnswer.tsx";
import { RemarksAt } from "./RemarksAt.tsx";
import { TableInput } from "./TableInput.tsx";

/** One question of a filing: what it was last period and what a reviewer said of it stand beside where it is answered. */
export function WriteField({ field }: { field: FormField }) {
  const t = useWords(reviewWriteWords);
  const { view } = useFiling();
  const { register } = useFormContext<ReviewContent>();
  const words = {
    label: field.label,
    hint: field.guidance === "" ? undefined : field.guidance,
    ...(field.isRequired && { mark: t.required }),
  };
  const input = () => {
    switch (field.kind) {
      case "narrative":
        return <NarrativeInput field={field} words={words} />;
      case "yesNo":
        return (
          <RadioGroup
            {...words}
            inline
            options={[
              { value: "yes", label: t.yes },
              { value: "no", label: t.no },
            ]}
            {...register(`answers.${field.id}.choice`)}
          />
        );
      case "choice":
        return (
          <Select
            {...words}
            emptyLabel={t.choose}
            options={field.choices.map(({ id, label }) => ({ value: id, label }))}
            {...register(`answers.${field.id}.choice`)}
          />
        );
      case "table":
        return <TableInput field={field} words={words} />;
      default:
        return <NumberInput field={field} words={words} />;
    }
  };
  return (
    <div id={`field-${field.id}`} className="scroll-mt-24">
      {input()}
      <PreviousAnswer field={field} />
      {view.targets !== null && isNumeric(field.kind) && <FieldTargetLine field={field} />}
      <FieldMisfits field={field} />
      {field.evidence !== "none" && <EvidenceFiles field={field} />}
      {view.returns.length > 0 && <RemarksAt fieldId={field.id} />}
    </div>
  );
}
