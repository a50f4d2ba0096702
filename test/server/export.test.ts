import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { csvByteOrderMark } from "../../src/domain/table/csv.ts";
import { addEntries, saveAll } from "../support/saveAll.ts";
import { describeOnEachDatabase } from "../support/world.ts";

/** The cells of a comma-separated file with quotes (RFC 4180). */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = "", end = ""] of csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/g)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.slice(0, -1);
}

describeOnEachDatabase("The register as a spreadsheet", world => {
  const exported = (query: object = {}) => world().as("staff").view(contract.conferences.export, query);

  test("holds the rows of the list in its order, whatever filters it", async () => {
    const entries = await addEntries(world());
    const cluster = entries.clusters[0];
    const records = Array.from({ length: 230 }, (_, at) => ({
      id: newId(),
      content: {
        ...emptyConference(),
        title: `Hội nghị ${at}`,
        ...(at % 2 === 0 && cluster !== undefined && { cluster }),
      },
    }));
    await saveAll(world().store, records);
    const titles = cellsOf(await exported({ sort: "title", cluster: cluster?.id })).map(row => row[3]);
    const wanted = records.filter((_, at) => at % 2 === 0).map(({ content }) => content.title);
    expect(titles).toEqual(["Tên hội nghị", ...wanted]);
    expect(cellsOf(await exported())).toHaveLength(231);
    expect(cellsOf(await exported({ q: "hoi nghi 7", sort: "title" })).map(row => row[3])).toEqual([
      "Tên hội nghị",
      ...[7, ...Array.from({ length: 10 }, (_, at) => 70 + at)].map(at => `Hội nghị ${at}`),
    ]);
  });

  test("holds only the records that were asked for, in the order of the list, and none that is unknown", async () => {
    const records = Array.from({ length: 205 }, (_, at) => ({
      id: newId(),
      content: { ...emptyConference(), title: `Hội nghị ${at}` },
    }));
    await saveAll(world().store, records);
    const ids = [records[203]?.id, newId(), records[4]?.id].join(",");
    const titles = cellsOf(await exported({ sort: "title", ids })).map(row => row[3]);
    expect(titles).toEqual(["Tên hội nghị", "Hội nghị 4", "Hội nghị 203"]);
    await expect(exported({ ids: "1,2" })).rejects.toMatchObject({ problem: { code: "invalid" } });
  });

  test("has the columns that were chosen for the list, in their order", async () => {
    await saveAll(world().store, [{ id: newId(), content: { ...emptyConference(), title: "Một" } }]);
    const [heads = [], row = []] = cellsOf(await exported({ columns: "state,title,nothing" }));
    expect(heads).toEqual(["Tình trạng", "Hội nghị đã họp chưa", "Tên hội nghị"]);
    expect(row[2]).toBe("Một");
  });

  test("says everything a row says, in the reader's language, and nothing runs as a formula", async () => {
    const entries = await addEntries(world());
    const [official, cluster] = [entries.officials[0], entries.clusters[0]];
    if (official === undefined || cluster === undefined) throw new Error("No entries.");
    const personId = newId();
    const content: ConferenceDraft = {
      ...emptyConference(),
      title: '=HYPERLINK("http://x")',
      kinds: ["halfYearReview", "briefing"],
      cluster,
      date: { written: "Ngày 19/6", value: "2020-06-19", precision: "day", part: null, inferred: true },
      people: [
        {
          id: personId,
          is: "person",
          who: official,
          rank: "",
          posts: ["Phó Trưởng ban"],
          roles: ["directing"],
        },
      ],
      limitationStatement: "discussed",
      tasks: [
        {
          id: newId(),
          text: "-Tuyên truyền,\ndòng hai",
          origin: "directive",
          personId,
          owners: [entries.units[0] ?? cluster],
          deadline: {
            written: "giữa tháng 7",
            value: "2020-07",
            precision: "month",
            part: "mid",
            inferred: true,
          },
        },
      ],
    };
    await saveAll(world().store, [{ id: newId(), content, state: "recorded" }]);

    const response = await world().as("staff").fetch("/api/conferences/export.csv");
    const csv = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
    expect(csv.startsWith(csvByteOrderMark)).toBe(true);
    const [heads = [], row = []] = cellsOf(csv.slice(1));
    const cell = (head: string) => row[heads.indexOf(head)];
    expect(cell("Ngày")).toBe("19/06/2020");
    expect(cell("Ngày theo nguồn")).toBe("Ngày 19/6");
    expect(cell("Năm suy ra")).toBe("có");
    expect(cell("Tên hội nghị")).toBe(`'=HYPERLINK("http://x")`);
    expect(cell("Loại hội nghị")).toBe("Sơ kết 6 tháng, Giao ban");
    expect(cell("Cơ quan triệu tập")).toBe("Ban Tuyên giáo Tỉnh ủy");
    expect(cell("Tình trạng")).toBe("Đã ghi");
    expect(cell("Chủ trì")).toBe("");
    expect(cell("Dự và chỉ đạo")).toBe("Nguyễn Thị Thủy, Phó Trưởng ban");
    expect(cell("Nguồn nói gì về hạn chế")).toBe("Có thảo luận, nguồn không liệt kê");
    expect(cell("Nhiệm vụ")).toBe(
      "'-Tuyên truyền,\ndòng hai (Ủy ban Mặt trận Tổ quốc tỉnh; thời hạn: giữa tháng 07/2020)",
    );
    expect(row.filter(text => /^[=+\-@\t\r\n]/.test(text))).toEqual([]);
    expect(cellsOf(await exported({ language: "en" }))[0]?.[3]).toBe("Title");
  });

  test("is a file named after the day, for those who may see the register", async () => {
    const response = await world().as("leader").fetch("/api/conferences/export.csv");
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="hoi-nghi-2026-07-01.csv"',
    );
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect((await world().as("nobody").fetch("/api/conferences/export.csv")).status).toBe(401);
  });
});
