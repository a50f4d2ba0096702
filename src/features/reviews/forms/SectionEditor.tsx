import { Plus } from "lucide-react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { useWords } from "../../../i18n/useWords.ts";
import { fieldText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewFormsWords } from "../../../i18n/words/reviewForms.ts";
import { Button } from "../../../ui/Button.tsx";
import { RowActions } from "../../../ui/RowActions.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { toast } from "../../../ui/toast.ts";
import { FieldEditor } from "./FieldEditor.tsx";
import { blankField, type TypedForm } from "./typedForm.ts";

interface SectionEditorProps {
  at: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One section of a form and its questions. */
export function SectionEditor({ at, count, onMove, onRemove }: SectionEditorProps) {
  const { edit: t } = useWords(reviewFormsWords);
  const problems = useWords(problemWords);
  const form = useFormContext<TypedForm>();
  const path = `sections.${at}` as const;
  const fields = useFieldArray({ control: form.control, name: `${path}.fields`, keyName: "key" });
  const name = t.section(at + 1);
  const wrong = form.formState.errors.sections?.[at]?.title?.message;
  return (
    <li aria-label={name} className="border-l-2 border-line pl-4">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1 space-y-3">
          <TextField
            label={`${name}: ${t.sectionTitle}`}
            error={wrong && fieldText(problems, wrong)}
            {...form.register(`${path}.title`)}
          />
          <TextArea label={t.guidance} mark={t.optional} rows={1} {...form.register(`${path}.guidance`)} />
        </div>
        <RowActions
          words={{ up: t.up(name), down: t.down(name), remove: t.remove(name) }}
          onMoveUp={at > 0 ? () => onMove(at - 1) : undefined}
          onMoveDown={at < count - 1 ? () => onMove(at + 1) : undefined}
          onRemove={onRemove}
        />
      </div>
      <ol className="mt-3">
        {fields.fields.map((field, place) => (
          <FieldEditor
            key={field.key}
            path={`${path}.fields.${place}`}
            section={at}
            at={place}
            count={fields.fields.length}
            onMove={to => fields.move(place, to)}
            onRemove={() => {
              const gone = structuredClone(form.getValues(`${path}.fields.${place}`));
              fields.remove(place);
              const onPress = () => fields.insert(place, gone);
              toast(t.removed(gone.label || t.field(place + 1)), {
                variant: "info",
                action: { label: t.undo, onPress },
              });
            }}
          />
        ))}
      </ol>
      <Button
        size="small"
        className="mt-2"
        icon={<Plus aria-hidden className="size-4" />}
        onClick={() => fields.append(blankField())}
      >
        {t.addField}
      </Button>
    </li>
  );
}
