import { useEffect, useMemo, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useLocation, useNavigate } from "react-router-dom";
import type { Conference, ConferenceDraft } from "../../../domain/conference.ts";
import { todayInVietnam } from "../../../i18n/formats.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { paths } from "../../../paths.ts";
import { toast } from "../../../ui/toast.ts";
import { askedIntent, type Intent } from "./askedIntent.ts";
import { conferenceResolver } from "./conferenceResolver.ts";
import { FormBody } from "./FormBody.tsx";
import { FormNav } from "./FormNav.tsx";
import { FormProblems } from "./FormProblems.tsx";
import { createFormPulse, FormPulseContext } from "./formPulse.ts";
import { LeaveDialog } from "./LeaveDialog.tsx";
import { SaveBar } from "./SaveBar.tsx";
import { StaleDialog } from "./StaleDialog.tsx";
import { StartChooser } from "./StartChooser.tsx";
import { useConferenceSaving } from "./useConferenceSaving.ts";
import { useLeaveGuard } from "./useLeaveGuard.ts";
import { useProblemSentence } from "./useProblemSentence.ts";
import { useSaveKey } from "./useSaveKey.ts";

interface ConferenceFormProps {
  id: string;
  /** The record as the server has it, null for a new one. */
  saved: Conference | null;
  start: ConferenceDraft;
}

/** The form in which one conference is recorded: all of it on one page, saved whole, by keyboard alone. */
export function ConferenceForm({ id, saved, start }: ConferenceFormProps) {
  const { save: t } = useWords(conferenceFormWords);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const say = useProblemSentence();
  const [intent] = useState(askedIntent);
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
    defaultValues: start,
    resolver,
    reValidateMode: "onBlur",
    shouldFocusError: false,
  });
  const saving = useConferenceSaving({ form, id, saved, intent });
  const blocker = useLeaveGuard(saving.isDirty, id);
  const isRecorded = saved?.state === "recorded";
  const draftIntent: Intent = isRecorded ? "record" : "draft";

  const arrive = (wanted: Intent) => {
    if (wanted === "record") {
      toast(isRecorded ? t.savedRecorded : t.recorded);
      void navigate(paths.conference(id));
    } else if (pathname !== paths.editConference(id)) {
      void navigate(paths.editConference(id), { replace: true });
    }
  };
  const save = async (wanted: Intent) => {
    const done = await saving.save(wanted);
    pulse.touch();
    if (done) arrive(wanted);
  };
  useSaveKey(() => void save(draftIntent));

  const fill = (draft: ConferenceDraft) => {
    form.reset(draft);
    setFilled(count => count + 1);
    pulse.touch();
  };
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
          <div className="grid gap-x-10 gap-y-4 lg:grid-cols-[16rem_minmax(0,45rem)]">
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
              {saved === null && <StartChooser typed={form.getValues} fill={fill} />}
              <FormProblems {...saving.attempt} />
              <FormBody key={filled} />
            </div>
          </div>
          <SaveBar
            state={saving.state}
            isRecorded={isRecorded}
            isDirty={saving.isDirty}
            onSave={wanted => void save(wanted)}
          />
        </form>
      </FormPulseContext>
      <StaleDialog
        theirs={saving.theirs}
        base={saved}
        onLater={saving.putOff}
        onKeep={() =>
          void saving.keepMine().then(done => {
            if (done) arrive(intent.get());
          })
        }
      />
      <LeaveDialog
        open={blocker.state === "blocked"}
        onStay={() => blocker.reset?.()}
        onGo={() => blocker.proceed?.()}
        onSave={() =>
          void saving.save(draftIntent).then(done => (done ? blocker.proceed?.() : blocker.reset?.()))
        }
      />
    </FormProvider>
  );
}
