interface ProgressProps {
  label: string;
  /** From 0 to 1; absent where nobody can say how far it is. */
  share?: number;
}

/** How far a long work has come. */
export function Progress({ label, share }: ProgressProps) {
  return (
    <label className="block text-sm text-ink-soft">
      <span>{label}</span>
      <progress className="mt-1 block h-2 w-full max-w-md" {...(share !== undefined && { value: share })} />
    </label>
  );
}
