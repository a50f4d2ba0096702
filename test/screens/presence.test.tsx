import { screen } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld, type Who, type World } from "../support/world.ts";

async function opened(): Promise<{ world: World; id: string }> {
  const world = await openWorld();
  onTestFinished(() => world.close());
  const body = { id: newId(), content: { ...emptyConference(), title: "Giao ban" } };
  const { id } = await world.as("staff").change(contract.conferences.create, { body });
  return { world, id };
}

const isThere = (world: World, who: Who, recordId: string, is: "reading" | "typing" | "gone") =>
  world.as(who).change(contract.presence.tell, { type: "conference", recordId, body: { is } });

test("a record says who else has it open, and the form warns before typing into what somebody changes", async () => {
  const { world, id } = await opened();
  await isThere(world, "admin", id, "typing");
  await isThere(world, "leader", id, "reading");
  const { router, world: beside } = await openScreen(paths.conference(id), { as: "staff", world });
  await screen.findByText("Đang mở: Người admin (đang sửa), Người leader");

  await router.navigate(paths.editConference(id));
  await screen.findByText("Người admin đang sửa hội nghị này", {}, { timeout: 10_000 });
  const { others } = await isThere(beside, "leader", id, "reading");
  expect(others).toContainEqual({ name: "Người staff", isTyping: false });
});

test("nobody else there: nothing is said", async () => {
  const { world, id } = await opened();
  await isThere(world, "admin", id, "typing");
  await isThere(world, "admin", id, "gone");
  await openScreen(paths.conference(id), { as: "staff", world });
  await screen.findByRole("heading", { level: 1, name: "Giao ban" });
  expect(screen.queryByText(/^Đang mở:/)).toBeNull();
});
