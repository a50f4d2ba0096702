import { configure, screen, within } from "@testing-library/react";
import { describe, expect, onTestFinished, test } from "vitest";
import { addEntries } from "../support/saveAll.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

configure({ asyncUtilTimeout: 5000 });

async function filledWorld() {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  return { world, entries: await addEntries(world) };
}

describe("A catalogue", () => {
  test("finds a unit by words without diacritics and leads to its conferences", async () => {
    const { world, entries } = await filledWorld();
    const { user } = await openScreen("/don-vi", { as: "staff", world });
    await screen.findByText("3 mục");
    await user.type(screen.getByRole("textbox", { name: "Tìm đơn vị" }), "nong dan");
    await screen.findByText("1 trong 3 mục");
    expect(screen.getByRole("link", { name: "Hội nghị của Hội Nông dân tỉnh" }).getAttribute("href")).toBe(
      `/hoi-nghi?unit=${entries.units[1]?.id}`,
    );
  });

  test("takes a new period whose days are typed as people write them", async () => {
    const { user, world } = await openScreen("/ky", { as: "staff" });
    await user.click((await screen.findAllByRole("button", { name: "Thêm kỳ" }))[0] as HTMLElement);
    const dialog = within(screen.getByRole("dialog"));
    await user.type(dialog.getByRole("textbox", { name: /Tên kỳ/ }), "6 tháng đầu năm 2026");
    await user.type(dialog.getByRole("textbox", { name: /Từ ngày/ }), "1/1/26");
    await user.type(dialog.getByRole("textbox", { name: /Đến ngày/ }), "31/6/2026");
    await user.click(dialog.getByRole("button", { name: "Lưu" }));
    await dialog.findByText("Không có ngày này. Ghi như 19/6/2026 hoặc 6/2026");
    await user.clear(dialog.getByRole("textbox", { name: /Đến ngày/ }));
    await user.type(dialog.getByRole("textbox", { name: /Đến ngày/ }), "30.6.2026");
    await user.click(dialog.getByRole("button", { name: "Lưu" }));
    await screen.findByRole("rowheader", { name: "6 tháng đầu năm 2026" });
    const rows = await world.store.db.selectFrom("periods").selectAll().execute();
    expect(rows).toMatchObject([{ kind: "halfYear", start: "2026-01-01", end: "2026-06-30", version: 1 }]);
  });

  test("offers nothing to change to those who only read", async () => {
    const { world } = await filledWorld();
    await openScreen("/cum", { as: "leader", world });
    await screen.findByRole("rowheader", { name: "Cụm thi đua số 3" });
    expect(screen.queryByRole("button", { name: "Thêm cụm thi đua" })).toBeNull();
    expect(screen.queryByRole("button", { name: /^Sửa/ })).toBeNull();
  });
});
