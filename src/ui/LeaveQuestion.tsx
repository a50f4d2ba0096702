import { useEffect } from "react";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";

interface LeaveQuestionProps {
  isDirty: boolean;
  /** The router's hold on a link that leads away from what is not saved. */
  blocker: { state: string; reset?: () => void; proceed?: () => void };
  words: { title: string; text: string; stay: string; go: string };
}

/** Asked before changes that are nowhere but on the screen are left by a link, or their window is closed. */
export function LeaveQuestion({ isDirty, blocker, words }: LeaveQuestionProps) {
  useEffect(() => {
    if (!isDirty) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", onUnload);
    return () => window.removeEventListener("beforeunload", onUnload);
  }, [isDirty]);
  const stay = () => blocker.reset?.();
  return (
    <Dialog
      open={blocker.state === "blocked"}
      onClose={stay}
      title={words.title}
      closeLabel={words.stay}
      footer={
        <>
          <Button onClick={() => blocker.proceed?.()}>{words.go}</Button>
          <Button variant="primary" onClick={stay}>
            {words.stay}
          </Button>
        </>
      }
    >
      <p>{words.text}</p>
    </Dialog>
  );
}
