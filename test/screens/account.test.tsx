import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

test("a new password that is too short is refused in words before it is sent", async () => {
  const { user } = await openScreen(paths.ownAccount(), { as: "staff" });

  await user.type(await screen.findByLabelText("Mật khẩu hiện tại"), "mật khẩu cũ");
  await user.type(screen.getByLabelText("Mật khẩu mới"), "ngắn");
  await user.click(screen.getByRole("button", { name: "Đổi mật khẩu" }));

  expect(await screen.findByText("Mật khẩu cần ít nhất 12 ký tự")).toBeTruthy();
});

test("changing the password is confirmed and empties the fields", async () => {
  const { user } = await openScreen(paths.ownAccount(), { as: "staff" });
  const current = await screen.findByLabelText("Mật khẩu hiện tại");

  await user.type(current, "mật khẩu cũ");
  await user.type(screen.getByLabelText("Mật khẩu mới"), "một câu dài dễ nhớ");
  await user.click(screen.getByRole("button", { name: "Đổi mật khẩu" }));

  await screen.findByText("Đã đổi mật khẩu.");
  expect((current as HTMLInputElement).value).toBe("");
});

test("an account with a one-time password sets its own before anything else", async () => {
  const world = await openWorld();
  await world.store.db.updateTable("user").set({ mustChangePassword: 1 }).execute();

  await openScreen(paths.home(), { as: "staff", world });

  await screen.findByRole("heading", { level: 1, name: "Đặt mật khẩu riêng" });
  expect(screen.queryByRole("navigation")).toBeNull();
  await world.close();
});

test("the theme holds at once and is kept in this browser", async () => {
  const { user } = await openScreen(paths.ownAccount(), { as: "leader" });

  await user.click(await screen.findByRole("radio", { name: "Tối" }));

  expect(document.documentElement.dataset["theme"]).toBe("dark");
  expect(localStorage.getItem("so-ket.theme")).toBe("dark");
});
