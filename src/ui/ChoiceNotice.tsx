import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";

/** A way to decide. A quiet one leaves things as they are. */
export interface NoticeChoice {
  label: string;
  onPress: () => void;
  isQuiet?: boolean;
}

interface ChoiceNoticeProps {
  title?: string;
  children: ReactNode;
  /** In the order in which they stand; those that are not open now are missing. */
  choices: readonly (NoticeChoice | null | undefined)[];
}

/** Something that the person decides, with the ways to decide beside it; until then everything stays as it is. */
export function ChoiceNotice({ title, children, choices }: ChoiceNoticeProps) {
  return (
    <Notice
      variant="warn"
      {...(title !== undefined && { title })}
      action={
        <span className="flex flex-wrap gap-2">
          {choices.map(
            choice =>
              choice && (
                <Button
                  key={choice.label}
                  size="small"
                  variant={choice.isQuiet ? "quiet" : "secondary"}
                  onClick={choice.onPress}
                >
                  {choice.label}
                </Button>
              ),
          )}
        </span>
      }
    >
      {children}
    </Notice>
  );
}
