import { configure, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, onTestFinished, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import type { OfficialDraft } from "../../src/domain/people/official.ts";
import { addHolder } from "../support/holders.ts";
import { addEntries, saveAll } from "../support/saveAll.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

configure({ asyncUtilTimeout: 5000 });

const { officials } = contract;

async function filledWorld() {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const entries = await addEntries(world);
  const id = entries.officials[1]?.id ?? "";
  const content = async () => (await world.as("staff").view(officials.view, { id })).content;
  const unit = entries.units[0] ?? { id: null, name: "" };
  return { world, entries, id, content, unit };
}

const span = { from: "", to: "", basis: "", endBasis: "" };

/** Gives the person the deputy's post until the day, and the head's from it. */
async function giveTwoPosts({ world, id, content, unit }: Awaited<ReturnType<typeof filledWorld>>) {
  const body: OfficialDraft = {
    ...(await content()),
    posts: [
      {
        id: newId(),
        title: "Phó Chủ tịch",
        body: unit,
        kind: "front",
        level: "deputy",
        ...span,
        to: "2025-06-30",
      },
      {
        id: newId(),
        title: "Chủ tịch",
        body: unit,
        kind: "front",
        level: "head",
        ...span,
        from: "2025-07-01",
      },
    ],
  };
  await world.as("staff").change(officials.update, { id, version: 1, body });
}

describe("The list of officials", () => {
  test("finds people by abbreviation, narrows them by kind of post, and shows them as of a day", async () => {
    const filled = await filledWorld();
    await giveTwoPosts(filled);
    const { user } = await openScreen("/nguoi", { as: "leader", world: filled.world });
    await screen.findByText("2 mục");
    await user.type(screen.getByRole("textbox", { name: "Tìm cán bộ" }), "ubmttq");
    await screen.findByText("1 trong 2 mục");
    expect(screen.getByText("Chủ tịch Ủy ban Mặt trận Tổ quốc tỉnh")).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "Loại chức vụ" }), "Đảng");
    await screen.findByText("Không có người nào khớp");
    await user.click(screen.getByRole("button", { name: "Bỏ chữ tìm" }));
    await user.type(screen.getByRole("textbox", { name: /theo ngày/ }), "30/6/2025{Enter}");
    await screen.findByText("Phó Chủ tịch Ủy ban Mặt trận Tổ quốc tỉnh");
    expect(screen.getByRole("link", { name: "Trần Văn Đức" }).getAttribute("href")).toBe(
      `/nguoi/${filled.id}?on=2025-06-30`,
    );
  });
});

describe("The page of a unit", () => {
  test("lists who held posts in it on the day that is asked about, and who reported, and leads to them", async () => {
    const filled = await filledWorld();
    await giveTwoPosts(filled);
    const { world, unit } = filled;
    await addHolder(world, "moi", [{ role: "reporter", unitId: unit.id, from: "2026-01-01" }]);
    const { user } = await openScreen(`/don-vi/${unit.id}?on=2025-06-30`, { as: "leader", world });
    const people = within(await screen.findByRole("region", { name: /^Người giữ chức vụ/ }));
    const link = await people.findByRole("link", { name: "Trần Văn Đức" });
    expect(link.getAttribute("href")).toBe(`/nguoi/${filled.id}?on=2025-06-30`);
    const lines = () => people.getAllByRole("listitem").map(line => line.textContent);
    expect(lines()).toEqual([
      "Trần Văn Đức mẫu · Phó Chủ tịch Ủy ban Mặt trận Tổ quốc tỉnhđến hết 30/06/2025",
    ]);
    await user.click(screen.getByRole("button", { name: "Xem hôm nay" }));
    await people.findByText(/Người moi/);
    expect(lines()).toEqual([
      "Trần Văn Đức mẫu · Chủ tịch Ủy ban Mặt trận Tổ quốc tỉnhtừ 01/07/2025",
      "Người moi · báo cáo cho đơn vịtừ 01/01/2026",
    ]);
  });
});

