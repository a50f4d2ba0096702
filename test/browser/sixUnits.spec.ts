import { AxeBuilder } from "@axe-core/playwright";
import { type APIRequestContext, type Browser, expect, type Page, test } from "@playwright/test";
import { clusterFrom } from "../../src/domain/cluster/cluster.ts";
import { type Id, newId } from "../../src/domain/id.ts";
import { openPost, type PostDraft } from "../../src/domain/people/post.ts";
import { obligationId } from "../../src/domain/review/obligationId.ts";
import type { ReviewView } from "../../src/domain/review/reviewView.ts";
import { addDays } from "../../src/domain/text/calendarDay.ts";
import { formatDate } from "../../src/domain/text/formatWritten.ts";
import { todayInVietnam } from "../../src/i18n/formats.ts";
import { paths } from "../../src/paths.ts";
import { contentOf, fieldOf, formOf, numbered } from "../support/anyReview.ts";
import { signIn, write } from "../support/browserFaults.ts";
import { freshDatabase } from "../support/postgres.mjs";
import { type ServerSettings, startServer } from "../support/startServer.ts";

const password = "mật khẩu của riêng mình 2026";
/** Days from today until something of the round, negative where it was before. */
const day = (offset: number) => addDays(todayInVietnam(new Date()), offset);
const daysBack = 6;
const due = -3;

/** Six units of one cluster and what becomes of each in this period. */
const units = {
  thuong: "Tỉnh đoàn",
  giahan: "Hội Nông dân tỉnh",
  tralai: "Hội Phụ nữ tỉnh",
  mien: "Liên đoàn Lao động tỉnh",
  muon: "Hội Cựu chiến binh tỉnh",
  sapnhap: "Hội Sinh viên tỉnh",
} as const;
type UnitKey = keyof typeof units;
const unitKeys = Object.keys(units) as UnitKey[];
const period = "Kỳ thử sáu đơn vị";
const formName = "Báo cáo sáu đơn vị";

/** What stands in the database after the first days, told to whoever goes on. */
interface Round {
  form: Id;
  story: Id;
  figure: Id;
  owed: (unit: UnitKey) => Id;
  ofCluster: Id;
}

type Send = <Answer>(method: string, path: string, body: object, version?: number) => Promise<Answer>;

/** Somebody who works past the screens, in a session of their own. */
function sender(request: APIRequestContext, url: string): Send {
  return async (method, path, body, version) => {
    const headers = {
      "idempotency-key": newId(),
      "sec-fetch-site": "same-origin",
      ...(version !== undefined && { "if-match": `"${version}"` }),
    };
    const response = await request.fetch(`${url}/api${path}`, { method, headers, data: body });
    if (!response.ok()) throw new Error(`${method} ${path}: ${await response.text()}`);
    return response.json();
  };
}

