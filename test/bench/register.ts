import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { type BenchBrowser, benchForm, inBrowser, slow } from "./benchBrowser.ts";
import { bigConference } from "./bigConference.ts";
import { percentiles } from "./timing.ts";
import { manyUnits } from "./units.ts";

/** What a person on a slow office PC meets first: the register, and a conference of unusual size. */
export async function benchRegister(): Promise<void> {
  await inBrowser(async bench => {
    await bench.write("POST", "/unit-imports", { id: newId(), rows: manyUnits() });
    const id = newId();
    await bench.write("POST", "/conferences", { id, content: bigConference() });
    for (let number = 0; number < 60; number++) {
      const content = { ...bigConference(), title: `Hội nghị ${number}`, tasks: [] };
      await bench.write("POST", "/conferences", { id: newId(), content });
    }
    await benchFirstLoad(bench);
    console.log(
      "\nForm with 60 participants, 40 achievements of 5 indicators, 60 tasks, 5,000 units, 4× CPU",
    );
    await benchForm(bench, paths.editConference(id), {
      title: "#title",
      "a row's text": "#tasks\\.30\\.text",
      "picker of units": "#participants\\.30\\.unit",
    });
  });
}

async function benchFirstLoad({ browser, context, server }: BenchBrowser): Promise<void> {
  const times: number[] = [];
  const sizes = new Map<string, number>();
  for (let run = 0; run < 5; run++) {
    // A context of its own has an empty cache, and the session's cookie makes it the same person.
    const fresh = await browser.newContext({ locale: "vi-VN", storageState: await context.storageState() });
    const page = await fresh.newPage();
    const session = await slow(page, true);
    const kinds = new Map<string, string>();
    session.on("Network.responseReceived", event => kinds.set(event.requestId, event.type));
    session.on("Network.loadingFinished", event => {
      const kind = kinds.get(event.requestId) ?? "Other";
      if (run === 0) sizes.set(kind, (sizes.get(kind) ?? 0) + event.encodedDataLength);
    });
    const started = performance.now();
    await page.goto(`${server.url}${paths.conferences()}`, { waitUntil: "commit" });
    await page.locator("main table a").first().waitFor();
    times.push(performance.now() - started);
    await page.waitForLoadState("networkidle");
    await fresh.close();
  }
  console.log("\nFirst load of the list, 4× CPU, 1.6 Mbit/s, 150 ms");
  console.log(`  usable after               ${percentiles(times)}`);
  for (const [kind, bytes] of sizes)
    console.log(`  ${kind.padEnd(26)} ${(bytes / 1000).toFixed(1).padStart(8)} kB as served`);
}
