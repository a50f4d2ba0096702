import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useLocation, useNavigate } from "react-router-dom";
import { fillSettled } from "../../../api/fillSettled.ts";
import { useIsElsewhere } from "../../../api/useDeviceKeeper.ts";
import { usePresence } from "../../../api/usePresence.ts";
import type { Conference, ConferenceDraft } from "../../../domain/conference/conference.ts";
import { todayInVietnam } from "../../../i18n/formats.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { paths } from "../../../paths.ts";
import { toast } from "../../../ui/toast.ts";
import { useSaveKey } from "../../../ui/useSaveKey.ts";
import { askedIntent, type Intent } from "./askedIntent.ts";
import type { CaughtUp } from "./catchUp.ts";
import { conferenceResolver } from "./conferenceResolver.ts";
import { ElsewhereNotice } from "./ElsewhereNotice.tsx";
import { FormBody } from "./FormBody.tsx";
import { FormNav } from "./FormNav.tsx";
import { FormProblems } from "./FormProblems.tsx";
import { FilesProvider } from "./files/FilesProvider.tsx";
import { createFormPulse, FormPulseContext } from "./formPulse.ts";
import { LeaveDialog } from "./LeaveDialog.tsx";
import { MergeDialog } from "./MergeDialog.tsx";
import { OthersTyping } from "./OthersTyping.tsx";
import { OtherWords } from "./OtherWords.tsx";
import { PeopleOfTheDay } from "./PeopleOfTheDay.tsx";
import { RestoredNotice } from "./RestoredNotice.tsx";
import { SaveBar } from "./SaveBar.tsx";
import { StartChooser } from "./StartChooser.tsx";
import type { SavedState } from "./savedState.ts";
import { UnitsOfTheDay } from "./UnitsOfTheDay.tsx";
import type { Queued } from "./useConferenceQueue.ts";
import { useDeviceDraft } from "./useDeviceDraft.ts";
import { useDraftAddress } from "./useDraftAddress.ts";
import { useLeaveGuard } from "./useLeaveGuard.ts";
import { useProblemSentence } from "./useProblemSentence.ts";
import { valuesOf } from "./valuesOf.ts";

interface ConferenceFormProps {
  id: string;
  /** The record as the server has it, null for a new one. */
  saved: Conference | null;
  start: ConferenceDraft;
  /** What was typed earlier, here or elsewhere, and is not saved: the form opens with it. */
  found: CaughtUp | null;
  /** What waits on this device to be sent of it; newer words of `found` stand on it. */
  queued: Queued | null;
  /** Nobody has saved it yet. */
  isNew: boolean;
  userId: string;
}

