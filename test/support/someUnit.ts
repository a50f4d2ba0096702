import { unitColumns } from "../../server/units/unitRows.ts";
import { newId } from "../../src/domain/id.ts";
import { NewUnit, unitFrom } from "../../src/domain/unit/unit.ts";

/** A unit of this name as its table keeps it, for tests that write past the calls. */
export function someUnit(name: string, id = newId()) {
  return unitColumns({
    id,
    version: 1,
    content: unitFrom(id, NewUnit.parse({ name, shortName: "", kind: "" })),
  });
}
