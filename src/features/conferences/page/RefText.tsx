import { Link } from "react-router-dom";
import type { NamedRef } from "../../../domain/namedRef.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";

interface RefTextProps {
  named: NamedRef;
  /** Which filter of the register leads to the other conferences of this entry. */
  by: "unit" | "cluster" | "period";
}

/** A name as the source wrote it; what is linked to the catalogue leads to its other conferences. */
export function RefText({ named, by }: RefTextProps) {
  if (named.id === null) return <>{named.name}</>;
  return (
    <Link to={paths.conferences({ [by]: named.id })} className={`${linkLook()} print:no-underline`}>
      {named.name}
    </Link>
  );
}

/** Several units in one line. */
export function UnitNames({ units }: { units: readonly NamedRef[] }) {
  return units.map((unit, at) => (
    // A source may name a unit twice, so only the place tells them apart.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={at}>
      {at > 0 && ", "}
      <RefText named={unit} by="unit" />
    </span>
  ));
}
