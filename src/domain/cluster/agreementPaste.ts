import { pasteCells } from "../table/pasteCells.ts";
import { pasteLines } from "../table/pasteLines.ts";
import { readQuantity } from "../text/readQuantity.ts";
import type { AgreementDraft } from "./agreement.ts";

type Item = AgreementDraft["items"][number];

/**
 * Pasted text as items of an agreement. Of a table, the columns are item, target and unit of measure, after a column of numbers if
 * there is one; of plain lines, each is an item, its bullet or number left out.
 */
export function itemsFromPaste(text: string, newId: () => string): Item[] {
  return rowsOf(text).map(([said = "", written = "", measure = ""]) => {
    const reading = readQuantity(written);
    const target = { written, value: "ok" in reading ? reading.ok : null };
    return { id: newId(), code: "", text: said, target, measure, horizon: "year", unit: null };
  });
}

function rowsOf(text: string): string[][] {
  const cells = text.includes("\t") ? pasteCells(text) : null;
  if (cells === null) return pasteLines(text).map(said => [said]);
  const isNumbered = cells.every(([first = ""]) => /^(?:tt|stt|[\d.)]*)$/i.test(first));
  return cells
    .map(row => (isNumbered ? row.slice(1) : row))
    .map(([said = "", ...rest]) => [pasteLines(said).join("\n"), ...rest])
    .filter(([said]) => said !== "");
}
