import { Link } from "react-router-dom";
import { useAsOf } from "../../i18n/useAsOf.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";
import type { useUnitNames } from "./useUnitNames.ts";

interface UnitNameProps {
  id: string;
  units: Pick<ReturnType<typeof useUnitNames>, "nameOf" | "isOpen">;
}

/** A unit by its name of the day; it leads to the unit's page as of that day, where that is there for whoever looks. */
export function UnitName({ id, units }: UnitNameProps) {
  const { asked } = useAsOf();
  if (!units.isOpen(id)) return <>{units.nameOf(id)}</>;
  return (
    <Link to={paths.unit(id, asked.on)} className={`${linkLook()} print:no-underline`}>
      {units.nameOf(id)}
    </Link>
  );
}
