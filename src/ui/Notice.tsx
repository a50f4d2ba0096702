import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";

/** How serious a notice is. */
export type NoticeVariant = "info" | "warn" | "bad" | "ok";

const looks = {
  info: { box: "border-info/40 bg-info-bg", ink: "text-info", Icon: Info },
  warn: { box: "border-warn/40 bg-warn-bg", ink: "text-warn", Icon: TriangleAlert },
  bad: { box: "border-bad/40 bg-bad-bg", ink: "text-bad", Icon: CircleAlert },
  ok: { box: "border-ok/40 bg-ok-bg", ink: "text-ok", Icon: CircleCheck },
};

export interface NoticeProps {
  variant?: NoticeVariant;
  title?: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Something to know about the place one is in; a bad one is read aloud at once. */
export function Notice({ variant = "info", title, children, action }: NoticeProps) {
  const { box, ink, Icon } = looks[variant];
  return (
    <div
      role={variant === "bad" ? "alert" : undefined}
      className={classes("flex flex-wrap items-start gap-x-4 gap-y-2 rounded border px-3 py-2 text-sm", box)}
    >
      <div className="flex min-w-0 flex-1 basis-64 gap-2">
        <Icon aria-hidden className={classes("mt-0.5 size-4 shrink-0", ink)} />
        <div className="min-w-0">
          {title && <p className={classes("font-semibold", ink)}>{title}</p>}
          {children && <div className="text-ink">{children}</div>}
        </div>
      </div>
      {action && <div className="print:hidden">{action}</div>}
    </div>
  );
}
