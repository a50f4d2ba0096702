import { screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { deviceChoice } from "../../src/api/deviceChoice.ts";
import { paths } from "../../src/paths.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

const valueOf = (field: HTMLElement) => (field as HTMLInputElement).value;

test("whoever signs in comes to the page that was wanted", async () => {
  const { user, address } = await openScreen(paths.ownAccount(), { as: "nobody" });

  await user.type(await screen.findByLabelText("Tên đăng nhập"), " Staff ");
  await user.type(screen.getByLabelText("Mật khẩu"), "mật khẩu của tôi");
  await user.click(screen.getByRole("button", { name: "Đăng nhập" }));

  await screen.findByRole("heading", { level: 1, name: "Tài khoản của tôi" });
  expect(screen.getAllByText("Người staff").length).toBeGreaterThan(0);
  expect(address()).toBe(paths.ownAccount());
});

test("a wrong password is said in words and the name stays", async () => {
  const { user } = await openScreen(paths.home(), { as: "nobody" });

  await user.type(await screen.findByLabelText("Tên đăng nhập"), "khong.co");
  await user.type(screen.getByLabelText("Mật khẩu"), "sai mật khẩu");
  await user.keyboard("{Enter}");

  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toBe("Tên đăng nhập hoặc mật khẩu không đúng.");
  expect(valueOf(screen.getByLabelText("Tên đăng nhập"))).toBe("khong.co");
});

test("an empty name is asked for before anything is sent", async () => {
  const { user } = await openScreen(paths.home(), { as: "nobody" });

  await user.click(await screen.findByRole("button", { name: "Đăng nhập" }));

  const field = screen.getByRole("textbox", { name: "Tên đăng nhập", description: "Cần nhập mục này" });
  expect(document.activeElement).toBe(field);
});

test("a password can be looked at", async () => {
  const { user } = await openScreen(paths.home(), { as: "nobody" });
  const password = await screen.findByLabelText("Mật khẩu");
  expect(password.getAttribute("type")).toBe("password");

  await user.click(screen.getByRole("button", { name: "Hiện mật khẩu" }));

  expect(password.getAttribute("type")).toBe("text");
});

test("when the session ends in the middle of work, signing in happens over the page and what was typed stays", async () => {
  const { user, world, endSession } = await openScreen(paths.accounts(), { as: "admin" });
  await user.click(await screen.findByRole("button", { name: "Mời người dùng" }));
  const form = await screen.findByRole("dialog", { name: "Mời người dùng" });
  await user.type(within(form).getByLabelText("Họ tên"), "Nguyễn Văn An");
  await user.type(within(form).getByLabelText("Tên đăng nhập"), "an.nguyen");

  endSession();
  await user.click(within(form).getByRole("button", { name: "Mời người dùng" }));

  const again = await screen.findByRole("dialog", { name: "Đăng nhập lại" });
  expect(valueOf(await within(again).findByLabelText("Tên đăng nhập"))).toBe("admin");
  await user.type(within(again).getByLabelText("Mật khẩu"), "mật khẩu của tôi");
  await user.click(within(again).getByRole("button", { name: "Đăng nhập" }));

  await screen.findByRole("dialog", { name: "Mời người dùng" });
  expect(screen.queryByRole("dialog", { name: "Đăng nhập lại" })).toBeNull();
  expect(valueOf(within(form).getByLabelText("Họ tên"))).toBe("Nguyễn Văn An");
  await user.click(within(form).getByRole("button", { name: "Mời người dùng" }));

  await screen.findByRole("dialog", { name: "Đường dẫn đặt mật khẩu" });
  expect(await world.idOf("an.nguyen")).toBeTruthy();
});

test("when somebody else signs in in another tab, this page says who, writes nothing under that name, and goes on after signing in again", async () => {
  const { user, world, signInElsewhere } = await openScreen(paths.units(), { as: "admin" });
  const rows = () => world.store.db.selectFrom("audit").select(["action", "actorName"]).execute();
  await user.click((await screen.findAllByRole("button", { name: "Thêm đơn vị" }))[0] as HTMLElement);
  const form = await screen.findByRole("dialog", { name: "Thêm đơn vị" });
  await user.type(within(form).getByLabelText("Tên đơn vị"), "Ban Dân vận");
  const save = () => user.click(within(form).getByRole("button", { name: "Lưu" }));

  signInElsewhere("staff");
  await save();
  const again = await screen.findByRole("dialog", { name: "Tài khoản khác đang đăng nhập" });
  within(again).getByText(/Người staff đã đăng nhập\. Nội dung đã nhập trên trang này vẫn còn nguyên/);
  expect(await rows()).toEqual([]);
  await user.type(await within(again).findByLabelText("Mật khẩu"), "mật khẩu của tôi");
  await user.click(within(again).getByRole("button", { name: "Đăng nhập" }));

  await waitFor(() => expect(screen.queryByRole("dialog", { name: /^Tài khoản khác/ })).toBeNull());
  expect(valueOf(within(form).getByLabelText("Tên đơn vị"))).toBe("Ban Dân vận");
  await save();
  await screen.findAllByText("Ban Dân vận");
  await waitFor(async () =>
    expect(await rows()).toEqual([
      { action: "session.signIn", actorName: "Người admin" },
      { action: "units.create", actorName: "Người admin" },
    ]),
  );
});

test("whoever signed in in another tab can also take this page over as themselves", async () => {
  const { user, signInElsewhere } = await openScreen(paths.accounts(), { as: "admin" });
  await screen.findByRole("button", { name: "Mời người dùng" });
  signInElsewhere("staff");
  await user.click(screen.getAllByRole("link", { name: "Đơn vị" })[0] as HTMLElement);
  const dialog = await screen.findByRole("dialog", { name: "Tài khoản khác đang đăng nhập" });
  await user.click(within(dialog).getByRole("button", { name: "Làm việc với tài khoản Người staff" }));

  await screen.findByRole("button", { name: "Người staff" });
  expect(screen.queryByText("Người admin")).toBeNull();
  expect(screen.queryByRole("dialog")).toBeNull();
});

const byProvider = { provider: "Cổng tỉnh", password: true };

/** The sign-in page of a server that knows an outside provider. */
async function openAtProvider(path: string, ways = byProvider) {
  const world = await openWorld();
  onTestFinished(() => world.close());
  world.sessions.ways = ways;
  return openScreen(path, { as: "nobody", world });
}

test("a provider stands beside the password, and leads back to the page that was wanted", async () => {
  await openAtProvider(`${paths.conferences()}?q=so&signIn=failed`);
  const link = await screen.findByRole("link", { name: "Đăng nhập bằng Cổng tỉnh" });
  expect(link.getAttribute("href")).toBe(`/api/oidc/start?to=${encodeURIComponent("/hoi-nghi?q=so")}`);
  expect(screen.getByLabelText("Tên đăng nhập")).toBeTruthy();
  expect(screen.getByText(/Quên mật khẩu/)).toBeTruthy();
});

test("where the provider is the only way in, nobody is asked for a password or told of one, and a shared computer can still be said", async () => {
  const { user } = await openAtProvider(paths.home(), { ...byProvider, password: false });
  await screen.findByRole("link", { name: "Đăng nhập bằng Cổng tỉnh" });
  expect(screen.queryByLabelText("Tên đăng nhập")).toBeNull();
  expect(screen.queryByText(/mật khẩu/i)).toBeNull();
  await user.click(screen.getByRole("checkbox", { name: /Máy dùng chung/ }));
  expect(deviceChoice.keepsNothing()).toBe(true);
  await user.click(screen.getByRole("checkbox", { name: /Máy dùng chung/ }));
  expect(deviceChoice.keepsNothing()).toBe(false);
});

test.each([
  ["unknown", /chưa có tài khoản nào trong sổ này gắn với bạn/, /no account here is tied to you/],
  ["cancelled", /đã được hủy ở nơi đăng nhập/, /was cancelled at the provider/],
  ["failed", /đã quá hạn hoặc bị gián đoạn/, /took too long or was interrupted/],
  ["unreachable", /hiện không trả lời/, /does not answer at present/],
] as const)("how an attempt at the provider ended is said in both languages: %s", async (problem, vi, en) => {
  const { user } = await openAtProvider(`${paths.home()}?signIn=${problem}`);
  await screen.findByText(vi);
  await user.click(screen.getByRole("button", { name: "English" }));
  await screen.findByText(en);
  const other = screen.queryByRole("link", { name: "Sign out of Cổng tỉnh to use another account" });
  expect(other?.getAttribute("href")).toBe(problem === "unknown" ? "/api/oidc/end" : undefined);
});
