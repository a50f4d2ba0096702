import { screen, within } from "@testing-library/react";
import { describe, expect, onTestFinished, test } from "vitest";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { noQuantity } from "../../src/domain/text/quantity.ts";
import { addEntries, saveAll } from "../support/saveAll.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

async function unitWithHistory() {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const { units, clusters } = await addEntries(world);
  const [unit, cluster] = [units[0], clusters[0]];
  if (!unit?.id || cluster === undefined) throw new Error("No entries.");
  const held = (year: number, attendance: "attended" | "absent", reason = "") => ({
    id: newId(),
    content: {
      ...emptyConference(),
      title: `Sơ kết năm ${year}`,
      cluster,
      date: {
        written: `1/7/${year}`,
        value: `${year}-07-01`,
        precision: "day" as const,
        part: null,
        inferred: false,
      },
      participants: [
        {
          id: newId(),
          is: "unit" as const,
          unit,
          delegates: "",
          attendance,
          reason,
          substitute: "",
          headCount: noQuantity,
        },
      ],
    },
  });
  await saveAll(world.store, [held(2025, "attended"), held(2026, "absent", "Đi công tác")]);
  return { world, id: unit.id };
}

describe("The attendance of a unit", () => {
  test("is reached from its page, says how often out of how many, and is narrowed to a year", async () => {
    const { world, id } = await unitWithHistory();
    const { user, address } = await openScreen(`/don-vi/${id}`, { as: "staff", world });
    await user.click(await screen.findByRole("link", { name: "Lịch sử tham dự" }));
    await screen.findByText("dự 1 trên 2, 1 vắng");
    const row = (await screen.findByRole("link", { name: "Sơ kết năm 2026" })).closest("tr");
    within(row ?? document.body).getByText("Đi công tác");
    await user.selectOptions(screen.getByLabelText("Năm"), "2025");
    await screen.findByText("1 lần có tên trong danh sách dự");
    expect(screen.queryByText("Sơ kết năm 2026")).toBeNull();
    expect(address()).toBe(`/don-vi/${id}/tham-du?year=2025`);
    expect(screen.getByRole("link", { name: "Xuất CSV" }).getAttribute("href")).toContain("year=2025");
  });

  test("says when nothing matches, and takes the filter off", async () => {
    const { world, id } = await unitWithHistory();
    const { user } = await openScreen(`/don-vi/${id}/tham-du?year=1999`, { as: "staff", world });
    await screen.findByText("Không có hội nghị nào khớp");
    await user.click(screen.getByRole("button", { name: "Bỏ lọc" }));
    await screen.findByText("2 lần có tên trong danh sách dự");
  });
});