/** The first days, past the screens that other journeys walk: the office is set up, six units owe, two file, one is sent back. */
async function firstDays(browser: Browser, settings: ServerSettings): Promise<Round> {
  const server = await startServer({ ...settings, daysBehind: daysBack });
  const contexts: { close: () => Promise<void> }[] = [];
  const enter = async () => {
    const context = await browser.newContext();
    contexts.push(context);
    return sender(context.request, server.url);
  };
  const admin = await enter();
  await admin("POST", "/session", { username: "admin", password: server.adminPassword });
  const ids = Object.fromEntries(unitKeys.map(key => [key, newId()])) as Record<UnitKey, Id>;
  const facts = { name: "Cụm thi đua số 3", convenedBy: "Ban Tuyên giáo Tỉnh ủy", sector: "tuyên giáo" };
  const cluster = newId();
  for (const key of unitKeys) {
    const content = { name: units[key], shortName: "", kind: "front" };
    await admin("POST", "/units", { id: ids[key], content });
  }
  await admin("POST", "/clusters", { id: cluster, content: facts });
  const members = unitKeys.map(key => ({ id: newId(), unit: ids[key], from: "", to: "", subGroup: "" }));
  const head = { id: newId(), unit: ids.thuong, as: "head", from: "", to: "", method: "elected", basis: "" };
  await admin("PUT", `/clusters/${cluster}`, { ...clusterFrom(cluster, facts), members, heads: [head] }, 1);

  const people: [string, PostDraft][] = [
    ...unitKeys.map((key): [string, PostDraft] => [key, { ...openPost("reporter"), unitId: ids[key] }]),
    ["thuky", { ...openPost("secretary"), clusterId: cluster }],
    ["canbo", openPost("staff")],
    ["lanhdao", openPost("leader")],
  ];
  const as: Record<string, Send> = {};
  for (const [username, post] of people) {
    const content = { username, name: `Người ${username} (mẫu)`, post };
    const { link } = await admin<{ link: string }>("POST", "/accounts", { id: newId(), content });
    as[username] = await enter();
    await as[username]("POST", "/session/link", { token: link, next: password });
  }
  const { thuong, tralai, thuky, canbo } = as as Record<"thuong" | "tralai" | "thuky" | "canbo", Send>;

  const merged = { id: ids.thuong, name: units.thuong, shortName: "", kind: "front", parent: null };
  const document = { number: "Số 12-QĐ/TU", day: day(-60), issuer: "Tỉnh ủy", title: "" };
  const change = { kind: "merge", day: day(-50), from: [ids.sapnhap], to: [merged], document, note: "" };
  await canbo("POST", "/unit-changes", { id: newId(), content: change });

  const periodId = newId();
  const span = { kind: "campaign", name: period, start: day(-120), end: day(-20), cutOff: "", deadline: "" };
  await canbo("POST", "/periods", { id: periodId, content: span });
  const story = fieldOf({ kind: "narrative", label: "Kết quả nổi bật", isRequired: true });
  const figure = fieldOf({ kind: "count", label: "Số hội nghị", isRequired: true, rollUp: "sum" });
  const assign = async (content: object) => {
    const id = newId();
    await canbo("POST", "/review-forms", { id, content });
    await canbo("POST", `/review-forms/${id}/publish`, {}, 1);
    const days = { opensOn: day(-15), dueOn: day(due), locksOn: day(20) };
    await canbo("POST", "/obligations", { form: id, period: periodId, cluster, ...days });
    return id;
  };
  const form = await assign({ ...formOf([story, figure]), name: formName });
  const own = {
    ...formOf([story, figure]),
    name: "Báo cáo của cụm",
    level: "cluster",
    checks: ["department"],
  };
  const ownForm = await assign({
    ...own,
    sections: own.sections.map(section => ({ ...section, id: newId() })),
  });
  const owedUnder = (formId: Id, unitId: Id | null) =>
    obligationId({ formId, periodId, clusterId: cluster, unitId });
  const owed = (unit: UnitKey) => owedUnder(form, ids[unit]);

  const filing = (text: string, count: string, answer: object | null = null) => ({
    content: contentOf({ [story.id]: { text }, [figure.id]: numbered(count) }),
    writtenAt: null,
    answer,
  });
  await thuong("POST", `/reviews/${owed("thuong")}/submit`, filing("Tổ chức tốt", "12"), 1);
  const returned = `/reviews/${owed("tralai")}`;
  await tralai("POST", `${returned}/submit`, filing("Làm được việc", "30"), 1);
  const remark = { id: newId(), fieldId: figure.id, reason: "numberDoubtful", text: "Số này quá cao" };
  const content = { remarks: [remark], text: "", dueOn: day(5) };
  await thuky("POST", `${returned}/return`, { id: newId(), content }, 2);
  const answer = { summary: "Sửa số hội nghị", answers: [{ remarkId: remark.id, text: "Đã đếm lại" }] };
  await tralai("POST", `${returned}/submit`, filing("Làm được việc", "9", answer), 3);

  for (const context of contexts) await context.close();
  await server.stop();
  return { form, story: story.id, figure: figure.id, owed, ofCluster: owedUnder(ownForm, null) };
}

