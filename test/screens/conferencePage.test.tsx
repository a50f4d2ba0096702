import { configure, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, onTestFinished, test } from "vitest";
import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { noRef } from "../../src/domain/namedRef.ts";
import { noQuantity } from "../../src/domain/text/quantity.ts";
import { addEntries, saveAll } from "../support/saveAll.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

configure({ asyncUtilTimeout: 5000 });

async function kept(change: (content: ConferenceDraft) => ConferenceDraft, state: "draft" | "recorded") {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const entries = await addEntries(world);
  const [official, cluster, unit] = [entries.officials[0], entries.clusters[0], entries.units[0]];
  if (!official || !cluster || !unit) throw new Error("The world is empty.");
  const id = newId();
  const personId = newId();
  const content: ConferenceDraft = {
    ...emptyConference(),
    title: "Cụm thi đua số 3: Giao ban 6 tháng đầu năm 2020",
    kinds: ["halfYearReview"],
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
    achievements: [
      {
        id: newId(),
        text: "Vận động ủng hộ phòng, chống dịch",
        fieldsOfWork: ["an sinh xã hội"],
        owner: "cluster",
        unit: noRef,
        indicators: [
          {
            id: newId(),
            name: "Số tiền",
            qualifier: "over",
            value: { written: "1.234,5", value: "1234.5" },
            measure: "triệu đồng",
            target: noQuantity,
            partOfQualifier: "",
            partOf: noQuantity,
            percentOfPlan: noQuantity,
          },
        ],
      },
    ],
    limitationStatement: "discussed",
    tasks: [
      {
        id: newId(),
        text: "Tuyên truyền đại hội đảng bộ các cấp",
        origin: "directive",
        personId,
        owners: [unit],
        deadline: {
          written: "giữa tháng 7",
          value: "2020-07",
          precision: "month",
          part: "mid",
          inferred: true,
        },
      },
    ],
    sources: [
      {
        id: newId(),
        title: "Bản tin",
        publisher: "",
        address: "javascript:alert(1)",
        author: "Hoàng Nhung",
        published: null,
        caption: "",
        text: "Ngày 19/6, Cụm thi đua số 3 tổ chức Hội nghị.",
      },
    ],
  };
  await saveAll(world.store, [{ id, content: change(content), state }]);
  return { world, id, unit };
}

describe("A conference that is read", () => {
  test("says what the source says, and that it names nobody as presiding", async () => {
    const { world, id, unit } = await kept(content => content, "recorded");
    await openScreen(`/hoi-nghi/${id}`, { as: "leader", world });
    await screen.findByRole("heading", { level: 1, name: "Cụm thi đua số 3: Giao ban 6 tháng đầu năm 2020" });
    await screen.findByText(/do Ban Tuyên giáo Tỉnh ủy triệu tập/);
    const paper = document.body.textContent ?? "";
    expect(paper).toContain("19/06/2020(năm suy ra)nguồn ghi: “Ngày 19/6”");
    expect(paper).toContain("Nguồn không nêu người chủ trì");
    expect(paper).toContain("Nguyễn Thị Thủy, Phó Trưởng ban");
    expect(screen.getByRole("link", { name: "Nguyễn Thị Thủy" }).getAttribute("href")).toMatch(
      /^\/nguoi\/[0-9a-f-]{36}\?on=2020-06-19$/,
    );
    expect(paper).toContain("Có thảo luận, nguồn không liệt kê");
    expect(paper).toContain("Theo ý kiến chỉ đạo của Nguyễn Thị Thủy");
    expect(paper).toContain("Thời hạn: giữa tháng 07/2020");
    const figures = within(screen.getByRole("table", { name: "Chỉ tiêu" }));
    expect(figures.getAllByRole("cell").map(cell => cell.textContent)).toEqual([
      "Số tiền",
      "trên 1.234,5",
      "triệu đồng",
    ]);
    expect(screen.getByRole("link", { name: unit.name }).getAttribute("href")).toBe(
      `/hoi-nghi?unit=${unit.id}`,
    );
    expect(screen.queryByRole("link", { name: "Sửa" })).toBeNull();
  });

  test("lists in one line what the source does not mention, and shows no empty section", async () => {
    const { world, id } = await kept(content => content, "recorded");
    await openScreen(`/hoi-nghi/${id}`, { as: "staff", world });
    const line = await screen.findByText(/^Nguồn không nói tới:/);
    expect(line.textContent).toContain("giao ước thi đua, phong trào, đợt thi đua, khen thưởng");
    expect(screen.queryByRole("heading", { name: /Giao ước/ })).toBeNull();
    expect(screen.getByRole("link", { name: "Liên kết tới mục Nhiệm vụ" }).getAttribute("href")).toBe(
      "#tasks",
    );
  });

  test("makes no link of an address that is not one of the web", async () => {
    const { world, id } = await kept(content => content, "recorded");
    await openScreen(`/hoi-nghi/${id}`, { as: "staff", world });
    await screen.findByText("javascript:alert(1)");
    expect(document.querySelectorAll('a[href^="javascript"]')).toHaveLength(0);
  });

  test("as a draft says what is still missing and leads to the form", async () => {
    const { world, id } = await kept(content => ({ ...content, title: "", kinds: [], date: null }), "draft");
    await openScreen(`/hoi-nghi/${id}`, { as: "staff", world });
    await screen.findByText("Đây là bản nháp");
    await screen.findByText("Cần nhập tên hội nghị");
    await screen.findByText("Cần chọn ít nhất một loại hội nghị");
    expect(screen.getByRole("link", { name: "Viết tiếp" }).getAttribute("href")).toBe(`/hoi-nghi/${id}/sua`);
  });

  test("is removed with a way back", async () => {
    const { world, id } = await kept(content => content, "recorded");
    const { user, address } = await openScreen(`/hoi-nghi/${id}`, { as: "staff", world });
    await user.click(await screen.findByRole("button", { name: "Xóa" }));
    await waitFor(() => expect(address()).toBe("/hoi-nghi"));
    await screen.findByText("Chưa có hội nghị nào");
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    await screen.findByText("1–1 trong 1 hội nghị");
    const row = await world.store.db
      .selectFrom("conferences")
      .select("removedAt")
      .where("id", "=", id)
      .executeTakeFirst();
    expect(row?.removedAt).toBeNull();
  });

  test("that is not there says so and leads back", async () => {
    await openScreen(`/hoi-nghi/${newId()}`, { as: "staff" });
    await screen.findByRole("heading", { level: 1, name: "Không tìm thấy hội nghị này" });
    const back = screen.getByRole("link", { name: "Về danh sách hội nghị" });
    expect(back.getAttribute("href")).toBe("/hoi-nghi");
  });
});
