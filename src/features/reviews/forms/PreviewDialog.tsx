import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { RecordFiles } from "../../../api/useRecordFiles.ts";
import { usualFileLimits } from "../../../domain/file/fileLimits.ts";
import type { ReviewContent } from "../../../domain/review/reviewContent.ts";
import type { ReviewForm } from "../../../domain/review/reviewForm.ts";
import { spreadReview } from "../../../domain/review/tidyReview.ts";
import { useToday } from "../../../i18n/useToday.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewFormsWords } from "../../../i18n/words/reviewForms.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { FilingContext } from "../write/filingContext.ts";
import { WriteNav } from "../write/WriteNav.tsx";
import { WriteSection } from "../write/WriteSection.tsx";
import { previewOf } from "./previewOf.ts";

/** Files cannot be sent anywhere from here. */
const noFiles: RecordFiles = {
  attached: [],
  queued: [],
  limits: usualFileLimits,
  add: () => {},
  describe: async () => {},
  remove: async () => async () => {},
};

/** The form as whoever files it will see it, with the very fields they fill in; what is typed here goes nowhere. */
export function PreviewDialog({ content, onClose }: { content: ReviewForm; onClose: () => void }) {
  const { edit: t } = useWords(reviewFormsWords);
  const today = useToday();
  const [view] = useState(() => previewOf(content, today));
  const form = useForm<ReviewContent>({ defaultValues: spreadReview(content, { answers: {} }) });
  return (
    <Dialog open wide onClose={onClose} title={`${t.preview}: ${content.name}`} closeLabel={t.closePreview}>
      <Notice>{t.previewText}</Notice>
      <FormProvider {...form}>
        <FilingContext value={{ view, files: noFiles }}>
          <form noValidate className="mt-4" onSubmit={event => event.preventDefault()}>
            <WriteNav />
            {content.sections.map(section => (
              <WriteSection key={section.id} section={section} />
            ))}
          </form>
        </FilingContext>
      </FormProvider>
    </Dialog>
  );
}
