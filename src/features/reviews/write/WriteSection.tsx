import type { FormSection } from "../../../domain/review/reviewForm.ts";
import { WriteField } from "./WriteField.tsx";

// As in the conference's rows: questions outside the window are neither laid out nor painted until they come near;
// the padding is room for the ring around a field in focus.
const fieldsLook =
  "-mx-1 mt-3 space-y-4 *:p-1 *:[contain-intrinsic-size:auto_7rem] *:[content-visibility:auto] print:*:[content-visibility:visible]";

/** One section of the form: its guidance, and its questions one under the other. */
export function WriteSection({ section }: { section: FormSection }) {
  return (
    <section
      id={`section-${section.id}`}
      aria-labelledby={`title-${section.id}`}
      className="scroll-mt-20 border-t border-line pt-5 pb-8 outline-none first-of-type:border-t-0"
    >
      <h2 id={`title-${section.id}`} className="mb-1 text-lg font-semibold">
        {section.title}
      </h2>
      {section.guidance !== "" && (
        <p className="mb-4 max-w-prose text-sm whitespace-pre-line text-ink-soft">{section.guidance}</p>
      )}
      <div className={fieldsLook}>
        {section.fields.map(field => (
          <WriteField key={field.id} field={field} />
        ))}
      </div>
    </section>
  );
}
