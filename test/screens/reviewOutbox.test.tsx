import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import type { Transport } from "../../src/api/client.ts";
import { contract } from "../../src/api/contract.ts";
import { deviceChoice } from "../../src/api/deviceChoice.ts";
import { paths } from "../../src/paths.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { memoryDrawer } from "../support/memoryDrawer.ts";
import { openRound } from "../support/reviewWorld.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

const { view, update } = contract.reviews;
const patiently = { timeout: 15_000 };

async function aRound() {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const round = await openRound(world);
  const drawer = memoryDrawer();
  let isCut = false;
  const network =
    (transport: Transport): Transport =>
    async request => {
      if (isCut) throw new TypeError("no network");
      return transport(request);
    };
  const line = (cut: boolean) => {
    isCut = cut;
    if (!cut) window.dispatchEvent(new Event("online"));
  };
  const waiting = () => [...drawer.outbox.values()].flat();
  return { world, round, id: round.owed("mot"), drawer, network, line, waiting };
}
const whole = (round: Awaited<ReturnType<typeof openRound>>) =>
  contentOf({ [round.form.story.id]: { text: "Đã tổ chức." }, [round.form.figure.id]: numbered("12") });

test("a filing saved without a network waits where everything waits, opens from there, and arrives by itself", async () => {
  const { world, id, drawer, network, line, waiting } = await aRound();
  const { user, world: beside } = await openScreen(paths.writeReview(id), {
    as: "mot",
    world,
    drawer,
    network,
  });
  await user.type(await screen.findByRole("textbox", { name: /^Kết quả/ }), "Viết khi mất mạng");
  line(true);
  await user.click(screen.getByRole("button", { name: "Lưu" }));
  const kept = /^(Đã giữ trên máy này, chưa gửi lên máy chủ|Chưa rõ máy chủ đã nhận).*1 mục\)$/;
  await user.click(await screen.findByRole("link", { name: kept }, patiently));
  const row = await screen.findByRole("listitem", { name: /^Sửa báo cáo: Báo cáo sơ kết/ });
  expect(waiting()).toMatchObject([{ call: "reviews.update", type: "review", recordId: id }]);
  await user.click(within(row).getByRole("link", { name: /^Mở để sửa/ }));
  await screen.findByDisplayValue("Viết khi mất mạng");
  line(false);
  await waitFor(() => expect(waiting()).toEqual([]), patiently);
  expect((await beside.as("mot").view(view, { id })).review.version).toBe(2);
  await screen.findByText(/^Đã lưu lúc/, {}, patiently);
}, 60_000);

test("on a shared computer a save whose answer was lost is asked for again under its key, and is one state", async () => {
  const { world, id, drawer, network } = await aRound();
  let isLost = true;
  const losing = (transport: Transport): Transport => {
    const through = network(transport);
    return async request => {
      const response = await through(request);
      if (isLost && request.method === "PUT" && /\/reviews\/[^/]+$/.test(request.url))
        throw new TypeError("the answer was lost");
      return response;
    };
  };
  const opening = { as: "mot", world, drawer, network: losing } as const;
  const { user, world: beside } = await openScreen(paths.writeReview(id), opening);
  deviceChoice.choose(true);
  await user.type(await screen.findByRole("textbox", { name: /^Kết quả/ }), "Viết ở máy chung");
  const save = () => user.click(screen.getByRole("button", { name: "Lưu" }));
  await save();
  await screen.findByText(/^Chưa lưu được:/, {}, patiently);
  isLost = false;
  await save();
  await screen.findByText(/^Đã lưu lúc/, {}, patiently);
  const { review } = await beside.as("mot").view(view, { id });
  expect(review).toMatchObject({ version: 2, updatedBy: "Người mot" });
}, 60_000);

test("a filing sent without a network arrives once, with the moment at which it was finished", async () => {
  const { world, round, id, drawer, network, line, waiting } = await aRound();
  await world.as("mot").change(update, { id, version: 1, body: whole(round) });
  const { user, world: beside } = await openScreen(paths.checkReview(id), {
    as: "mot",
    world,
    drawer,
    network,
  });
  const send = await screen.findByRole("button", { name: "Gửi báo cáo" });
  line(true);
  await user.click(send);
  await screen.findByRole("heading", { name: "Báo cáo đang chờ gửi" }, patiently);
  const [item] = waiting();
  expect(item).toMatchObject({ call: "reviews.submit", recordId: id });
  line(false);
  await screen.findByRole("heading", { name: "Đã gửi báo cáo" }, patiently);
  const { review } = await beside.as("mot").view(view, { id });
  expect(review).toMatchObject({ state: "submitted", version: 3 });
  expect(item?.input["body"]).toMatchObject({ writtenAt: review.firstWrittenAt });
}, 60_000);