/** The form in which one conference is recorded: all of it on one page, saved whole, by keyboard alone. */
export function ConferenceForm({ id, saved, start, found, queued, isNew, userId }: ConferenceFormProps) {
  const { save: t } = useWords(conferenceFormWords);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const say = useProblemSentence();
  const isRecorded = saved?.state === "recorded";
  const draftIntent: Intent = isRecorded ? "record" : "draft";
  const [intent] = useState(() => askedIntent(draftIntent));
  const [pulse] = useState(createFormPulse);
  const [filled, setFilled] = useState(0);
  const resolver = useMemo(
    () =>
      conferenceResolver({
        isToRecord: () => intent.get() === "record",
        today: () => todayInVietnam(new Date()),
        say,
      }),
    [say, intent],
  );
  const form = useForm<ConferenceDraft>({
    defaultValues: found ? valuesOf(found) : (queued?.content ?? start),
    resolver,
    reValidateMode: "onBlur",
    shouldFocusError: false,
  });
  const fill = (draft: ConferenceDraft) => {
    form.reset(draft);
    setFilled(count => count + 1);
    pulse.touch();
  };
  const saving = useDeviceDraft({ form, userId, id, saved, start, found, queued, intent, fill });
  const { conflict } = saving;
  const isElsewhere = useIsElsewhere(saving.keeper);
  const blocker = useLeaveGuard(saving, id);
  useDraftAddress(saving.keeper, id, { isQueued: saving.isQueued, isAsked: blocker.state === "blocked" });
  const others = usePresence("conference", saved && id, saving.typedAt);

  const arrive = (wanted: Intent) => {
    if (wanted === "record") {
      toast(isRecorded ? t.savedRecorded : t.recorded);
      void navigate(paths.conference(id));
    } else if (pathname !== paths.editConference(id)) {
      void navigate(paths.editConference(id), { replace: true, preventScrollReset: true });
    }
  };
  const save = async (wanted: Intent) => {
    if (isElsewhere) return;
    const done = await saving.save(wanted);
    pulse.touch();
    if (done === "saved") arrive(wanted);
  };
  const wasQueued = useRef(queued !== null);
  const arriveLater = useEffectEvent((is: SavedState["is"]) => {
    if (is === "queued") wasQueued.current = true;
    if (is !== "saved" || !wasQueued.current) return;
    wasQueued.current = false;
    void saving.keeper.settle();
    // Only the address changes under the typist: the page stays, whatever was asked for.
    arrive("draft");
  });
  useEffect(() => arriveLater(saving.state.is), [saving.state.is]);
  useSaveKey(() => void save(draftIntent));

  useEffect(() => {
    if (filled > 0) document.getElementById("title")?.focus();
  }, [filled]);
  return (
    <FormProvider {...form}>
      <FormPulseContext value={pulse}>
        <form
          noValidate
          onSubmit={event => event.preventDefault()}
          className="[&_:is(input,select,textarea,button)]:scroll-my-24"
        >
          {isElsewhere && <ElsewhereNotice onTake={saving.takeOver} />}
          {!isElsewhere && saving.restored && (
            <RestoredNotice
              draft={saving.restored}
              saved={saved}
              onDrop={isNew || saved || queued ? saving.drop : undefined}
              onBack={saving.takeEarlier}
            />
          )}
          <OthersTyping others={others} />
          {!isElsewhere && <OtherWords sender={saving.sender} onTake={saving.takeOther} />}
          <div inert={isElsewhere} className="grid gap-x-10 gap-y-4 lg:grid-cols-[16rem_minmax(0,45rem)]">
            <aside className="lg:sticky lg:top-[calc(var(--top-line,0px)+1.5rem)] lg:self-start">
              <FormNav />
            </aside>
            <div
              role="presentation"
              className="min-w-0"
              onInput={pulse.touch}
              onClick={pulse.touch}
              onKeyUp={pulse.touch}
              onBlur={pulse.touch}
            >
              {isNew && !queued && <StartChooser typed={form.getValues} fill={fill} />}
              <FormProblems {...saving.attempt} />
              <FilesProvider userId={userId} id={id} isOnServer={saved !== null || saving.baseVersion() > 0}>
                <UnitsOfTheDay>
                  <PeopleOfTheDay>
                    <FormBody key={filled} />
                  </PeopleOfTheDay>
                </UnitsOfTheDay>
              </FilesProvider>
            </div>
          </div>
          <SaveBar
            state={saving.state}
            isRecorded={isRecorded}
            keeper={saving.keeper}
            sender={saving.sender}
            isElsewhere={isElsewhere}
            onSave={wanted => void save(wanted)}
          />
        </form>
      </FormPulseContext>
      {conflict && !isElsewhere && (
        <MergeDialog
          conflict={conflict}
          typedAt={saving.typedAt()}
          onLater={saving.putOff}
          onMerge={async settled => {
            const wanted = intent.get();
            saving.standOn(conflict.theirs.version, conflict.theirs.content);
            const own = () => saving.save(draftIntent);
            if (await fillSettled(settled, { read: form.getValues, fill, save: own })) void save(wanted);
          }}
        />
      )}
      <LeaveDialog
        open={blocker.state === "blocked"}
        isKept={!saving.isOnScreenOnly()}
        onStay={() => blocker.reset?.()}
        onGo={() => blocker.proceed?.()}
        onSave={() =>
          void saving.save(draftIntent).then(done => (done ? blocker.proceed?.() : blocker.reset?.()))
        }
      />
    </FormProvider>
  );
}
