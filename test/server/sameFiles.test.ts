import { expect, test } from "vitest";
import { pdf } from "../../mocks/seed/samplePaper.ts";
import { sha256OfBytes } from "../../server/http/sha256.ts";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { openRound } from "../support/reviewWorld.ts";
import { describeOnEachDatabase } from "../support/world.ts";

const { files, obligations, periods, reviews } = contract;

describeOnEachDatabase("Evidence that is used twice", world => {
  const prove = async (who: string, ownerId: string, itemId: string, name: string, words: string) => {
    const bytes = pdf([words]);
    const id = newId();
    const hash = sha256OfBytes(bytes);
    const file = { id, ownerType: "review" as const, ownerId, itemId, name, caption: "" };
    const person = world().as(who);
    await person.change(files.begin, { body: { ...file, size: bytes.length, sha256: hash } });
    await person.change(files.put, { id, at: "0", body: bytes });
    await person.change(files.finish, { id, body: {} });
    return id;
  };
  const sameIn = async (who: string, id: string) =>
    (await world().as(who).view(reviews.view, { id })).sameFiles.map(({ name, places }) => ({
      name,
      places: places.map(place => `${place.unit}, ${place.period}: ${place.name}`),
    }));

  test("by another unit is told to whoever sees both, and to neither unit", async () => {
    const { form, owed } = await openRound(world());
    await prove("mot", owed("mot"), form.figure.id, "Quyết định.pdf", "mot");
    await prove("hai", owed("hai"), form.figure.id, "QD so 5.pdf", "mot");
    await prove("hai", owed("hai"), form.figure.id, "Khác.pdf", "hai");
    const told = [{ name: "Quyết định.pdf", places: ["Đơn vị hai, 6 tháng đầu năm 2026: QD so 5.pdf"] }];
    for (const who of ["thuky", "staff", "leader"]) expect(await sameIn(who, owed("mot"))).toEqual(told);
    expect(await sameIn("mot", owed("mot"))).toEqual([]);
    expect(await sameIn("hai", owed("hai"))).toEqual([]);
  });

  test("in one filing, or again from an earlier period, is told to its unit too; what was taken out is not", async () => {
    const { form, cluster, owed } = await openRound(world());
    const staff = world().as("staff");
    const period = newId();
    const half = { name: "6 tháng cuối năm 2026", start: "2026-07-01", end: "2026-12-31" };
    const content = { ...half, kind: "halfYear" as const, cutOff: "", deadline: "" };
    await staff.change(periods.create, { body: { id: period, content } });
    const days = { opensOn: "2026-06-15", dueOn: "2026-12-10", locksOn: "2026-12-20" };
    await staff.change(obligations.generate, { body: { form: form.id, period, cluster, ...days } });
    await prove("mot", owed("mot"), form.figure.id, "Tháng 6.pdf", "mot");
    const later = owed("mot", period);
    const first = await prove("mot", later, form.figure.id, "Tháng 12.pdf", "mot");
    const second = await prove("mot", later, form.story.id, "Tháng 12 (2).pdf", "mot");
    expect(await sameIn("mot", later)).toEqual([
      {
        name: "Tháng 12.pdf",
        places: [
          "Đơn vị mot, 6 tháng cuối năm 2026: Tháng 12 (2).pdf",
          "Đơn vị mot, 6 tháng đầu năm 2026: Tháng 6.pdf",
        ],
      },
      {
        name: "Tháng 12 (2).pdf",
        places: [
          "Đơn vị mot, 6 tháng cuối năm 2026: Tháng 12.pdf",
          "Đơn vị mot, 6 tháng đầu năm 2026: Tháng 6.pdf",
        ],
      },
    ]);
    await world().as("mot").change(files.remove, { id: second, version: 1, body: {} });
    expect(await sameIn("mot", later)).toMatchObject([
      { name: "Tháng 12.pdf", places: ["Đơn vị mot, 6 tháng đầu năm 2026: Tháng 6.pdf"] },
    ]);
    await world().as("mot").change(files.remove, { id: first, version: 1, body: {} });
    expect(await sameIn("mot", later)).toEqual([]);
  });
});
