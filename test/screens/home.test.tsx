import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

const draft = (title: string) => ({ body: { id: newId(), content: { ...emptyConference(), title } } });

test("a new installation says what to do next", async () => {
  await openScreen(paths.home(), { as: "staff" });

  await screen.findByRole("heading", { name: "Sổ còn trống" });
  expect(screen.getByRole("link", { name: /Ghi hội nghị đầu tiên/ }).getAttribute("href")).toBe(
    paths.newConference(),
  );
});

test("drafts wait on the home page, one's own first, and each figure opens what it counts", async () => {
  const world = await openWorld();
  await world.as("staff").change(contract.conferences.create, draft("Bản nháp của tôi"));
  world.clock.advance(60_000);
  await world.as("admin").change(contract.conferences.create, draft("Bản nháp của người khác"));
  const { user, address } = await openScreen(paths.home(), { as: "staff", world });

  const section = await screen.findByRole("region", { name: "Bản nháp đang chờ" });
  const links = await within(section).findAllByRole("link");
  expect(links.map(link => link.textContent)).toEqual(["Bản nháp của tôi", "Bản nháp của người khác"]);

  const figure = await screen.findByRole("link", { name: /Bản nháp 2$|^2 ?Bản nháp/ });
  await user.click(figure);
  await waitFor(() => expect(address()).toBe(paths.conferences({ state: "draft" })));
  await world.close();
});
