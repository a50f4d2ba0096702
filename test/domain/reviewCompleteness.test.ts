import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "../../src/domain/id.ts";
import { measure } from "../../src/domain/review/reviewCompleteness.ts";
import { contentOf, fieldOf, formOf, numbered } from "../support/anyReview.ts";

const story = fieldOf({ kind: "narrative", isRequired: true });
const figure = fieldOf({ kind: "count", isRequired: true, evidence: "required" });
const remark = fieldOf({ kind: "narrative" });
const form = formOf([story, figure, remark]);
const long =
  "Trong sáu tháng đầu năm, đơn vị đã tổ chức mười hai hội nghị quán triệt nghị quyết tới toàn thể hội viên.";

describe("A filing is measured", () => {
  test("empty when nothing is in it", () => {
    const measured = measure(form, contentOf({}), {}, null);
    expect(measured.quality).toBe("empty");
    expect(measured.sections[0]).toMatchObject({ answered: 0, required: 2 });
  });

  test("partial while something required is missing, and says what", () => {
    const content = contentOf({ [story.id]: { text: long }, [figure.id]: numbered("12") });
    const measured = measure(form, content, {}, null);
    expect(measured.quality).toBe("partial");
    expect(measured.gaps).toEqual([{ fieldId: figure.id, is: "noEvidence" }]);
  });

  test("complete with everything required, evidence included; what is optional may stay open", () => {
    const content = contentOf({ [story.id]: { text: long }, [figure.id]: numbered("0") });
    const measured = measure(form, content, { [figure.id]: 1 }, null);
    expect(measured).toMatchObject({ quality: "complete", gaps: [] });
  });

  test("copied when most of its long texts are last period's, whatever the case and the tone marks' place", () => {
    const before = contentOf({ [story.id]: { text: long }, [figure.id]: numbered("12") });
    const now = contentOf({ [story.id]: { text: `  ${long.toUpperCase()} ` }, [figure.id]: numbered("13") });
    const measured = measure(form, now, { [figure.id]: 1 }, { content: before, parts: [] });
    expect(measured).toMatchObject({ quality: "copied", copied: [story.id] });
  });

  test("copied when after a merger the text is that of one of the units that went into it", () => {
    const filed = (text: string) => ({ content: contentOf({ [story.id]: { text } }) });
    const before = { content: contentOf({}), parts: [filed("Đã làm"), filed(long)] };
    const now = contentOf({ [story.id]: { text: long }, [figure.id]: numbered("13") });
    expect(measure(form, now, { [figure.id]: 1 }, before)).toMatchObject({
      quality: "copied",
      copied: [story.id],
    });
  });

  describe("of figures alone", () => {
    const figures = [1, 2, 3, 4].map(() => fieldOf({ kind: "count" }));
    const short = formOf([...figures, remark]);
    const filing = (values: string[], text = "") =>
      contentOf({
        ...Object.fromEntries(figures.map((field, at) => [field.id, numbered(values[at] ?? "0")])),
        [remark.id]: { text },
      });
    const before = { content: filing(["5", "12", "7", "0"]), parts: [] };
    test.each([
      ["copied when every figure is last period's", ["5", "12", "7", "0"], "", "copied"],
      ["complete when one differs", ["5", "12", "8", "0"], "", "complete"],
      ["complete when a long text is new", ["5", "12", "7", "0"], long, "complete"],
      ["complete when there are only a few", ["5", "12", "0", "0"], "", "complete"],
    ])("%s", (_, values, text, quality) => {
      expect(measure(short, filing(values, text), {}, before).quality).toBe(quality);
    });
  });

  test("not copied for a short answer that is the same again", () => {
    const content = contentOf({ [story.id]: { text: "Không có" }, [figure.id]: numbered("0") });
    expect(measure(form, content, { [figure.id]: 1 }, { content, parts: [] }).quality).toBe("complete");
  });

  test("an answered field never exceeds what is required, and a gap is never counted twice", () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.nat({ max: 2 }), (hasStory, hasFigure, files) => {
        const content = contentOf({
          ...(hasStory && { [story.id]: { text: long } }),
          ...(hasFigure && { [figure.id]: numbered("5") }),
        });
        const { sections, gaps, quality } = measure(form, content, { [figure.id]: files }, null);
        for (const section of sections) expect(section.answered).toBeLessThanOrEqual(section.required);
        expect(new Set(gaps.map(gap => `${gap.fieldId} ${gap.is}`)).size).toBe(gaps.length);
        expect(quality === "complete").toBe(hasStory && hasFigure && files > 0);
      }),
    );
  });

  test("a table counts with one filled cell", () => {
    const column = { id: newId(), label: "Việc", isNumber: false };
    const table = fieldOf({ kind: "table", isRequired: true, columns: [column] });
    const rows = (cell: string) =>
      contentOf({ [table.id]: { rows: [{ id: newId(), cells: { [column.id]: cell } }] } });
    expect(measure(formOf([table]), rows(""), {}, null).quality).toBe("empty");
    expect(measure(formOf([table]), rows("Họp"), {}, null).quality).toBe("complete");
  });
});
