import { useEffect, useRef, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useBlocker, useNavigate } from "react-router-dom";
import { fillSettled } from "../../../api/fillSettled.ts";
import type { FoundDraft } from "../../../api/foundDraft.ts";
import { useDeviceKeeper, useIsElsewhere } from "../../../api/useDeviceKeeper.ts";
import { useRecordFiles } from "../../../api/useRecordFiles.ts";
import type { ReviewContent } from "../../../domain/review/reviewContent.ts";
import type { ReviewView } from "../../../domain/review/reviewView.ts";
import { spreadReview } from "../../../domain/review/tidyReview.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { toast } from "../../../ui/toast.ts";
import { useSaveKey } from "../../../ui/useSaveKey.ts";
import { ReturnsThread } from "../paper/ReturnsThread.tsx";
import { RegisteredTitles } from "../paper/TargetLine.tsx";
import { ClashDialog } from "./ClashDialog.tsx";
import { ElsewhereNotice } from "./ElsewhereNotice.tsx";
import { FoundNotice } from "./FoundNotice.tsx";
import { FilingContext } from "./filingContext.ts";
import { useReviewQueue } from "./useReviewQueue.ts";
import { useReviewSaving } from "./useReviewSaving.ts";
import { WriteLine } from "./WriteLine.tsx";
import { WriteNav } from "./WriteNav.tsx";
import { WriteSection } from "./WriteSection.tsx";

interface WriteFormProps {
  view: ReviewView;
  userId: string;
  found: FoundDraft | null;
}

/** The form of one filing: every word kept as it is typed, saved whole, checked only when it is to be sent. */
export function WriteForm({ view, userId, found }: WriteFormProps) {
  const t = useWords(reviewWriteWords);
  const navigate = useNavigate();
  const { review, form: asked } = view;
  const { id } = review;
  const [filled, setFilled] = useState(0);
  const [isRestored, setRestored] = useState(found !== null);
  const title = `${asked.name}, ${view.period}`;
  const queue = useReviewQueue(userId, id, title);
  const [queued] = useState(queue.words);
  const form = useForm<ReviewContent>({
    defaultValues: spreadReview(
      asked,
      (found?.values as ReviewContent | undefined) ?? queued?.content ?? review.content,
    ),
  });
  const fill = (content: ReviewContent) => {
    form.reset(content);
    setFilled(count => count + 1);
  };
  const needless = useRef<() => readonly string[]>(() => []);
  const saving = useReviewSaving({
    form,
    asked,
    review,
    baseVersion: found?.baseVersion || review.version,
    queue,
    drafts: () => needless.current(),
    fill,
    onMerged: by => toast(t.merged(by), { variant: "info" }),
  });
  /** Other words come into the form, with the version that they were typed over: what was saved since then is merged, never overwritten. */
  const show = (values: unknown, baseVersion: number) => {
    fill(spreadReview(asked, values as ReviewContent));
    saving.typedOver(baseVersion);
  };
  const { keeper, sender, takeOver } = useDeviceKeeper({
    form,
    key: { userId, type: "review", recordId: id },
    found,
    unsaved: () =>
      saving.isDirty()
        ? {
            values: form.getValues(),
            baseVersion: saving.version(),
            sent: null,
            title,
          }
        : null,
    fill: newer => show(newer.values, newer.baseVersion),
  });
  useEffect(() => {
    needless.current = sender.needless;
  }, [sender]);
  const isElsewhere = useIsElsewhere(keeper);
  const files = useRecordFiles(userId, { ownerType: "review", ownerId: id }, true);
  const blocker = useBlocker(() => keeper.titleOnScreenOnly() !== null);
  useEffect(() => {
    // Nothing is asked where the words are kept: leaving then loses none.
    if (blocker.state === "blocked")
      void saving.save().then(isKept => (isKept ? blocker.proceed() : blocker.reset()));
  });

  const save = async () => {
    if (isElsewhere) return false;
    const isKept = await saving.save();
    await keeper.settle();
    void sender.flush();
    if (isKept) setRestored(false);
    return isKept;
  };
  const check = async () => {
    if (await save()) void navigate(paths.checkReview(id));
  };
  useSaveKey(() => void save());
  const drop = () => {
    if (queued?.content) show(queued.content, queued.base);
    else show(review.content, review.version);
    setRestored(false);
    void keeper.settle();
    void sender.flush();
    toast(t.found.dropped, { variant: "info" });
  };
  return (
    <FormProvider {...form}>
      <FilingContext value={{ view, files }}>
        {isElsewhere && <ElsewhereNotice onTake={takeOver} />}
        <FoundNotice
          found={isRestored && !isElsewhere ? found : null}
          sender={sender}
          onDrop={drop}
          onTake={draft => {
            sender.decide(draft, true);
            show(draft.values, draft.baseVersion);
          }}
          onBack={earlier => {
            show(earlier.values, earlier.baseVersion);
            setRestored(false);
            sender.touch();
          }}
        />
        <form
          noValidate
          inert={isElsewhere}
          className="grid gap-x-10 gap-y-4 lg:grid-cols-[16rem_minmax(0,45rem)]"
          onSubmit={event => event.preventDefault()}
        >
          <aside className="lg:sticky lg:top-[calc(var(--top-line,0px)+1.5rem)] lg:self-start">
            <WriteNav />
          </aside>
          <div className="min-w-0" key={filled}>
            <RegisteredTitles view={view} />
            <ReturnsThread view={view} />
            {asked.sections.map(section => (
              <WriteSection key={section.id} section={section} />
            ))}
          </div>
        </form>
        <div className="sticky bottom-0 z-10 -mx-4 mt-6 flex flex-wrap items-center gap-2 border-t border-line bg-surface px-4 py-2 max-sm:bottom-[calc(3.5rem+env(safe-area-inset-bottom))] sm:-mx-6 sm:px-6 print:hidden">
          <div className="mr-auto min-w-0 flex-1 max-sm:basis-full">
            <WriteLine state={saving.state} waiting={queue.waiting} keeper={keeper} sender={sender} />
          </div>
          {!isElsewhere && (
            <>
              <Button
                busy={saving.state.is === "saving"}
                aria-keyshortcuts="Control+S"
                className="max-sm:flex-1"
                onClick={() => void save()}
              >
                {t.save}
              </Button>
              <Button variant="primary" className="max-sm:flex-1" onClick={() => void check()}>
                {t.check}
              </Button>
            </>
          )}
        </div>
        {saving.conflict && (
          <ClashDialog
            conflict={saving.conflict}
            form={asked}
            onLater={saving.putOff}
            onMerge={async ({ content, aside }) => {
              const { theirs } = saving.conflict ?? {};
              if (theirs === undefined) return;
              saving.standOn(theirs);
              const settled = {
                content: spreadReview(asked, content),
                aside: aside && spreadReview(asked, aside),
              };
              if (await fillSettled(settled, { read: form.getValues, fill, save })) void save();
            }}
          />
        )}
      </FilingContext>
    </FormProvider>
  );
}
