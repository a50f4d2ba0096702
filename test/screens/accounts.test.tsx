import { screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { openPost } from "../../src/domain/people/post.ts";
import { paths } from "../../src/paths.ts";
import { addHolder } from "../support/holders.ts";
import { addEntries } from "../support/saveAll.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld, type World } from "../support/world.ts";

const accountRow = (world: World, username: string) =>
  world.store.db.selectFrom("user").selectAll().where("username", "=", username).executeTakeFirst();

test("a new account comes with a link, shown once, and stands in the database", async () => {
  const { user, world } = await openScreen(paths.accounts(), { as: "admin" });
  await user.click(await screen.findByRole("button", { name: "Mời người dùng" }));
  const form = await screen.findByRole("dialog", { name: "Mời người dùng" });

  await user.type(within(form).getByLabelText("Họ tên"), "Trần Thị Bình");
  await user.type(within(form).getByLabelText("Tên đăng nhập"), "binh.tran");
  await user.click(within(form).getByRole("radio", { name: /Lãnh đạo/ }));
  await user.click(within(form).getByRole("button", { name: "Mời người dùng" }));

  const shown = await screen.findByRole("dialog", { name: "Đường dẫn đặt mật khẩu" });
  within(shown).getByText(/\/mat-khau-moi#[\w-]{32}$/);
  const row = await accountRow(world, "binh.tran");
  expect(row).toMatchObject({ name: "Trần Thị Bình", mustChangePassword: 1, isDisabled: 0 });
  const posts = await world.store.db
    .selectFrom("posts")
    .select("role")
    .where("accountId", "=", row?.id ?? "")
    .execute();
  expect(posts).toEqual([{ role: "leader" }]);

  await user.click(within(shown).getAllByRole("button", { name: "Đã trao xong" })[0] as HTMLElement);
  expect(screen.queryByText(/mat-khau-moi#/)).toBeNull();
  await screen.findByText("Trần Thị Bình");
});

test("what is wrong with a new account stands beside its field", async () => {
  const { user } = await openScreen(paths.accounts(), { as: "admin" });
  await user.click(await screen.findByRole("button", { name: "Mời người dùng" }));
  const form = await screen.findByRole("dialog", { name: "Mời người dùng" });

  await user.type(within(form).getByLabelText("Tên đăng nhập"), "Bình Trần");
  await user.click(within(form).getByRole("button", { name: "Mời người dùng" }));

  await within(form).findByRole("textbox", { name: "Họ tên", description: /Cần nhập mục này/ });
  expect(
    within(form).getByRole("textbox", { name: "Tên đăng nhập", description: /chữ thường không dấu/ }),
  ).toBeTruthy();
});

test("a username that is taken is told beside its field, and nothing typed is lost", async () => {
  const { user } = await openScreen(paths.accounts(), { as: "admin" });
  await user.click(await screen.findByRole("button", { name: "Mời người dùng" }));
  const form = await screen.findByRole("dialog", { name: "Mời người dùng" });

  await user.type(within(form).getByLabelText("Họ tên"), "Người khác");
  await user.type(within(form).getByLabelText("Tên đăng nhập"), "staff");
  await user.click(within(form).getByRole("button", { name: "Mời người dùng" }));

  await within(form).findByRole("textbox", { name: "Tên đăng nhập", description: /đã có người dùng/ });
  expect(within(form).getByLabelText<HTMLInputElement>("Họ tên").value).toBe("Người khác");
});

test("disabling an account says what it means, then takes effect", async () => {
  const { user, world } = await openScreen(paths.accounts(), { as: "admin" });
  await user.click(await screen.findByRole("button", { name: "Việc với Người staff" }));
  await user.click(screen.getByRole("menuitem", { name: "Ngừng tài khoản" }));

  const dialog = await screen.findByRole("dialog", { name: "Ngừng tài khoản Người staff?" });
  await user.click(within(dialog).getByRole("button", { name: "Ngừng tài khoản" }));

  await screen.findByText("Đã ngừng tài khoản Người staff.");
  expect(await accountRow(world, "staff")).toMatchObject({ isDisabled: 1 });
});

test("an administrator cannot disable the account in use, and the menu says why", async () => {
  const { user, world } = await openScreen(paths.accounts(), { as: "admin" });
  await user.click(await screen.findByRole("button", { name: "Việc với Người admin" }));

  await user.click(screen.getByRole("menuitem", { name: /Ngừng tài khoản/ }));

  screen.getByText("Không ai tự ngừng tài khoản của mình");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(await accountRow(world, "admin")).toMatchObject({ isDisabled: 0 });
});

test("when someone else changed the account meanwhile, the edit is refused once and then goes through", async () => {
  const world = await openWorld();
  const { user } = await openScreen(paths.accounts(), { as: "admin", world });
  await user.click(await screen.findByRole("button", { name: "Việc với Người staff" }));
  await user.click(screen.getByRole("menuitem", { name: "Sửa tên" }));
  const form = await screen.findByRole("dialog", { name: "Sửa tài khoản" });
  await accountRow(world, "staff");
  await world.store.db.updateTable("user").set({ version: 2 }).where("username", "=", "staff").execute();

  await user.clear(within(form).getByLabelText("Họ tên"));
  await user.type(within(form).getByLabelText("Họ tên"), "Tên mới");
  await user.click(within(form).getByRole("button", { name: "Lưu" }));
  await within(form).findByText(/Người khác đã sửa mục này/);
  await user.click(within(form).getByRole("button", { name: "Lưu" }));

  await screen.findByText("Đã lưu tài khoản Tên mới.");
  expect(await accountRow(world, "staff")).toMatchObject({ name: "Tên mới", version: 3 });
  await world.close();
});

test("the list narrows by words without marks, and the address remembers them", async () => {
  const world = await openWorld();
  const content = { username: "duc", name: "Đặng Văn Đức", post: openPost("staff") };
  await world.as("admin").change(contract.accounts.create, { body: { id: newId(), content } });
  const { user, address } = await openScreen(paths.accounts(), { as: "admin", world });

  await user.type(await screen.findByRole("textbox", { name: "Tìm theo tên" }), "dang duc{Enter}");

  await screen.findByText("1 trong 4 tài khoản");
  screen.getByText("Đặng Văn Đức");
  expect(address()).toBe(`${paths.accounts()}?q=dang+duc`);
  await world.close();
});

test("the posts of a past day are those of then, with the names of then, and today is one press away", async () => {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const { clusters } = await addEntries(world);
  const clusterId = clusters[0]?.id ?? "";
  const terms = { role: "secretary" as const, clusterId, method: "elected" as const, basis: "Biên bản 7" };
  await addHolder(world, "truoc", [{ ...terms, to: "2025-12-31" }]);
  const { user, address } = await openScreen("/phan-cong", { as: "admin", world });
  await screen.findByText("Người staff");
  expect(screen.queryByText("Người truoc")).toBeNull();
  await user.type(screen.getByRole("textbox", { name: "Xem theo ngày" }), "31/12/2025{Enter}");
  const row = within(
    (await screen.findByRole("rowheader", { name: "Người truoc" })).closest("tr") ?? document.body,
  );
  expect(row.getByText("bầu · Biên bản 7")).toBeTruthy();
  expect(address()).toBe("/phan-cong?on=2025-12-31");
  await user.click(screen.getByRole("button", { name: "Xem hôm nay" }));
  await waitFor(() => expect(screen.queryByText("Người truoc")).toBeNull());
});
