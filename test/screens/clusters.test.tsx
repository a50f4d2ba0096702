import { configure, screen, within } from "@testing-library/react";
import { describe, expect, onTestFinished, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { addHolder } from "../support/holders.ts";
import { addEntries } from "../support/saveAll.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

configure({ asyncUtilTimeout: 5000 });

async function worldOfClusters() {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const { clusters, units } = await addEntries(world);
  const staff = world.as("staff");
  const id = clusters[0]?.id ?? "";
  const [front = "", farmers = "", youth = ""] = units.map(unit => unit.id ?? "");
  const { content } = await staff.view(contract.clusters.view, { id });
  const member = (unit: string, from: string, to: string) => ({ id: newId(), unit, from, to, subGroup: "" });
  await staff.change(contract.clusters.update, {
    id,
    version: 1,
    body: {
      ...content,
      members: [member(front, "", "2025-12-31"), member(farmers, "2026-01-01", ""), member(youth, "", "")],
      heads: [
        { id: newId(), unit: youth, as: "head", from: "2025-01-01", to: "", method: "elected", basis: "" },
      ],
    },
  });
  await staff.change(contract.clusters.create, {
    body: { id: newId(), content: { name: "Cụm thi đua số 3", convenedBy: "Mặt trận", sector: "mặt trận" } },
  });
  return { world, id, farmers, youth };
}

describe("Clusters", () => {
  test("two of one number stand apart, and the sector leaves one of them", async () => {
    const { world } = await worldOfClusters();
    const { user, address } = await openScreen("/cum", { as: "leader", world });
    expect(await screen.findAllByRole("link", { name: "Cụm thi đua số 3" })).toHaveLength(2);
    await user.selectOptions(screen.getByRole("combobox", { name: "Ngành, lĩnh vực" }), "mặt trận");
    await screen.findByText("1 trong 3 mục");
    expect(new URLSearchParams(address().slice(4)).get("sector")).toBe("mặt trận");
    const file = new URL(screen.getByRole<HTMLAnchorElement>("link", { name: "Xuất CSV" }).href);
    expect([file.pathname, file.searchParams.get("sector")]).toEqual([
      "/api/clusters/export.csv",
      "mặt trận",
    ]);
  });

  test("show last year's members for last year, by the names they bore then", async () => {
    const { world, id, youth } = await worldOfClusters();
    const staff = world.as("staff");
    const { version, content } = await staff.view(contract.units.view, { id: youth });
    const renamed = { id: newId(), name: "Đoàn Thanh niên tỉnh", shortName: "", from: "2026-01-01" };
    await staff.change(contract.units.update, {
      id: youth,
      version,
      body: { ...content, names: [...content.names, renamed] },
    });
    await openScreen(`/cum/${id}?on=2025-12-31`, { as: "leader", world });
    await screen.findByText("Theo ngày 31/12/2025");
    const members = within(await screen.findByRole("region", { name: /^Thành viên/ }));
    await members.findByText(/Ủy ban Mặt trận Tổ quốc tỉnh/);
    const then = await members.findByRole("link", { name: "Tỉnh đoàn" });
    expect(then.getAttribute("href")).toBe(`/don-vi/${youth}?on=2025-12-31`);
    expect(members.queryByText(/Hội Nông dân tỉnh/)).toBeNull();
    expect(members.queryByText("Đoàn Thanh niên tỉnh")).toBeNull();
  });

  test("name who acts for them on the day, with the days and the document", async () => {
    const { world, id } = await worldOfClusters();
    const post = {
      role: "secretary" as const,
      clusterId: id,
      method: "appointed" as const,
      basis: "Quyết định 12",
    };
    await addHolder(world, "truoc", [{ ...post, to: "2025-12-31" }]);
    await addHolder(world, "sau", [{ ...post, from: "2026-01-01" }]);
    await openScreen(`/cum/${id}?on=2025-12-31`, { as: "leader", world });
    const secretaries = within(await screen.findByRole("region", { name: "Thư ký cụm" }));
    await secretaries.findByText("Người truoc");
    expect(secretaries.getAllByRole("listitem").map(line => line.textContent)).toEqual([
      "Người truocđến 31/12/2025 · chỉ định · Quyết định 12",
    ]);
  });

  test("name every member to a member, and lead only to the pages that are there for them", async () => {
    const { world, id, farmers, youth } = await worldOfClusters();
    await addHolder(world, "baocao", [{ role: "reporter", unitId: farmers }]);
    await openScreen(`/cum/${id}`, { as: "baocao", world });
    const members = within(await screen.findByRole("region", { name: /^Thành viên/ }));
    const own = await members.findByRole("link", { name: "Hội Nông dân tỉnh" });
    expect(own.getAttribute("href")).toBe(`/don-vi/${farmers}`);
    await members.findByText("Tỉnh đoàn");
    expect(members.queryByRole("link", { name: "Tỉnh đoàn" })).toBeNull();
    const leading = within(screen.getByRole("region", { name: /^Cụm trưởng/ }));
    leading.getByText("Tỉnh đoàn");
    const page = world.as("baocao").view(contract.units.view, { id: youth });
    await expect(page).rejects.toMatchObject({ problem: { code: "notFound" } });
  });

  test("are changed with days typed as people write them", async () => {
    const { world, id } = await worldOfClusters();
    const { user, address } = await openScreen(`/cum/${id}/sua`, { as: "staff", world });
    const names = within(await screen.findByRole("region", { name: "Tên qua thời gian" }));
    await user.click(names.getByRole("button", { name: "Thêm tên" }));
    const second = within(names.getByRole("listitem", { name: "Dòng 2" }));
    await user.type(second.getByRole("textbox", { name: "Tên" }), "Cụm thi đua số 7");
    await user.type(second.getByRole("textbox", { name: /^Từ ngày/ }), "31/6/2026");
    await user.click(screen.getByRole("button", { name: "Lưu" }));
    await second.findByText("Không có ngày này. Ghi như 19/6/2026 hoặc 6/2026");
    await user.clear(second.getByRole("textbox", { name: /^Từ ngày/ }));
    await user.type(second.getByRole("textbox", { name: /^Từ ngày/ }), "1.7.2026");
    await user.click(screen.getByRole("button", { name: "Lưu" }));
    await screen.findByText("Đã lưu cụm.");
    expect(address()).toBe(`/cum/${id}`);
    const { content } = await world.as("staff").view(contract.clusters.view, { id });
    expect(content.names.map(({ name, from }) => [name, from])).toEqual([
      ["Cụm thi đua số 3", ""],
      ["Cụm thi đua số 7", "2026-07-01"],
    ]);
  });

  test("are never left with changes unsaved unless that was said, and Ctrl+S saves them", async () => {
    const { world, id } = await worldOfClusters();
    const { user, address } = await openScreen(`/cum/${id}/sua`, { as: "staff", world });
    const from = await screen.findByLabelText<HTMLInputElement>("Hoạt động từ ngày");
    await user.type(from, "1/2/2024");
    await user.click(screen.getByRole("button", { name: "Thôi" }));
    await user.click(within(await screen.findByRole("dialog")).getByText("Ở lại"));
    expect(from.value).toBe("1/2/2024");
    const closing = new Event("beforeunload", { cancelable: true });
    window.dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(true);
    await user.keyboard("{Control>}s{/Control}");
    await screen.findByText("Đã lưu cụm.");
    expect(address()).toBe(`/cum/${id}`);
    const { content } = await world.as("staff").view(contract.clusters.view, { id });
    expect(content.from).toBe("2024-02-01");
  });

  test("are handed over in one act whose every effect was shown before, and a sheet is ready to print", async () => {
    const { world, id, farmers } = await worldOfClusters();
    await addHolder(world, "cũ", [{ role: "secretary", clusterId: id }]);
    await addHolder(world, "mới", [{ role: "reporter", unitId: farmers }]);
    const { user } = await openScreen(`/cum/${id}/ban-giao`, { as: "staff", world });
    await user.type(await screen.findByRole("textbox", { name: "Nhận từ ngày" }), "1/1/2027");
    await user.type(screen.getByRole("combobox", { name: "Cụm trưởng mới" }), "nong dan");
    await user.click(await screen.findByRole("option", { name: /Hội Nông dân tỉnh/ }));
    await user.type(screen.getByRole("combobox", { name: "Thư ký cụm từ ngày đó" }), "moi");
    await user.click(await screen.findByRole("option", { name: /Người mới.*thuộc đơn vị nhận/ }));
    const preview = within(screen.getByRole("region", { name: "Việc sẽ làm" }));
    preview.getByText("Tỉnh đoàn thôi làm Cụm trưởng hết ngày 31/12/2026");
    preview.getByText("Hội Nông dân tỉnh làm Cụm trưởng từ ngày 01/01/2027");
    preview.getByText("Người cũ thôi quyền thư ký hết ngày 31/12/2026");
    preview.getByText("Người mới có quyền thư ký từ 0 giờ ngày 01/01/2027");
    await user.click(screen.getByRole("button", { name: "Bàn giao" }));
    await screen.findByRole("heading", { name: "Phiếu bàn giao ngày 01/01/2027" });
    await screen.findByText("Cụm trưởng: Hội Nông dân tỉnh");
    const posts = await world.store.db
      .selectFrom("posts")
      .select(["from", "to"])
      .where("clusterId", "=", id)
      .orderBy("from")
      .execute();
    expect(posts).toEqual([
      { from: "", to: "2026-12-31" },
      { from: "2027-01-01", to: "" },
    ]);
  });
});
