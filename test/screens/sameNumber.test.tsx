import { screen } from "@testing-library/react";
import { beforeAll, expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import type { ConferenceDraft } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

// The pages' own programs are fetched when they are first opened; on a busy machine that takes longer than a screen may.
beforeAll(() =>
  Promise.all([
    import("../../src/features/conferences/ConferenceFormPage.tsx"),
    import("../../src/features/conferences/ConferenceListPage.tsx"),
  ]),
);

const name = "Cụm thi đua số 3";

async function worldOfTwo() {
  const world = await openWorld();
  const ids = { "tuyên giáo": newId(), "dân vận": newId() };
  for (const [sector, id] of Object.entries(ids))
    await world.as("staff").change(contract.clusters.create, {
      body: { id, content: { name, convenedBy: "Ban Tuyên giáo", sector } },
    });
  return { world, massWork: ids["dân vận"] };
}

test("a number that two clusters bear chooses neither until a person says which", async () => {
  const { world, massWork } = await worldOfTwo();
  const { user } = await openScreen(paths.newConference(), { as: "staff", world });
  await screen.findByRole("heading", { name: "Căn cứ và nguồn" }, { timeout: 10_000 });
  const field = screen.getByLabelText("Cụm thi đua");
  const kept = async () => {
    await user.keyboard("{Control>}s{/Control}");
    await screen.findByText(/^Đã lưu trên máy chủ lúc/);
    const rows = await world.store.db.selectFrom("conferences").select("content").execute();
    return rows.map(row => (JSON.parse(row.content) as ConferenceDraft).cluster);
  };

  await user.type(field, name);
  expect(await screen.findAllByRole("option", { name: /^Cụm thi đua số 3/ })).toHaveLength(2);
  await user.tab();
  expect(await kept()).toEqual([{ id: null, name }]);

  await user.clear(field);
  await user.type(field, "so 3 dan van");
  await user.click(await screen.findByRole("option", { name: /dân vận/ }));
  await screen.findByText("Ban Tuyên giáo · dân vận");
  expect(await kept()).toEqual([{ id: massWork, name }]);
});

test("the register offers both by their sectors, and says which one it is narrowed to", async () => {
  const { world, massWork } = await worldOfTwo();
  await openScreen(paths.conferences({ cluster: massWork }), { as: "staff", world });
  const label = `${name} · Ban Tuyên giáo · dân vận`;
  await screen.findByRole("option", { name: `${name} · Ban Tuyên giáo · tuyên giáo` });
  expect(screen.getByRole<HTMLOptionElement>("option", { name: label }).selected).toBe(true);
  await screen.findByText(text => text.endsWith(label) && text !== label);
});
