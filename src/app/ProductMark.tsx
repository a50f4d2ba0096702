/** The mark of the product: lines of a record, ticked off. The same drawing as the tab's icon. */
export function ProductMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <g
        className="stroke-accent-ink"
        fill="none"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M9 10h14M9 16h9M9 22h5" />
        <path d="m17.5 21.5 2.6 2.6 4.9-5.4" />
      </g>
    </svg>
  );
}
