import { Link } from "react-router-dom";
import { formatDate } from "../../../domain/text/formatWritten.ts";
import type { UnitChange } from "../../../domain/unit/unitStory.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { unitWords } from "../../../i18n/words/units.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { RevokeUnitChange } from "./RevokeUnitChange.tsx";

interface UnitChangeLineProps {
  change: UnitChange;
  unit: string;
  /** Whether it may be taken back from here. */
  mayEdit: boolean;
}

/** One change as the page of a unit tells it: when, what, which other units, and the document that decided it. */
export function UnitChangeLine({ change, unit, mayEdit }: UnitChangeLineProps) {
  const t = useWords(unitWords);
  const { kind, day, document } = change;
  const decided = [document.number, document.title, document.issuer].filter(Boolean).join(", ");
  const signed = document.day && t.signedOn(formatDate(document.day));
  return (
    <li>
      <span className="figures">{formatDate(day)}</span> · {t.changeKinds[kind]}
      <Others label={t.predecessors} units={change.from} unit={unit} />
      <Others label={t.successors} units={change.to} unit={unit} />
      {decided && (
        <span className="block text-sm text-ink-soft">
          {decided}
          {signed && ` (${signed})`}
        </span>
      )}
      {mayEdit && <RevokeUnitChange change={change} />}
    </li>
  );
}

function Others({ label, units, unit }: { label: string; units: UnitChange["from"]; unit: string }) {
  const others = units.filter(({ id }) => id !== unit);
  if (others.length === 0) return null;
  return (
    <span className="block text-sm">
      {label}:{" "}
      {others.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <Link to={paths.unit(id)} className={linkLook()}>
            {name}
          </Link>
        </span>
      ))}
    </span>
  );
}
