import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import type { Transport } from "../../src/api/client.ts";
import { isStillKnown, mostDays } from "../../src/api/lastPerson.ts";
import { paths } from "../../src/paths.ts";
import { memoryDrawer } from "../support/memoryDrawer.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

const bar = () => screen.findByText(/^Chưa có kết nối, đang mở phần của Người staff/);
const hint = () => window.dispatchEvent(new Event("online"));

/** A network that can be cut and mended, and notes in whose name it was asked for what. */
function cable(isCut: boolean) {
  const line = { isCut, asked: [] as string[] };
  const network =
    (transport: Transport): Transport =>
    async request => {
      if (line.isCut) throw new TypeError("no network");
      line.asked.push(`${request.headers.get("x-acting-as")} ${new URL(request.url).pathname}`);
      return transport(request);
    };
  return { line, network };
}

/** A device on which staff was signed in last, and the world that it was. */
async function deviceOfStaff() {
  const drawer = memoryDrawer();
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  await openScreen(paths.outbox(), { as: "staff", world, drawer });
  await waitFor(() => expect(drawer.lastPerson?.username).toBe("staff"));
  cleanup();
  return { drawer, world };
}

test("a device is known for fourteen days to the instant, and a clock set back makes no difference", () => {
  const knownAt = "2026-06-30T07:05:00.000Z";
  const after = (ms: number) => new Date(Date.parse(knownAt) + ms);
  const days = mostDays * 86_400_000;
  expect(mostDays).toBe(14);
  expect(isStillKnown(knownAt, after(days))).toBe(true);
  expect(isStillKnown(knownAt, after(days + 1))).toBe(false);
  expect(isStillKnown(knownAt, after(-days * 10))).toBe(true);
});

test("nobody can be asked: the page opens for the last person, and goes on as theirs once the server says so", async () => {
  const { drawer, world } = await deviceOfStaff();
  const { line, network } = cable(true);
  await openScreen(paths.outbox(), { as: "staff", world, drawer, network });
  const said = await bar();
  await screen.findByRole("heading", { level: 1, name: "Chờ gửi" });

  line.isCut = false;
  act(() => void hint());
  await waitFor(() => expect(said.isConnected).toBe(false));
  const own = `${await world.idOf("staff")} `;
  // What asks nobody in particular is only whether there is a server.
  expect(line.asked.filter(call => !call.startsWith(own) && call !== "null /api/health")).toEqual([]);
});

test("whoever put signing in off finds the question again, and the page is confirmed by it", async () => {
  const { drawer, world } = await deviceOfStaff();
  const { line, network } = cable(true);
  const { user } = await openScreen(paths.outbox(), { as: "nobody", world, drawer, network });
  await bar();
  line.isCut = false;
  act(() => void hint());
  const first = await screen.findByRole("dialog", { name: "Đăng nhập lại" });
  await user.click(within(first).getByRole("button", { name: "Để sau" }));
  await screen.findByRole("heading", { level: 1, name: "Chờ gửi" });

  const said = await bar();
  await user.click(screen.getByRole("button", { name: "Đăng nhập" }));
  const again = await screen.findByRole("dialog", { name: "Đăng nhập lại" });
  await user.type(await within(again).findByLabelText("Mật khẩu"), "mật khẩu của tôi");
  await user.click(within(again).getByRole("button", { name: "Đăng nhập" }));
  await waitFor(() => expect(said.isConnected).toBe(false));
});

test("signing out forgets even when the call does not get through, and says both", async () => {
  const { drawer, world } = await deviceOfStaff();
  const { line, network } = cable(false);
  const { user } = await openScreen(paths.outbox(), { as: "staff", world, drawer, network });
  await user.click((await screen.findAllByRole("button", { name: /Người staff/ }))[0] as HTMLElement);
  line.isCut = true;
  await user.click(screen.getByRole("menuitem", { name: "Đăng xuất" }));
  await screen.findByText(/^Máy chủ không trả lời nên chưa đăng xuất được/);
  expect(drawer.lastPerson).toBeNull();
});

test("using another account forgets whose page it was", async () => {
  const { drawer, world } = await deviceOfStaff();
  const { line, network } = cable(true);
  const { user } = await openScreen(paths.outbox(), { as: "nobody", world, drawer, network });
  await bar();
  line.isCut = false;
  act(() => void hint());
  await user.click(await screen.findByRole("button", { name: "Dùng tài khoản khác" }));
  await screen.findByLabelText("Tên đăng nhập");
  expect(drawer.lastPerson).toBeNull();
});

test("a device that keeps nothing, or refuses to be read, opens for nobody and says why", async () => {
  const { drawer, world } = await deviceOfStaff();
  drawer.refuse(new DOMException("", "SecurityError"));
  await openScreen(paths.outbox(), { as: "staff", world, drawer, network: cable(true).network });
  await screen.findByRole("heading", { name: "Chưa có kết nối" });
  expect(screen.queryByText(/Người staff/)).toBeNull();
});
