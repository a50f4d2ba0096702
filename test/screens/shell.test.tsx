import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

const navigation = () => screen.getAllByRole("navigation", { name: "Điều hướng" })[0] as HTMLElement;

test("the navigation offers only what a role may enter", async () => {
  await openScreen(paths.home(), { as: "leader" });
  await screen.findByRole("heading", { level: 1, name: "Trang chính" });

  within(navigation()).getByRole("link", { name: "Hội nghị" });
  expect(within(navigation()).queryByRole("link", { name: "Tài khoản" })).toBeNull();
});

test("a leader who follows a link to writing is told that the page is for another role", async () => {
  await openScreen(paths.accounts(), { as: "leader" });

  await screen.findByRole("heading", { level: 1, name: "Trang này dành cho vai trò khác" });
  expect(screen.queryByRole("button", { name: "Tạo tài khoản" })).toBeNull();
});

test("a leader sees no action that writes", async () => {
  await openScreen(paths.home(), { as: "leader" });

  await screen.findByText("Sổ còn trống");
  expect(screen.queryByRole("link", { name: /Ghi hội nghị/ })).toBeNull();
});

test("Ctrl+K opens the palette, a few letters without marks find a page, Enter goes there", async () => {
  const { user, address } = await openScreen(paths.home(), { as: "staff" });
  await screen.findByRole("heading", { level: 1, name: "Trang chính" });

  await user.keyboard("{Control>}k{/Control}");
  await user.type(await screen.findByRole("combobox", { name: "Đi tới hoặc làm gì" }), "tai khoan");
  await user.keyboard("{Enter}");

  await screen.findByRole("heading", { level: 1, name: "Tài khoản của tôi" });
  expect(address()).toBe(paths.ownAccount());
});

test("the palette finds a conference by the words of its title", async () => {
  const world = await openWorld();
  const content = { ...emptyConference(), title: "Hội nghị sơ kết Cụm thi đua số 2" };
  const { id } = await world
    .as("staff")
    .change(contract.conferences.create, { body: { id: newId(), content } });
  const { user, address } = await openScreen(paths.home(), { as: "staff", world });
  await screen.findByRole("heading", { level: 1, name: "Trang chính" });

  await user.keyboard("{Control>}k{/Control}");
  await user.type(await screen.findByRole("combobox", { name: "Đi tới hoặc làm gì" }), "cum so 2");
  await user.click(await screen.findByRole("option", { name: /Cụm thi đua số 2/ }));

  await waitFor(() => expect(address()).toBe(paths.conference(id)));
  await world.close();
});

test("the language changes at once, and the page says so to readers", async () => {
  const { user } = await openScreen(paths.home(), { as: "staff" });
  await user.click((await screen.findAllByRole("button", { name: /Người staff/ }))[0] as HTMLElement);

  await user.click(await screen.findByRole("menuitem", { name: "English" }));

  await screen.findByRole("heading", { level: 1, name: "Home" });
  expect(document.documentElement.lang).toBe("en");
});

test("signing out by keyboard leaves nothing of the page", async () => {
  const { user, address } = await openScreen(paths.ownAccount(), { as: "staff" });
  const menu = (await screen.findAllByRole("button", { name: /Người staff/ }))[0] as HTMLElement;

  menu.focus();
  await user.keyboard("{ArrowUp}{Enter}");

  await screen.findByRole("button", { name: "Đăng nhập" });
  expect(screen.queryByText("Tài khoản của tôi")).toBeNull();
  expect(address()).toBe(paths.home());
});

test("searching from the top line opens the register narrowed to the words", async () => {
  const { user, address } = await openScreen(paths.home(), { as: "staff" });

  await user.type(await screen.findByRole("textbox", { name: "Tìm hội nghị" }), "giao ước{Enter}");

  await waitFor(() => expect(address()).toBe(paths.conferences({ q: "giao ước" })));
});

test("an address that names no page says so and shows the way home", async () => {
  const { user } = await openScreen("/khong-co-trang-nay", { as: "staff" });
  await screen.findByRole("heading", { level: 1, name: "Không có trang này" });

  await user.click(screen.getByRole("link", { name: "Về trang chính" }));

  expect(await screen.findByRole("heading", { level: 1, name: "Trang chính" })).toBeTruthy();
});

test("a server that cannot be reached is said in words, and asking again helps", async () => {
  let isDown = true;
  const { user } = await openScreen(paths.home(), {
    as: "staff",
    network: reach => request => (isDown ? Promise.reject(new TypeError("no network")) : reach(request)),
  });
  await screen.findByRole("heading", { name: "Chưa có kết nối" });

  isDown = false;
  await user.click(screen.getByRole("button", { name: "Thử lại" }));

  expect(await screen.findByRole("heading", { level: 1, name: "Trang chính" })).toBeTruthy();
});
