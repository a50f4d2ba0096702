import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Transport } from "../../src/api/client.ts";
import { deviceChoice } from "../../src/api/deviceChoice.ts";
import { paths } from "../../src/paths.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld, type World } from "../support/world.ts";

const minute = 60_000;
const title = "Phiên làm việc sắp hết";
const half = { idleSeconds: 30 * 60, leftSeconds: 12 * 3600 };

let world: World;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  world = await openWorld();
  world.sessions.limits = half;
});
afterEach(async () => {
  vi.useRealTimers();
  await world.close();
});

/** The clock goes on; the page looks at it each second. */
const pass = (ms: number) => void vi.setSystemTime(Date.now() + ms);
const timer = (dialog: HTMLElement) => within(dialog).getByRole("timer").textContent;

/** The page of accounts with a form half filled in. */
async function openWithWords() {
  const opened = await openScreen(paths.accounts(), { as: "admin", world });
  await opened.user.click(await screen.findByRole("button", { name: "Mời người dùng" }));
  const form = await screen.findByRole("dialog", { name: "Mời người dùng" });
  await opened.user.type(within(form).getByLabelText("Họ tên"), "Nguyễn Văn An");
  const typed = () => within(form).getByLabelText<HTMLInputElement>("Họ tên").value;
  return { ...opened, form, typed };
}

test("an unused session counts down in words, with the focus on the button that keeps it, and goes on at one press", async () => {
  const { user, typed } = await openWithWords();
  pass(27 * minute + 30_000);
  const dialog = await screen.findByRole("dialog", { name: title });
  expect(timer(dialog)).toMatch(/^Đã lâu không có thao tác\. Phiên sẽ hết sau 1 phút \d+ giây; nội dung/);
  pass(50_000);
  await waitFor(() => expect(timer(dialog)).toMatch(/sau \d+ giây; nội dung/));
  expect(document.activeElement).toBe(within(dialog).getByRole("button", { name: "Tiếp tục làm việc" }));

  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.queryByRole("dialog", { name: title })).toBeNull());
  expect(typed()).toBe("Nguyễn Văn An");
});

test("a session that ran out is signed in again over the form, and its words are sent under the same name", async () => {
  const { user, form, typed, endSession } = await openWithWords();
  await user.type(within(form).getByLabelText("Tên đăng nhập"), "an.nguyen");
  pass(28 * minute);
  await screen.findByRole("dialog", { name: title });
  endSession();
  pass(3 * minute);

  const again = await screen.findByRole("dialog", { name: "Đăng nhập lại" });
  expect(screen.queryByRole("dialog", { name: title })).toBeNull();
  expect(typed()).toBe("Nguyễn Văn An");
  await user.type(await within(again).findByLabelText("Mật khẩu"), "mật khẩu của tôi");
  await user.click(within(again).getByRole("button", { name: "Đăng nhập" }));
  await waitFor(() => expect(screen.queryByRole("dialog", { name: "Đăng nhập lại" })).toBeNull());
  expect(typed()).toBe("Nguyễn Văn An");
  await user.click(within(form).getByRole("button", { name: "Mời người dùng" }));
  await screen.findByRole("dialog", { name: "Đường dẫn đặt mật khẩu" });
  expect(await world.idOf("an.nguyen")).toBeTruthy();
});

test("the form of a conference is the same form after its session ran out: on a shared computer its words are nowhere else", async () => {
  const { user, endSession } = await openScreen(paths.newConference(), { as: "staff", world });
  deviceChoice.choose(true);
  const field = await screen.findByLabelText<HTMLInputElement>("Tên hội nghị");
  await user.type(field, "Chỉ trên màn hình");
  endSession();
  pass(31 * minute);

  const again = await screen.findByRole("dialog", { name: "Đăng nhập lại" });
  expect(field.isConnected).toBe(true);
  await user.type(await within(again).findByLabelText("Mật khẩu"), "mật khẩu của tôi");
  await user.click(within(again).getByRole("button", { name: "Đăng nhập" }));
  await waitFor(() => expect(screen.queryByRole("dialog", { name: "Đăng nhập lại" })).toBeNull());
  expect(field.isConnected).toBe(true);
  expect(field.value).toBe("Chỉ trên màn hình");
});

test("the end that comes however much one works says to save, and leaves the page when that is understood", async () => {
  world.sessions.limits = { idleSeconds: 30 * 60, leftSeconds: 300 };
  const { user, typed } = await openWithWords();
  pass(200_000);
  const dialog = await screen.findByRole("dialog", { name: title });
  expect(timer(dialog)).toMatch(
    /^Phiên đăng nhập đã kéo dài hết mức cho phép và sẽ hết sau 1 phút \d+ giây\. Lưu/,
  );
  await user.click(within(dialog).getByRole("button", { name: "Đã rõ" }));
  await waitFor(() => expect(screen.queryByRole("dialog", { name: title })).toBeNull());
  expect(typed()).toBe("Nguyễn Văn An");
});

test("a session that another tab kept in use is not taken for ended", async () => {
  const { typed } = await openWithWords();
  pass(31 * minute);
  await waitFor(() => expect(screen.queryByRole("dialog", { name: title })).toBeNull());
  expect(screen.queryByRole("dialog", { name: "Đăng nhập lại" })).toBeNull();
  expect(typed()).toBe("Nguyễn Văn An");
});

test("an open page that nobody touches asks for nothing, so that it does not keep its session alive by itself", async () => {
  const asked: string[] = [];
  const network = (transport: Transport): Transport => {
    return request => {
      asked.push(new URL(request.url).pathname);
      return transport(request);
    };
  };
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
  await openScreen(paths.accounts(), { as: "admin", world, network });
  await screen.findByRole("button", { name: "Mời người dùng" });
  const bell = () => asked.filter(path => path === "/api/notices/count").length;
  const atFirst = bell();
  await act(async () => void vi.advanceTimersByTime(4 * minute));
  expect(bell()).toBeGreaterThan(atFirst);
  vi.setSystemTime(Date.now() + 6 * minute);
  const before = asked.length;
  await act(async () => void vi.advanceTimersByTime(10 * minute));
  expect(asked.length).toBe(before);
});

test("nothing is asked of the server until the time is surely over, because a question would keep the session alive", async () => {
  const asked: number[] = [];
  const network = (transport: Transport): Transport => {
    return request => {
      asked.push(Date.now());
      return transport(request);
    };
  };
  const { endSession } = await openScreen(paths.accounts(), { as: "admin", world, network });
  await screen.findByRole("button", { name: "Mời người dùng" });
  const before = asked.length;
  pass(29 * minute + 30_000);
  const dialog = await screen.findByRole("dialog", { name: title });
  expect(timer(dialog)).toMatch(/sẽ hết sau giây lát; nội dung/);
  expect(asked.length).toBe(before);
  endSession();
  pass(33_000);
  await screen.findByRole("dialog", { name: "Đăng nhập lại" });
});