describe("The page of somebody", () => {
  test("shows the posts of the day that is asked about, all of them over time, and the conferences until then", async () => {
    const filled = await filledWorld();
    await giveTwoPosts(filled);
    const who = filled.entries.officials[1] ?? { id: null, name: "" };
    const conference = (day: string) => ({
      id: newId(),
      content: {
        ...emptyConference(),
        title: `Hội nghị ${day}`,
        kinds: ["halfYearReview" as const],
        date: { written: day, value: day, precision: "day" as const, part: null, inferred: false },
        people: [
          {
            id: newId(),
            is: "person" as const,
            who,
            rank: "",
            posts: ["Phó CT"],
            roles: ["presiding" as const],
          },
        ],
      },
    });
    await saveAll(filled.world.store, [conference("2025-06-30"), conference("2026-06-30")]);
    await openScreen(`/nguoi/${filled.id}?on=2025-06-30`, { as: "leader", world: filled.world });
    const day = within(await screen.findByRole("region", { name: "Chức vụ ngày 30/06/2025" }));
    expect(day.getAllByRole("listitem").map(item => item.textContent)).toEqual([
      "Phó Chủ tịch Ủy ban Mặt trận Tổ quốc tỉnh",
    ]);
    const posts = within(screen.getByRole("table", { name: "Chức vụ qua thời gian" }));
    expect(posts.getAllByRole("rowheader")).toHaveLength(2);
    const held = within(await screen.findByRole("table", { name: "Hội nghị đến ngày 30/06/2025" }));
    expect(held.getAllByRole("rowheader").map(row => row.textContent)).toEqual(["Hội nghị 2025-06-30"]);
    expect(held.getByText("Chủ trì")).toBeTruthy();
    const presided = await screen.findByRole("link", { name: "Hội nghị đã chủ trì · 2" });
    expect(presided.getAttribute("href")).toBe(`/hoi-nghi?presidedBy=${filled.id}`);
    expect(screen.queryByRole("button", { name: "Đổi chức vụ" })).toBeNull();
    expect(screen.queryByRole("link", { name: "Nhật ký thay đổi" })).toBeNull();
  });

  test("takes an appointment and the end of a post as one decision", async () => {
    const filled = await filledWorld();
    const { user } = await openScreen(`/nguoi/${filled.id}`, { as: "staff", world: filled.world });
    await user.click(await screen.findByRole("button", { name: "Đổi chức vụ" }));
    const dialog = within(screen.getByRole("dialog"));
    await user.type(dialog.getByRole("textbox", { name: /Từ ngày/ }), "1/7/2026");
    await user.click(dialog.getByRole("button", { name: "Lưu quyết định" }));
    await dialog.findByText("Chọn chức vụ thôi giữ hoặc ghi chức vụ được giao");
    await user.type(dialog.getByRole("textbox", { name: /Văn bản quyết định/ }), "QĐ 12");
    await user.click(dialog.getByRole("checkbox", { name: "Phó Trưởng ban" }));
    await user.type(dialog.getByRole("textbox", { name: "Chức vụ" }), "Chủ tịch");
    await user.type(dialog.getByRole("combobox", { name: "Đơn vị" }), "hoi nong dan");
    await user.click(await dialog.findByRole("option", { name: /Hội Nông dân tỉnh/ }));
    await user.click(dialog.getByRole("button", { name: "Lưu quyết định" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const posts = within(await screen.findByRole("region", { name: "Chức vụ đang giữ" }));
    await posts.findByText("Chủ tịch Hội Nông dân tỉnh");
    expect((await filled.content()).posts).toMatchObject([
      { title: "Phó Trưởng ban", to: "2026-06-30", endBasis: "QĐ 12" },
      { title: "Chủ tịch", from: "2026-07-01", basis: "QĐ 12", body: { name: "Hội Nông dân tỉnh" } },
    ]);
  });

  test("warns an editor of a gap between posts", async () => {
    const filled = await filledWorld();
    await giveTwoPosts(filled);
    const before = await filled.content();
    const posts = before.posts.map((post, at) => (at === 1 ? { ...post, from: "2025-09-01" } : post));
    await filled.world
      .as("staff")
      .change(officials.update, { id: filled.id, version: 2, body: { ...before, posts } });
    await openScreen(`/nguoi/${filled.id}`, { as: "staff", world: filled.world });
    await screen.findByText("Từ 01/07/2025 đến 31/08/2025 không ghi chức vụ nào.");
  });
});

describe("The form over somebody", () => {
  test("keeps what was typed when somebody else saved first, or takes what they saved", async () => {
    const { world, id, content } = await filledWorld();
    const { user } = await openScreen(`/nguoi/${id}/sua`, { as: "staff", world });
    const post = await screen.findByRole<HTMLInputElement>("textbox", { name: "Chức vụ" });
    await user.clear(post);
    await user.type(post, "Trưởng ban");
    const theirs = await content();
    await world.as("admin").change(officials.update, {
      id,
      version: 1,
      body: { ...theirs, name: "Trần Văn Đức Anh" },
    });
    await user.click(screen.getByRole("button", { name: "Lưu" }));
    await screen.findByText(/Người khác vừa sửa người này/);
    expect(post.value).toBe("Trưởng ban");
    await user.click(screen.getByRole("button", { name: "Lấy bản mới" }));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Họ tên" }).value).toBe("Trần Văn Đức Anh");
    await user.type(screen.getByRole("textbox", { name: /Từ ngày/ }), "1.7.2025");
    await user.keyboard("{Control>}s{/Control}");
    await screen.findByRole("heading", { name: "Trần Văn Đức Anh", level: 1 });
    expect((await content()).posts).toMatchObject([{ title: "Phó Trưởng ban", from: "2025-07-01" }]);
  });

  test("is not left with changes unsaved unasked", async () => {
    const { world, id } = await filledWorld();
    const { user } = await openScreen(`/nguoi/${id}/sua`, { as: "staff", world });
    await user.type(await screen.findByRole("textbox", { name: "Họ tên" }), " sửa");
    await user.click(screen.getByRole("button", { name: "Thôi" }));
    await user.click(await screen.findByRole("button", { name: "Rời, bỏ sửa đổi" }));
    await screen.findByRole("heading", { name: "Trần Văn Đức", level: 1 });
  });
});

describe("An account", () => {
  test("names its official, and both pages lead to each other", async () => {
    const { world, id } = await filledWorld();
    const { user } = await openScreen("/tai-khoan", { as: "admin", world });
    const row = within(await screen.findByRole("row", { name: /Người staff/ }));
    await user.click(row.getByRole("button"));
    await user.click(await screen.findByRole("menuitem", { name: /Sửa/ }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByRole("combobox", { name: /Cán bộ/ }), "tran van duc");
    await user.click(await dialog.findByRole("option", { name: /Trần Văn Đức/ }));
    await user.click(dialog.getByRole("button", { name: "Lưu" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const account = await world.store.db
      .selectFrom("user")
      .selectAll()
      .where("username", "=", "staff")
      .executeTakeFirstOrThrow();
    expect(account.officialId).toBe(id);
  });

  test("stands on the page of its official for those who manage accounts", async () => {
    const { world, id } = await filledWorld();
    const staff = await world.idOf("staff");
    await world.store.db.updateTable("user").set({ officialId: id }).where("id", "=", staff).execute();
    const { user } = await openScreen(`/nguoi/${id}`, { as: "admin", world });
    await user.click(await screen.findByRole("link", { name: "Người staff (staff)" }));
    const link = await screen.findByRole("link", { name: "Trần Văn Đức" });
    expect(link.getAttribute("href")).toBe(`/nguoi/${id}`);
  });
});
