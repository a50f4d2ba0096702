import { X } from "lucide-react";
import { useEffect, useEffectEvent } from "react";
import { Button } from "./Button.tsx";
import { IconButton } from "./IconButton.tsx";
import type { Toast } from "./toast.ts";

const seconds = 8;

interface ToastCardProps {
  toast: Toast;
  /** While held, time stands still; when let go, it begins anew. */
  held: boolean;
  closeLabel: string;
  onDismiss: (byHand: boolean) => void;
}

/** One toast with its way back, leaving by itself after 8 s. */
export function ToastCard({ toast, held, closeLabel, onDismiss }: ToastCardProps) {
  const leave = useEffectEvent(() => onDismiss(false));
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(leave, seconds * 1000);
    return () => clearTimeout(timer);
  }, [held]);
  const hue = { ok: "bg-ok", warn: "bg-warn", bad: "bg-bad", info: "bg-info" }[toast.variant];
  return (
    <div className="pointer-events-auto flex animate-[rise_120ms_ease-out] items-center gap-2 rounded border border-line bg-surface-raised py-1.5 pr-1.5 pl-3 text-sm shadow-raised">
      <span aria-hidden className={`size-2 shrink-0 rounded-full ${hue}`} />
      <span className="min-w-0 flex-1">{toast.text}</span>
      {toast.action && (
        <Button
          size="small"
          onClick={() => {
            toast.action?.onPress();
            onDismiss(true);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton
        label={closeLabel}
        icon={<X aria-hidden className="size-4" />}
        onClick={() => onDismiss(true)}
      />
    </div>
  );
}
