import { classes } from "./classes.ts";

export interface SkeletonProps {
  /** What is being waited for, for readers. */
  label: string;
  rows?: number;
  /** Stands where a `Page` will stand, with its margins. */
  page?: boolean;
}

const widths = ["w-5/6", "w-2/3", "w-11/12", "w-3/4"];

/** The shape of what is coming, as high as its rows from the first moment, seen only after 300 ms. */
export function Skeleton({ label, rows = 5, page }: SkeletonProps) {
  return (
    <output
      className={classes(
        "block animate-[appear_150ms_300ms_backwards]",
        page && "mx-auto w-full max-w-[90rem] px-4 py-4 sm:px-6 sm:py-6",
      )}
    >
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} aria-hidden className="flex h-10 items-center border-b border-line">
          <span className={`h-3 rounded bg-surface-sunken ${widths[row % widths.length]}`} />
        </span>
      ))}
    </output>
  );
}
