import { File as FileIcon, FileSpreadsheet, FileText, Image, Presentation } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { linkLook } from "./linkLook.ts";

export interface FileLineProps {
  name: string;
  /** Where it can be downloaded; without it the name is only a name. */
  href?: string | undefined;
  /** The address of a small picture of it. */
  picture?: string | undefined;
  /** Size, who, when: in one quiet line. */
  meta: ReactNode;
  isBad?: boolean;
  /** How much of it has been sent, from 0 to 1, and what to call that. */
  progress?: { part: number; label: string } | undefined;
  actions?: ReactNode;
  /** Under the line, such as its caption. */
  children?: ReactNode;
}

const icons: Record<string, typeof FileIcon> = {
  pdf: FileText,
  docx: FileText,
  odt: FileText,
  xlsx: FileSpreadsheet,
  ods: FileSpreadsheet,
  pptx: Presentation,
  jpg: Image,
  jpeg: Image,
  png: Image,
  webp: Image,
};

/** One file in a list (inside `<ul>`): what it is, what became of it, what can be done with it. */
export function FileLine({ name, href, picture, meta, isBad, progress, actions, children }: FileLineProps) {
  const Icon = icons[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ""] ?? FileIcon;
  return (
    <li className="flex items-start gap-3 py-2">
      {picture === undefined ? (
        <span className="flex size-10 shrink-0 items-center justify-center rounded border border-line bg-surface-sunken text-ink-faint">
          <Icon aria-hidden className="size-5" />
        </span>
      ) : (
        <img
          src={picture}
          alt=""
          loading="lazy"
          className="size-10 shrink-0 rounded border border-line object-cover"
        />
      )}
      <div className="min-w-0 flex-1">
        <p className="line-clamp-2 wrap-anywhere text-sm">
          {href === undefined ? (
            name
          ) : (
            <a href={href} download={name} className={linkLook()}>
              {name}
            </a>
          )}
        </p>
        <p className={classes("text-xs", isBad ? "text-bad" : "text-ink-faint")}>{meta}</p>
        {progress && (
          <progress
            aria-label={progress.label}
            value={progress.part}
            max={1}
            className="mt-1 block h-1 w-full appearance-none overflow-hidden rounded border-0 bg-surface-sunken [&::-moz-progress-bar]:bg-info [&::-webkit-progress-bar]:bg-surface-sunken [&::-webkit-progress-value]:bg-info"
          />
        )}
        {children}
      </div>
      {actions && <span className="flex shrink-0 print:hidden">{actions}</span>}
    </li>
  );
}
