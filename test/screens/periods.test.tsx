import { configure, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openScreen } from "../support/screenWorld.tsx";

configure({ asyncUtilTimeout: 5000 });

test("a year's periods are made from a pattern, opened, closed and reopened with a reason", async () => {
  const { user, world } = await openScreen("/ky", { as: "admin" });
  await user.click(await screen.findByRole("button", { name: "Tạo kỳ của năm" }));
  const dialog = within(screen.getByRole("dialog"));
  const year = dialog.getByRole("textbox", { name: "Năm" });
  await user.clear(year);
  await user.type(year, "2027");
  await user.click(dialog.getByRole("checkbox", { name: "Cả năm" }));
  expect(within(dialog.getByRole("region", { name: "Các kỳ sẽ tạo" })).getAllByRole("listitem")).toHaveLength(
    2,
  );
  await user.click(dialog.getByRole("button", { name: "Tạo 2 kỳ" }));
  const list = within(await screen.findByRole("region", { name: "2027" }));
  const stateOf = async () =>
    (
      await world.store.db.selectFrom("periods").select("state").where("start", "=", "2027-01-01").execute()
    )[0]?.state;

  const act = async (name: string) => {
    await user.click(list.getByRole("button", { name: "Việc với 6 tháng đầu năm 2027" }));
    await user.click(await screen.findByRole("menuitem", { name }));
  };
  await act("Mở kỳ");
  await list.findByText("Đang mở");
  await act("Khóa kỳ");
  await list.findByText("Đã khóa");
  expect(await stateOf()).toBe("closed");
  await act("Mở lại");
  const reopening = within(await screen.findByRole("dialog"));
  await user.click(reopening.getByRole("button", { name: "Mở lại" }));
  await reopening.findByText("Cần nhập mục này");
  await user.type(reopening.getByRole("textbox", { name: "Lý do mở lại" }), "Bổ sung số liệu");
  await user.click(reopening.getByRole("button", { name: "Mở lại" }));
  await list.findByText("Đang mở");
  expect(await stateOf()).toBe("open");

  await user.click(screen.getByRole("button", { name: "Tạo kỳ của năm" }));
  const again = within(screen.getByRole("dialog"));
  await user.clear(again.getByRole("textbox", { name: "Năm" }));
  await user.type(again.getByRole("textbox", { name: "Năm" }), "2027");
  await again.findByText(/6 tháng đầu năm 2027.*đã có, bỏ qua/);
});

test("what is typed into a short form outlives a slip of Escape, and goes only when that is said", async () => {
  const { user } = await openScreen("/ky", { as: "admin" });
  await user.click((await screen.findAllByRole("button", { name: "Thêm kỳ" }))[0] as HTMLElement);
  const name = within(screen.getByRole("dialog")).getByRole("textbox", { name: "Tên kỳ" });
  await user.type(name, "Đợt thi đua 70 ngày");
  await user.keyboard("{Escape}");
  expect(screen.getByRole("alert").textContent).toBe("Nội dung đang nhập chưa lưu.");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Nhập tiếp" }));
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(name);
  expect((name as HTMLInputElement).value).toBe("Đợt thi đua 70 ngày");
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Bỏ nội dung" }));
  expect(screen.queryByRole("dialog")).toBeNull();
});
