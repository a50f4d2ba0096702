import { execFileSync, spawn } from "node:child_process";

/** A drill told in a browser: what it came to in words, and why it broke, "" when it held. */
export type BrowserReport = { name: string; seconds: number; figures: string; breach: string };

/** What Playwright's report says of one test, as far as it is read here. */
type Spec = {
  title: string;
  tests: {
    annotations: { type: string; description?: string }[];
    results: { status: string; duration: number; errors: { message?: string }[] }[];
  }[];
};
type Suite = { title: string; specs?: Spec[]; suites?: Suite[] };

/** Builds the program as it is served and does the journeys marked as drills, at these lengths. Throws when none could be done. */
export async function browserDrills(env: {
  TEST_DATABASE_URL: string;
  CHROMIUM_PATH: string;
  SO_KET_SEED: string;
  SO_KET_KILLS: string;
  SO_KET_CHANGES: string;
}): Promise<BrowserReport[]> {
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
  const args = ["test", "--config", "test/playwright.config.ts", "--grep", "@drill", "--reporter", "json"];
  const child = spawn("node_modules/.bin/playwright", args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
  await new Promise((resolve, reject) => child.once("close", resolve).once("error", reject));
  const reports = reportsIn((JSON.parse(printed) as { suites: Suite[] }).suites, "");
  if (reports.length === 0) throw new Error(`No journey is marked as a drill:\n${printed}`);
  return reports;
}

function reportsIn(suites: readonly Suite[], under: string): BrowserReport[] {
  return suites.flatMap(({ title, specs = [], suites: inner = [] }) => {
    // The outermost suite is the file.
    const name = title.endsWith(".ts") ? "" : [under, title].filter(Boolean).join(" ");
    return [...specs.flatMap(spec => reportsOf(spec, name)), ...reportsIn(inner, name)];
  });
}

function reportsOf({ title, tests }: Spec, under: string): BrowserReport[] {
  return tests.flatMap(({ annotations, results }) => {
    const last = results.at(-1);
    if (last === undefined) return [];
    const figures = annotations.find(({ type }) => type === "figures")?.description ?? "";
    const isHeld = last.status === "passed" && figures !== "";
    const said = last.errors.map(({ message = "" }) => message).join("\n") || last.status;
    return {
      name: [under, title].filter(Boolean).join(" "),
      seconds: last.duration / 1000,
      figures,
      breach: isHeld ? "" : said,
    };
  });
}
