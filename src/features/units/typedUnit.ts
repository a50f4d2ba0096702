import { z } from "zod";
import { refuseBackwards } from "../../domain/dated.ts";
import { typedOpenDay } from "../../domain/text/typedOpenDay.ts";
import { NewUnit, UnitDraft, UnitName, UnitParent } from "../../domain/unit/unit.ts";
import { todayInVietnam } from "../../i18n/formats.ts";

const Day = typedOpenDay(() => todayInVietnam(new Date()));

const { parent, note } = NewUnit.shape;

/** A new unit as its form holds it: days as people write them. */
export const TypedNewUnit = z
  .strictObject({ ...NewUnit.shape, parent: parent.unwrap(), note: note.unwrap(), from: Day, to: Day })
  .superRefine(refuseBackwards);
export type TypedNewUnit = z.input<typeof TypedNewUnit>;

/** A whole unit as its form holds it. */
export const TypedUnit = z
  .strictObject({
    ...UnitDraft.shape,
    from: Day,
    to: Day,
    names: z.array(UnitName.extend({ from: Day })),
    parents: z.array(UnitParent.extend({ from: Day })),
  })
  .pipe(UnitDraft);
export type TypedUnit = z.input<typeof TypedUnit>;
