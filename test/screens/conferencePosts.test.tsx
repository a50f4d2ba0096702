import { configure, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import type { ConferenceDraft } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { addEntries } from "../support/saveAll.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

configure({ asyncUtilTimeout: 10_000 });

// The page's own program is fetched when it is first opened; on a busy machine that takes longer than a screen may.
beforeAll(() => import("../../src/features/conferences/ConferenceFormPage.tsx"));

const blank = { body: { id: null, name: "" }, kind: "", level: "", basis: "", endBasis: "" } as const;

test("a chosen person comes in the post of the conference's day; another day is told, and never writes over it", async () => {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const entries = await addEntries(world);
  const id = entries.officials[1]?.id ?? "";
  const posts = [
    { ...blank, id: newId(), title: "Phó Trưởng ban Dân vận", from: "", to: "2025-02-28" },
    { ...blank, id: newId(), title: "Chánh Văn phòng", from: "2025-03-01", to: "" },
  ];
  const ranks = [{ id: newId(), rank: "Thạc sĩ", from: "", to: "" }];
  await world.as("staff").change(contract.officials.update, {
    id,
    version: 1,
    body: { name: "Trần Văn Đức", isSample: true, note: "", posts, ranks },
  });
  const { user } = await openScreen(paths.newConference(), { as: "staff", world });
  await screen.findByRole("heading", { name: "Căn cứ và nguồn" });

  await user.type(screen.getByLabelText("Ngày"), "10/01/2025{Tab}");
  await user.click(screen.getByRole("button", { name: "Thêm người" }));
  await user.keyboard("van duc");
  const option = await screen.findByRole("option", { name: /Trần Văn Đức/ });
  await waitFor(() => expect(option.textContent).toContain("Phó Trưởng ban Dân vận"));
  await user.click(option);
  const people = within(screen.getByRole("list", { name: "Người chủ trì, chỉ đạo" }));
  const post = people.getByLabelText<HTMLInputElement>("Chức vụ");
  expect(post.value).toBe("Phó Trưởng ban Dân vận");

  await user.clear(screen.getByLabelText("Ngày"));
  await user.type(screen.getByLabelText("Ngày"), "01/3/2025{Tab}");
  await screen.findByText(/Ngày 01\/03\/2025 danh mục ghi chức vụ khác: Chánh Văn phòng\./);
  expect(post.value).toBe("Phó Trưởng ban Dân vận");
  await user.click(screen.getByRole("button", { name: "Dùng chức vụ của ngày này" }));
  expect(people.getByLabelText<HTMLInputElement>("Chức vụ").value).toBe("Chánh Văn phòng");
  expect(screen.queryByText(/danh mục ghi chức vụ khác/)).toBeNull();

  await user.keyboard("{Control>}s{/Control}");
  await screen.findByText(/^Đã lưu trên máy chủ lúc \d\d:\d\d$/);
  const row = await world.store.db.selectFrom("conferences").select("content").executeTakeFirstOrThrow();
  expect((JSON.parse(row.content) as ConferenceDraft).people).toMatchObject([
    { who: { id, name: "Trần Văn Đức" }, rank: "Thạc sĩ", posts: ["Chánh Văn phòng"] },
  ]);
});
