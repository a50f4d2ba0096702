import { Plus } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useFormContext } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { Button } from "../../../ui/Button.tsx";
import { firstControl } from "../../../ui/firstControl.ts";

interface FoldProps {
  label: string;
  /** What is filled is never folded away. */
  isFilled: (draft: ConferenceDraft) => boolean;
  children: ReactNode;
}

/** A block that is rarely needed: one quiet button until it is. */
export function Fold({ label, isFilled, children }: FoldProps) {
  const { getValues } = useFormContext<ConferenceDraft>();
  const [isOpen, setOpen] = useState(() => isFilled(getValues()));
  const [isAsked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) firstControl(box.current)?.focus();
  }, [isAsked]);
  if (isOpen) {
    return (
      <div ref={box} className="w-full min-w-0">
        {children}
      </div>
    );
  }
  return (
    <div className="-ml-2">
      <Button
        variant="quiet"
        size="small"
        icon={<Plus aria-hidden className="size-4" />}
        onClick={() => {
          setOpen(true);
          setAsked(true);
        }}
      >
        {label}
      </Button>
    </div>
  );
}
