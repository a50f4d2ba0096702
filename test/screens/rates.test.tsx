import { screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { actAs, connect } from "../../src/api/client.ts";
import { contract } from "../../src/api/contract.ts";
import { read } from "../../src/api/query.ts";
import { makeQueries } from "../../src/app/makeQueries.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("a read that came too often is asked again after the wait that the server named", async () => {
  const askedAt: number[] = [];
  vi.useFakeTimers();
  actAs(null);
  connect(async () => {
    const headers = { "x-request-id": newId() };
    const problem = { code: "tooManyRequests", message: "", requestId: "", retryAfter: 7 };
    askedAt.push(Date.now());
    if (askedAt.length === 1) return Response.json(problem, { status: 429, headers });
    return Response.json({ rows: [] }, { headers });
  });
  const queries = makeQueries();
  const answer = queries.fetchQuery(read(contract.units.list, {}));
  await vi.advanceTimersByTimeAsync(6_999);
  expect(askedAt).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(askedAt).toHaveLength(2);
  expect(await answer).toEqual({ rows: [] });
  queries.clear();
});

test("a save that came too often says so, keeps every word, and is done when it is asked again later", async () => {
  const most = 40;
  const world = await openWorld("sqlite", { ofAccount: most, ofNetwork: most });
  const { user } = await openScreen(paths.newConference(), { as: "staff", world });
  const title = await screen.findByLabelText("Tên hội nghị", {}, { timeout: 10_000 });
  for (let at = 0; at < most; at++)
    await world.as("staff").fetch("/api/units", { method: "POST", headers: { "idempotency-key": newId() } });
  await user.type(title, "Còn nguyên");
  await user.keyboard("{Control>}s{/Control}");
  await screen.findByText(/^Chưa lưu được: có quá nhiều yêu cầu cùng lúc; đợi ít giây rồi lưu lại\./);
  expect(title).toHaveProperty("value", "Còn nguyên");

  world.clock.advance(60_000);
  await user.click(screen.getByRole("button", { name: "Thử lưu lại" }));
  await screen.findByText(/^Đã lưu trên máy chủ lúc/);
  const { rows } = await world.as("admin").view(contract.conferences.list, {});
  expect(rows.map(row => row.title)).toEqual(["Còn nguyên"]);
  await world.close();
});
