import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

/** Staff began two conferences; the administrator changed both. */
async function openTold() {
  const world = await openWorld();
  const ids = [newId(), newId()];
  for (const [at, id] of ids.entries()) {
    const content = { ...emptyConference(), title: `Hội nghị ${at + 1}` };
    await world.as("staff").change(contract.conferences.create, { body: { id, content } });
    world.clock.advance(60_000);
    await world.as("admin").change(contract.conferences.update, { id, version: 1, body: content });
  }
  return { world, ids };
}

test("the bell counts what is unread, and the inbox tells it, the newest first", async () => {
  const { world } = await openTold();
  const { user, address } = await openScreen(paths.home(), { as: "staff", world });
  await user.click(await screen.findByRole("link", { name: "Hộp thư, 2 thông báo chưa đọc" }));
  await waitFor(() => expect(address()).toBe(paths.inbox()));
  const list = await screen.findByRole("list", { name: "Thông báo" });
  expect(
    within(list)
      .getAllByRole("link")
      .map(link => link.textContent),
  ).toEqual(["Người admin đã sửa hội nghị “Hội nghị 2”", "Người admin đã sửa hội nghị “Hội nghị 1”"]);
  await world.close();
});

test("opening a notice opens its record and makes it read", async () => {
  const { world, ids } = await openTold();
  const { user, address } = await openScreen(paths.inbox(), { as: "staff", world });
  await user.click(await screen.findByRole("link", { name: /Hội nghị 2/ }));
  await waitFor(() => expect(address()).toBe(paths.conference(ids[1] ?? "")));
  await screen.findByRole("link", { name: "Hộp thư, 1 thông báo chưa đọc" });
  const read = await world.store.db
    .selectFrom("notices")
    .select("readAt")
    .where("readAt", "is not", null)
    .execute();
  expect(read).toHaveLength(1);
  await world.close();
});

test("all can be marked as read at once, and the filter then says that nothing is left", async () => {
  const { world } = await openTold();
  const { user, address } = await openScreen(paths.inbox(), { as: "staff", world });
  await user.click(await screen.findByRole("button", { name: "Đánh dấu đã đọc tất cả" }));
  await screen.findByRole("link", { name: "Hộp thư" });
  await user.click(screen.getByRole("radio", { name: "Chỉ chưa đọc" }));
  await screen.findByText("Không còn thông báo chưa đọc");
  expect(address()).toBe(`${paths.inbox()}?only=unread`);
  await world.close();
});
