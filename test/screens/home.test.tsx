import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { openRound } from "../support/reviewWorld.ts";
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

test("home begins with what one has to file and what waits for one's word, each leading to the filing", async () => {
  const world = await openWorld();
  const round = await openRound(world);
  const { story, figure } = round.form;
  const content = contentOf({ [story.id]: { text: "Đã quán triệt." }, [figure.id]: numbered("12") });
  const body = { content, writtenAt: null, answer: null };
  await world.as("hai").change(contract.reviews.submit, { id: round.owed("hai"), version: 1, body });
  const linkIn = async (section: string) => {
    const region = await screen.findByRole("region", { name: section });
    return within(region)
      .getByRole("link", { name: /6 tháng đầu năm 2026/ })
      .getAttribute("href");
  };
  await openScreen(paths.home(), { as: "mot", world });
  expect(await linkIn("Tôi phải nộp")).toBe(paths.review(round.owed("mot")));
  screen.getByText("Đơn vị mot · Hạn 10/07/2026");
  cleanup();
  await openScreen(paths.home(), { as: "thuky", world });
  expect(await linkIn("Chờ tôi xem")).toBe(paths.review(round.owed("hai")));
  screen.getByText(/^Đơn vị hai · gửi 01\/07\/2026/);
  expect(screen.queryByRole("region", { name: "Tôi phải nộp" })).toBeNull();
  await world.close();
});