test("a save that waited while somebody else saved is merged when the person saves again, and waits no more", async () => {
  const { world, round, id, drawer, network, line, waiting } = await aRound();
  const { user, world: beside } = await openScreen(paths.writeReview(id), {
    as: "mot",
    world,
    drawer,
    network,
  });
  await user.type(await screen.findByRole("textbox", { name: /^Kết quả/ }), "Phần của tôi");
  const other = contentOf({ [round.form.figure.id]: numbered("7") });
  await beside.as("admin").change(update, { id, version: 1, body: other });
  line(true);
  await user.click(screen.getByRole("button", { name: "Lưu" }));
  await screen.findByRole("link", { name: /1 mục\)$/ }, patiently);
  line(false);
  await waitFor(() => expect(waiting()).toMatchObject([{ state: { is: "refused" } }]), patiently);
  await screen.findByText(/^Chưa lưu được/, {}, patiently);
  await user.click(screen.getByRole("button", { name: "Lưu" }));
  await screen.findByText("Đã ghép với phần Người admin vừa lưu.", {}, patiently);
  await waitFor(() => expect(waiting()).toEqual([]), patiently);
  const { review } = await beside.as("mot").view(view, { id });
  expect(review.content.answers[round.form.story.id]?.text).toBe("Phần của tôi");
  expect(review.content.answers[round.form.figure.id]?.number.value).toBe("7");
}, 60_000);

test("a filing once opened to be written opens again without a network, over what was read then, and its words are sent", async () => {
  const { world, round, id, drawer, network, line, waiting } = await aRound();
  const opening = { as: "mot", world, drawer, network } as const;
  await openScreen(paths.writeReview(id), opening);
  await screen.findByRole("textbox", { name: /^Kết quả/ });
  await waitFor(() => expect([...drawer.readings.values()]).toMatchObject([{ answer: { review: { id } } }]));
  await waitFor(() => expect(drawer.lastPerson?.username).toBe("mot"));
  cleanup();

  // Somebody else saves meanwhile, and nobody can be asked what.
  const others = contentOf({ [round.form.figure.id]: numbered("12") });
  await world.as("mot").change(update, { id, version: 1, body: others });
  line(true);
  const { user, world: beside } = await openScreen(paths.writeReview(id), opening);
  await screen.findByText(/^Chưa có kết nối, đang mở phần của/, {}, patiently);
  await user.type(await screen.findByRole("textbox", { name: /^Kết quả/ }), "Viết trên đường");
  await user.click(screen.getByRole("button", { name: "Lưu" }));
  await waitFor(() => expect(waiting()).toMatchObject([{ call: "reviews.update", version: 1 }]), patiently);
  line(false);
  // The other words are brought together with these when their person says so.
  await waitFor(() => expect(waiting()).toMatchObject([{ state: { is: "refused" } }]), patiently);
  await user.click(screen.getByRole("button", { name: "Lưu" }));
  await waitFor(() => expect(waiting()).toEqual([]), patiently);
  const { review } = await beside.as("mot").view(view, { id });
  expect(JSON.stringify(review.content)).toContain("Viết trên đường");
  expect(JSON.stringify(review.content)).toContain("12");
}, 60_000);

test("nothing that the server told one person stays for the next", async () => {
  const { world, id, drawer, network } = await aRound();
  await openScreen(paths.writeReview(id), { as: "mot", world, drawer, network });
  await waitFor(() => expect(drawer.readings.size).toBe(1), patiently);
  cleanup();
  await openScreen(paths.outbox(), { as: "hai", world, drawer, network });
  await waitFor(() => expect(drawer.lastPerson?.username).toBe("hai"));
  expect(drawer.readings.size).toBe(0);
}, 60_000);

test("a filing saved without a network leaves no earlier words of this machine on the server, though its page never heard of them", async () => {
  const { world, id, drawer, network, line, waiting } = await aRound();
  const opening = { as: "mot", world, drawer, network } as const;
  const key = { type: "review", recordId: id };
  const { user: first, world: before } = await openScreen(paths.writeReview(id), opening);
  await first.type(await screen.findByRole("textbox", { name: /^Kết quả/ }), "Chữ đầu");
  const kept = () => before.as("mot").view(contract.drafts.view, key);
  await waitFor(async () => expect((await kept()).draft).not.toBeNull(), patiently);
  cleanup();

  line(true);
  const { user, world: beside } = await openScreen(paths.writeReview(id), opening);
  await user.type(await screen.findByDisplayValue("Chữ đầu"), ", viết tiếp");
  await user.click(screen.getByRole("button", { name: "Lưu" }));
  await waitFor(() => expect(waiting()).toHaveLength(1), patiently);
  // The page goes before anything is sent; another one sends it.
  cleanup();
  line(false);
  await openScreen(paths.outbox(), opening);
  await waitFor(() => expect(waiting()).toEqual([]), patiently);
  expect((await beside.as("mot").view(contract.drafts.view, key)).draft).toBeNull();
}, 60_000);