async function refuseViolations(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

/** More time for one unit, none asked of another: staff decide both at the filing, each with a reason. */
async function decideExceptions(page: Page, { owed }: Round): Promise<void> {
  await page.goto(paths.review(owed("giahan")));
  await page.getByRole("button", { name: "Gia hạn" }).click();
  const extend = page.getByRole("dialog", { name: "Gia hạn" });
  await extend.getByLabel("Gia hạn đến ngày").fill(formatDate(day(5)));
  await extend.getByLabel("Lý do").fill("Cơ quan chuyển trụ sở");
  await extend.getByRole("button", { name: "Gia hạn" }).click();
  await expect(page.getByText("Đã gia hạn.")).toBeVisible();
  await page.goto(paths.review(owed("mien")));
  await page.getByRole("button", { name: "Miễn báo cáo" }).click();
  const exempt = page.getByRole("dialog", { name: "Miễn báo cáo" });
  await exempt.getByLabel("Lý do").fill("Đại hội trong kỳ");
  await exempt.getByRole("button", { name: "Miễn báo cáo" }).click();
  await expect(
    page.getByText("Được miễn báo cáo kỳ này: Đại hội trong kỳ (Người canbo (mẫu))"),
  ).toBeVisible();
}

/** A reporter fills in the two questions and sends, answering the last return where there was one. */
async function file(page: Page, id: Id, [story, count]: [string, string], answer?: string): Promise<void> {
  await page.goto(paths.writeReview(id));
  await page.getByLabel("Kết quả nổi bật").fill(story);
  await page.getByLabel("Số hội nghị").fill(count);
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
  await page.getByRole("button", { name: "Kiểm tra và gửi" }).click();
  if (answer !== undefined) {
    await page.getByLabel("Tóm tắt những gì đã sửa").fill(answer);
    for (const remark of await page.getByLabel(/^Trả lời nhận xét/).all()) await remark.fill(answer);
    await page.getByRole("button", { name: "Gửi lại báo cáo" }).click();
  } else await page.getByRole("button", { name: "Gửi báo cáo" }).click();
  await expect(page.getByText(/Mã tiếp nhận BC-/)).toBeVisible();
}

async function sendBack(page: Page, id: Id, words: string): Promise<void> {
  await page.goto(paths.judgeReview(id));
  await page.getByRole("button", { name: "Nhận xét cả báo cáo" }).click();
  await page.getByLabel("Nhận xét", { exact: true }).fill(words);
  await page.getByRole("button", { name: "Trả lại (1 nhận xét)" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /Trả lại/ }).click();
  await expect(page.getByText("Đã trả lại báo cáo.")).toBeVisible();
}

/** What the server holds of a filing, asked by the page's own person. */
async function seen(page: Page, id: Id): Promise<ReviewView> {
  return page.evaluate(async asked => (await fetch(`/api/reviews/${asked}`)).json(), id);
}

/** The same move on filings that other journeys move on the screen, by the page's own person, over the version that stands. */
async function move(page: Page, how: "verify" | "approve", ids: readonly Id[]): Promise<void> {
  for (const id of ids) {
    const { review } = await seen(page, id);
    await write(page, "POST", `/reviews/${id}/${how}`, {}, review.version);
  }
}

async function journey(browser: Browser, settings: ServerSettings): Promise<void> {
  const round = await firstDays(browser, settings);
  const { owed } = round;
  const server = await startServer(settings);
  const pages = new Map<string, Page>();
  const as = async (username: string) => {
    const page = pages.get(username) ?? (await (await browser.newContext({ baseURL: server.url })).newPage());
    if (!pages.has(username)) await signIn(page, server.url, username, password);
    pages.set(username, page);
    return page;
  };
  const cell = (page: Page, unit: UnitKey, state: string) =>
    page.getByRole("link", { name: `${units[unit]}, ${period}: ${state}`, exact: true });
  const matrix = `${paths.reviews()}?year=${day(-120).slice(0, 4)}&form=${round.form}`;

  const staff = await as("canbo");
  await staff.goto(matrix);
  for (const unit of ["giahan", "mien", "muon"] as const)
    await expect(cell(staff, unit, "Quá hạn")).toBeVisible();
  await expect(cell(staff, "sapnhap", "Được miễn")).toBeVisible();
  await decideExceptions(staff, round);

  await file(await as("giahan"), owed("giahan"), ["Chuyển trụ sở xong", "7"]);
  const late = await as("muon");
  await file(late, owed("muon"), ["Nộp sau hạn", "4"]);

  const secretary = await as("thuky");
  await sendBack(secretary, owed("tralai"), "Nêu rõ kết quả của từng hội nghị");
  const answering = await as("tralai");
  await answering.goto(paths.review(owed("tralai")));
  await expect(answering.getByText("Nêu rõ kết quả của từng hội nghị")).toBeVisible();
  await file(answering, owed("tralai"), ["Chín hội nghị, mỗi hội nghị một kết luận", "9"], "Viết rõ kết quả");

  const filed = ["thuong", "giahan", "tralai", "muon"] as const;
  await secretary.goto(paths.judgeReview(owed("tralai")));
  await expect(secretary.getByText("Sửa số hội nghị")).toBeVisible();
  await secretary.getByRole("button", { name: "Thẩm định đạt" }).click();
  await expect(secretary.getByText("Đã thẩm định báo cáo.")).toBeVisible();
  await move(secretary, "verify", [owed("thuong"), owed("giahan"), owed("muon")]);
  await move(staff, "verify", filed.map(owed));
  const leader = await as("lanhdao");
  await leader.goto(paths.review(owed("muon")));
  await leader.getByRole("button", { name: "Phê duyệt" }).click();
  await expect(leader.getByText("Đã phê duyệt báo cáo.")).toBeVisible();
  await move(leader, "approve", [owed("thuong"), owed("giahan"), owed("tralai")]);

  await file(secretary, round.ofCluster, ["Cả cụm", "32"]);
  await move(staff, "verify", [round.ofCluster]);
  await move(leader, "approve", [round.ofCluster]);

  const timeliness = {
    thuong: "nộp đúng hạn",
    giahan: "nộp đúng hạn (có gia hạn)",
    tralai: "nộp đúng hạn",
    muon: `nộp muộn ${-due} ngày`,
  };
  for (const unit of filed) {
    await leader.goto(paths.review(owed(unit)));
    await expect(leader.getByText(timeliness[unit], { exact: true })).toBeVisible();
    await expect(leader.getByText("Đã duyệt", { exact: true })).toBeVisible();
  }
  await leader.goto(paths.review(owed("sapnhap")));
  await expect(leader.getByText(/Được miễn báo cáo kỳ này: .*tiếp nối: Tỉnh đoàn/)).toBeVisible();

  let recount = 0;
  for (const unit of filed) {
    const { review } = await seen(leader, owed(unit));
    recount += Number(review.content.answers[round.figure]?.number.value);
  }
  expect(recount).toBe(12 + 7 + 9 + 4);
  await leader.goto(paths.review(round.ofCluster));
  const row = leader.getByRole("row", { name: /Số hội nghị/ });
  await expect(row).toContainText(`${recount}`);
  await expect(row).toContainText("4 trên 6");
  for (const unit of ["mien", "sapnhap"] as const)
    await expect(row).toContainText(`${units[unit]}: được miễn`);
  await refuseViolations(leader);

  await leader.goto(matrix);
  const expected = {
    thuong: "Đã duyệt",
    giahan: "Đã duyệt",
    tralai: "Đã duyệt",
    mien: "Được miễn",
    muon: "Đã duyệt, nộp muộn",
    sapnhap: "Được miễn",
  };
  for (const unit of unitKeys) await expect(cell(leader, unit, expected[unit])).toBeVisible();
  await refuseViolations(leader);
  for (const page of pages.values()) await page.context().close();
  await server.stop();
}

test.describe("One period of six units, each as themselves: late, extended, returned twice, not needed, merged, ordinary", () => {
  test.describe.configure({ mode: "parallel", timeout: 180_000 });

  test("on SQLite", async ({ browser }, { outputDir }) => {
    await journey(browser, { dataDir: outputDir });
  });

  test("on PostgreSQL", async ({ browser }, { outputDir }) => {
    const database = await freshDatabase();
    await journey(browser, { dataDir: outputDir, databaseUrl: database.url });
    await database.drop();
  });
});
