import { configure, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, onTestFinished, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { addEntries, saveAll } from "../support/saveAll.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

// A full page of rows takes jsdom its time on a busy machine.
configure({ asyncUtilTimeout: 5000 });

async function filledWorld(more = 0) {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const entries = await addEntries(world);
  const [cluster] = entries.clusters;
  const titled = (title: string, facts: object = {}) => ({
    id: newId(),
    content: { ...emptyConference(), title, ...facts },
    state: "recorded" as const,
  });
  const records = [
    titled("Sơ kết 6 tháng Cụm thi đua số 3", { cluster, kinds: ["halfYearReview"] }),
    titled("Giao ban quý I", { kinds: ["quarterlyMeeting"] }),
    ...Array.from({ length: more }, (_, at) => titled(`Hội nghị thứ ${at + 1}`)),
  ];
  await saveAll(world.store, records);
  return { world, records, cluster };
}

const titles = () => [...document.querySelectorAll("tbody th")].map(cell => cell.textContent);

describe("The register", () => {
  test("is narrowed by words without diacritics, and its address says so", async () => {
    const { world } = await filledWorld();
    const { user, address } = await openScreen("/hoi-nghi", { as: "staff", world });
    await screen.findByText("1–2 trong 2 hội nghị");
    await user.type(screen.getByLabelText("Tìm trong hội nghị"), "so ket cum");
    await waitFor(() => expect(titles()).toEqual(["Sơ kết 6 tháng Cụm thi đua số 3"]));
    expect(address()).toBe("/hoi-nghi?q=so+ket+cum");
    expect(document.activeElement).toBe(screen.getByLabelText("Tìm trong hội nghị"));
    await user.click(screen.getByRole("button", { name: "Bỏ lọc Có chữ: so ket cum" }));
    await screen.findByText("1–2 trong 2 hội nghị");
    expect(address()).toBe("/hoi-nghi");
  });

  test("takes the search field with a slash", async () => {
    const { world } = await filledWorld();
    const { user } = await openScreen("/hoi-nghi", { as: "staff", world });
    await screen.findByText("1–2 trong 2 hội nghị");
    await user.keyboard("/");
    expect(document.activeElement).toBe(screen.getByLabelText("Tìm trong hội nghị"));
    expect(screen.getByLabelText<HTMLInputElement>("Tìm trong hội nghị").value).toBe("");
  });

  test("is filtered by a choice, and the file to take away is narrowed the same way", async () => {
    const { world, cluster } = await filledWorld();
    const { user, address } = await openScreen("/hoi-nghi", { as: "staff", world });
    await screen.findByRole("option", { name: "Cụm thi đua số 3 · Ban Tuyên giáo Tỉnh ủy" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Cụm thi đua" }), cluster?.id ?? "");
    await waitFor(() => expect(titles()).toEqual(["Sơ kết 6 tháng Cụm thi đua số 3"]));
    expect(address()).toBe(`/hoi-nghi?cluster=${cluster?.id}`);
    expect(screen.getByRole("link", { name: "Xuất CSV" }).getAttribute("href")).toBe(
      `/api/conferences/export.csv?cluster=${cluster?.id}&sort=-date&language=vi`,
    );
  });

  test("is asked about tasks, and says so in a chip and in the file", async () => {
    const { world } = await filledWorld();
    const { user, address } = await openScreen("/hoi-nghi", { as: "staff", world });
    await screen.findByText("1–2 trong 2 hội nghị");
    await user.selectOptions(screen.getByRole("combobox", { name: "Nhiệm vụ" }), "overdue");
    await screen.findByText("Không có hội nghị nào khớp");
    expect(address()).toBe("/hoi-nghi?tasks=overdue");
    await user.selectOptions(screen.getByRole("combobox", { name: "Nhiệm vụ" }), "none");
    await screen.findByText("1–2 trong 2 hội nghị");
    expect(screen.getByRole("button", { name: "Bỏ lọc Nhiệm vụ: Không có nhiệm vụ" })).toBeDefined();
    expect(screen.getByRole("link", { name: "Xuất CSV" }).getAttribute("href")).toContain("tasks=none");
  });

  test("pages forward and back, and sorts by its headers", async () => {
    const { world } = await filledWorld(50);
    const { user, address } = await openScreen("/hoi-nghi?sort=title", { as: "staff", world });
    await screen.findByText("1–50 trong 52 hội nghị");
    expect(titles()[0]).toBe("Giao ban quý I");
    await user.click(screen.getByText("Sau"));
    await screen.findByText("51–52 trong 52 hội nghị");
    await user.click(screen.getByText("Trước"));
    await screen.findByText("1–50 trong 52 hội nghị");
    await user.click(within(document.querySelector("thead") as HTMLElement).getByText("Tên hội nghị"));
    await waitFor(() => expect(titles()[0]).toBe("Sơ kết 6 tháng Cụm thi đua số 3"));
    expect(address()).toBe("/hoi-nghi?sort=-title");
  });

  test("prints every row that the filter leaves, and then shows the page again", async () => {
    const { world } = await filledWorld(60);
    const { user } = await openScreen("/hoi-nghi?q=hoi+nghi+thu", { as: "staff", world });
    await screen.findByText("1–50 trong 60 hội nghị");
    const printed: number[] = [];
    // jsdom has no printer; this one says how many rows lie before it.
    window.print = () => void printed.push(titles().length);
    await user.click(screen.getByRole("button", { name: "In" }));
    await screen.findByText("1–60 trong 60 hội nghị");
    expect(printed).toEqual([60]);
    window.dispatchEvent(new Event("afterprint"));
    await screen.findByText("1–50 trong 60 hội nghị");
    expect(titles()).toHaveLength(50);
  });

  test("lets rows be chosen by key and by range, across what is filtered, and takes only those away", async () => {
    const { world, records } = await filledWorld(4);
    const { user } = await openScreen("/hoi-nghi", { as: "staff", world });
    await screen.findByText("1–6 trong 6 hội nghị");
    const ticks = () => screen.getAllByRole<HTMLInputElement>("checkbox", { name: /^Chọn / });
    expect(screen.queryByRole("region", { name: "Các hội nghị đã chọn" })).toBeNull();
    screen.getByRole("link", { name: "Giao ban quý I" }).focus();
    await user.keyboard("x");
    const bar = within(screen.getByRole("region", { name: "Các hội nghị đã chọn" }));
    bar.getByText("Đã chọn 1 hội nghị");
    const chosenIn = (file: HTMLElement) => new URL(file.getAttribute("href") ?? "", "http://x").searchParams;
    expect(chosenIn(bar.getByRole("link", { name: "CSV" })).get("ids")).toBe(records[1]?.id);
    await user.click(bar.getByRole("button", { name: "Bỏ chọn" }));
    const [first, , third] = ticks();
    if (!first || !third) throw new Error("No rows.");
    await user.click(first);
    await user.keyboard("{Shift>}");
    await user.click(third);
    await user.keyboard("{/Shift}");
    expect(ticks().map(tick => tick.checked)).toEqual([true, true, true, false, false, false]);
    await user.type(screen.getByLabelText("Tìm trong hội nghị"), "giao ban");
    await screen.findByText("1–1 trong 1 hội nghị");
    screen.getByText("Đã chọn 3 hội nghị");
    await user.click(screen.getByRole("button", { name: "Chọn cả trang" }));
    expect(ticks().map(tick => tick.checked)).toEqual([true]);
  });

  test("gives the cards of a phone their ticks when somebody wants to choose several, and takes them away with the choice", async () => {
    const { world } = await filledWorld(2);
    const { user } = await openScreen("/hoi-nghi", { as: "staff", world });
    const begin = await screen.findByRole("button", { name: "Chọn nhiều" });
    const cell = () => screen.getAllByRole("checkbox", { name: /^Chọn / })[0]?.closest("td");
    expect(cell()?.className).toContain("max-sm:hidden");
    await user.click(begin);
    expect(cell()?.className).not.toContain("max-sm:hidden");
    await user.click(screen.getAllByRole("checkbox", { name: /^Chọn / })[0] as HTMLElement);
    screen.getByText("Đã chọn 1 hội nghị");
    await user.click(screen.getByRole("button", { name: "Thôi chọn", pressed: true }));
    expect(screen.queryByText("Đã chọn 1 hội nghị")).toBeNull();
    expect(cell()?.className).toContain("max-sm:hidden");
  });

  test("removes a row at once and brings it back on undo", async () => {
    const { world, records } = await filledWorld();
    const { user } = await openScreen("/hoi-nghi?q=giao+ban", { as: "staff", world });
    await user.click(await screen.findByRole("button", { name: "Việc với Giao ban quý I" }));
    await user.click(screen.getByRole("menuitem", { name: "Xóa" }));
    await screen.findByText("Không có hội nghị nào khớp");
    const rowOf = () =>
      world.store.db
        .selectFrom("conferences")
        .select(["removedAt", "version"])
        .where("id", "=", records[1]?.id ?? "")
        .executeTakeFirstOrThrow();
    expect((await rowOf()).removedAt).not.toBeNull();
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    await waitFor(() => expect(titles()).toEqual(["Giao ban quý I"]));
    expect((await rowOf()).removedAt).toBeNull();
  });
});

describe("What somebody makes of the register", () => {
  test("is named, opened again from its name, renamed, and removed with a way back", async () => {
    const { world } = await filledWorld();
    const { user, router, address } = await openScreen("/hoi-nghi?q=giao+ban", { as: "staff", world });
    await waitFor(() => expect(titles()).toEqual(["Giao ban quý I"]));
    await user.click(screen.getByRole("button", { name: "Bộ lọc đã lưu" }));
    await user.click(screen.getByRole("button", { name: "Lưu bộ lọc đang xem" }));
    expect(screen.getByText("Xin đặt tên cho bộ lọc.")).toBeDefined();
    await user.type(screen.getByLabelText("Tên bộ lọc"), "Giao ban{Enter}");
    await screen.findByRole("link", { name: "Giao ban" });
    await user.click(screen.getByRole("button", { name: "Đóng" }));
    await screen.findByRole("button", { name: "Giao ban" });

    await router.navigate("/hoi-nghi");
    await screen.findByText("1–2 trong 2 hội nghị");
    await user.click(screen.getByRole("button", { name: "Bộ lọc đã lưu" }));
    await user.click(screen.getByRole("link", { name: "Giao ban" }));
    await waitFor(() => expect(titles()).toEqual(["Giao ban quý I"]));
    expect(address()).toBe("/hoi-nghi?q=giao+ban&sort=-date");

    await user.click(screen.getByRole("button", { name: "Giao ban" }));
    await user.click(screen.getByRole("button", { name: "Việc với bộ lọc Giao ban" }));
    await user.click(screen.getByRole("menuitem", { name: "Đổi tên" }));
    const field = screen.getByLabelText("Tên mới của “Giao ban”");
    await user.clear(field);
    await user.type(field, "Giao ban quý{Enter}");
    await screen.findByRole("link", { name: "Giao ban quý" });
    await user.click(screen.getByRole("button", { name: "Việc với bộ lọc Giao ban quý" }));
    await user.click(screen.getByRole("menuitem", { name: "Xóa" }));
    await screen.findByText(/^Chưa lưu bộ lọc nào/);
    await user.click(screen.getByRole("button", { name: "Đóng" }));
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    await waitFor(async () => {
      const rows = await world.store.db.selectFrom("views").select("name").execute();
      expect(rows).toEqual([{ name: "Giao ban quý" }]);
    });
  });

  test("opens the register when it is the default, and lets its filters be taken off", async () => {
    const { world } = await filledWorld();
    const content = { list: "conferences", name: "Giao ban", address: "?q=giao+ban", isDefault: true };
    await world.as("staff").change(contract.views.create, { body: { id: newId(), content } });
    const { user, address } = await openScreen("/hoi-nghi", { as: "staff", world });
    await waitFor(() => expect(titles()).toEqual(["Giao ban quý I"]));
    expect(address()).toBe("/hoi-nghi?q=giao+ban");
    await user.click(screen.getByRole("button", { name: "Bỏ lọc" }));
    await screen.findByText("1–2 trong 2 hội nghị");
  });

  test("has the columns that were chosen, in that order, in the list and in its file", async () => {
    const { world } = await filledWorld();
    const { user } = await openScreen("/hoi-nghi", { as: "staff", world });
    const heads = () =>
      [...document.querySelectorAll("thead th + th")].map(cell => cell.textContent).slice(0, -1);
    await screen.findByText("1–2 trong 2 hội nghị");
    expect(heads()).toHaveLength(9);
    await user.click(screen.getByRole("button", { name: "Cột" }));
    for (const column of ["Loại", "Thành phần", "Kết quả", "Cập nhật", "Cụm thi đua, kỳ"])
      await user.click(screen.getByLabelText(`Hiện cột ${column}`));
    await user.click(screen.getByRole("button", { name: "Đưa cột Ngày ra sau" }));
    await user.click(screen.getByRole("button", { name: "Dùng các cột này" }));
    await waitFor(() => expect(heads()).toEqual(["Tên hội nghị", "Ngày", "Nhiệm vụ", "Tình trạng"]));
    expect(screen.getByRole("link", { name: "Xuất CSV" }).getAttribute("href")).toContain(
      "columns=title%2Cdate%2Ctasks%2Cstate",
    );
    const kept = await world.store.db.selectFrom("listColumns").select("columns").execute();
    expect(kept).toEqual([{ columns: "title,date,tasks,state" }]);
  });
});

describe("An empty register", () => {
  test("offers the first conference to those who may write one", async () => {
    await openScreen("/hoi-nghi", { as: "staff" });
    await screen.findByText("Chưa có hội nghị nào");
    expect(screen.getAllByRole("link", { name: "Ghi hội nghị" }).length).toBeGreaterThan(0);
  });

  test("offers nothing to write to those who only read", async () => {
    await openScreen("/hoi-nghi", { as: "leader" });
    await screen.findByText("Chưa có hội nghị nào");
    expect(within(screen.getByRole("main")).queryByRole("link", { name: "Ghi hội nghị" })).toBeNull();
  });

  test("says that nothing matches, and takes the filters off", async () => {
    const { world } = await filledWorld();
    const { user, address } = await openScreen("/hoi-nghi?q=khong+co&kind=vote", { as: "staff", world });
    await screen.findByText("Không có hội nghị nào khớp");
    await user.click(screen.getAllByRole("button", { name: "Bỏ lọc" })[0] as HTMLElement);
    await screen.findByText("1–2 trong 2 hội nghị");
    expect(address()).toBe("/hoi-nghi");
  });

  test("that cannot be reached says so and asks again", async () => {
    const { world } = await filledWorld();
    let isDown = true;
    const { user } = await openScreen("/hoi-nghi", {
      as: "staff",
      world,
      network: transport => request =>
        isDown && new URL(request.url).pathname === "/api/conferences"
          ? Promise.reject(new TypeError("offline"))
          : transport(request),
    });
    await screen.findByText("Chưa tải được danh sách");
    isDown = false;
    await user.click(screen.getByRole("button", { name: "Thử lại" }));
    await screen.findByText("1–2 trong 2 hội nghị");
  });
});
