import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { type AgreementDraft, emptyAgreement } from "../../src/domain/cluster/agreement.ts";
import { newId } from "../../src/domain/id.ts";
import { addHolder, addMember } from "../support/holders.ts";
import { problemOf } from "../support/problemOf.ts";
import { addEntries } from "../support/saveAll.ts";
import { describeOnEachDatabase } from "../support/world.ts";

const { agreements, clusters } = contract;
const text = "Xây dựng nhà đại đoàn kết";
const target = { written: "hơn 1.234,50", value: "1234.50" };

describeOnEachDatabase("An emulation agreement", world => {
  async function aCluster() {
    const staff = world().as("staff");
    const entries = await addEntries(world());
    const id = entries.clusters[0]?.id ?? "";
    const other = entries.clusters[1]?.id ?? "";
    const [front = "", farmers = "", youth = ""] = entries.units.map(unit => unit.id ?? "");
    const { content } = await staff.view(clusters.view, { id });
    const member = (unit: string, from = "", to = "") => ({ id: newId(), unit, from, to, subGroup: "" });
    const members = [member(front), member(farmers, "", "2025-12-31")];
    await staff.change(clusters.update, { id, version: 1, body: { ...content, members } });
    const agreed: AgreementDraft = {
      ...emptyAgreement(),
      items: [{ id: newId(), code: "nha", text, target, measure: "nhà", horizon: "year", unit: front }],
      titles: [{ id: newId(), unit: front, title: "Tập thể lao động xuất sắc" }],
      signers: [{ id: newId(), unit: front, on: "2026-02-10" }],
    };
    return { staff, id, other, front, farmers, youth, agreed };
  }

  test("is written, signed, and reopened with a reason; signed it is not changed", async () => {
    const { staff, id: clusterId, agreed } = await aCluster();
    const id = newId();
    const blank = { ...emptyAgreement(), term: "2025–2030" };
    await staff.change(agreements.create, { body: { id, clusterId, year: 2026, content: blank } });
    expect(await staff.view(agreements.view, { id })).toMatchObject({
      missing: [{ code: "itemsRequired" }, { code: "signersRequired" }],
      can: { edit: true, sign: { no: "agreementIncomplete" }, reopen: { no: "agreementNotSigned" } },
    });
    expect(await problemOf(staff.change(agreements.sign, { id, version: 1, body: {} }))).toMatchObject({
      code: "invalid",
      fields: [{ path: "items" }, { path: "signers" }],
    });
    await staff.change(agreements.update, { id, version: 1, body: agreed });
    await staff.change(agreements.sign, { id, version: 2, body: {} });
    expect(await staff.view(agreements.view, { id })).toMatchObject({
      state: "signed",
      content: agreed,
      missing: [],
    });
    expect(await problemOf(staff.change(agreements.update, { id, version: 3, body: agreed }))).toMatchObject({
      code: "conflict",
      why: "agreementSigned",
    });
    const reason = "Tỉnh đoàn ký bổ sung";
    expect(
      await problemOf(staff.change(agreements.reopen, { id, version: 3, body: { reason: " " } })),
    ).toMatchObject({ code: "invalid" });
    await staff.change(agreements.reopen, { id, version: 3, body: { reason } });
    expect(await staff.view(agreements.view, { id })).toMatchObject({ state: "draft", version: 4 });
    const last = await world()
      .store.db.selectFrom("audit")
      .select(["action", "after"])
      .orderBy("seq", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(last.action).toBe("agreements.reopen");
    expect(JSON.parse(last.after ?? "")).toMatchObject({ title: "Giao ước thi đua năm 2026", reason });
  });

  test("is one for a cluster and a year, counted against the units of that year", async () => {
    const { staff, id: clusterId, other, farmers, youth, agreed } = await aCluster();
    const create = (year: number, content = agreed) =>
      staff.change(agreements.create, { body: { id: newId(), clusterId, year, content } });
    await create(2026);
    expect(await problemOf(create(2026))).toMatchObject({ code: "taken", fields: [{ path: "year" }] });
    const signedBy = (unit: string) => ({ ...agreed, signers: [{ id: newId(), unit, on: "" }] });
    await create(2025, signedBy(farmers));
    expect(await problemOf(create(2027, signedBy(farmers)))).toMatchObject({
      code: "invalid",
      fields: [{ path: "signers.0.unit", code: "notMember" }],
    });
    expect(await problemOf(create(2024, signedBy(youth)))).toMatchObject({ code: "invalid" });
    const { rows } = await staff.view(agreements.list, { cluster: clusterId });
    expect(rows).toMatchObject([
      { year: 2026, state: "draft", itemCount: 1, signed: 1, signedOf: 1 },
      { year: 2025, signed: 1, signedOf: 2 },
    ]);
    expect((await staff.view(agreements.list, { cluster: other })).rows).toEqual([]);
  });

  test("is changed only in the version that was seen", async () => {
    const { staff, id: clusterId, agreed } = await aCluster();
    const id = newId();
    await staff.change(agreements.create, { body: { id, clusterId, year: 2026, content: agreed } });
    await staff.change(agreements.update, { id, version: 1, body: { ...agreed, note: "Bản thứ hai" } });
    expect(await problemOf(staff.change(agreements.sign, { id, version: 1, body: {} }))).toMatchObject({
      code: "stale",
      current: { id, version: 2, content: { note: "Bản thứ hai" } },
    });
  });

  test("is written by its own cluster's secretary, read by its members, and nothing to anybody else", async () => {
    const { staff, id: clusterId, other, front, youth, agreed } = await aCluster();
    await addMember(world(), other, youth);
    await addHolder(world(), "own", [{ role: "secretary", clusterId }]);
    await addHolder(world(), "other", [{ role: "secretary", clusterId: other }]);
    await addHolder(world(), "member", [{ role: "reporter", unitId: front }]);
    await addHolder(world(), "outside", [{ role: "reporter", unitId: youth }]);
    const id = newId();
    await world()
      .as("own")
      .change(agreements.create, { body: { id, clusterId, year: 2026, content: agreed } });
    const elsewhere = { id: newId(), clusterId, year: 2027, content: emptyAgreement() };
    expect(await problemOf(world().as("other").change(agreements.create, { body: elsewhere }))).toMatchObject(
      {
        code: "notFound",
      },
    );
    expect(
      await problemOf(world().as("other").change(agreements.update, { id, version: 1, body: agreed })),
    ).toMatchObject({ code: "notFound" });
    await world().as("own").change(agreements.sign, { id, version: 1, body: {} });
    const body = { reason: "Ký bổ sung" };
    expect(
      await problemOf(world().as("own").change(agreements.reopen, { id, version: 2, body })),
    ).toMatchObject({ code: "forbidden" });
    for (const who of ["own", "member"])
      expect((await world().as(who).view(agreements.list, {})).rows).toHaveLength(1);
    for (const who of ["other", "outside"]) {
      expect((await world().as(who).view(agreements.list, { cluster: clusterId })).rows).toEqual([]);
      expect(await problemOf(world().as(who).view(agreements.view, { id }))).toMatchObject({
        code: "notFound",
      });
    }
    expect((await staff.view(agreements.view, { id })).units).toEqual([front]);
  });

  test("of a secretary elsewhere who also reports for a member unit is read, not written", async () => {
    const { id: clusterId, other, front, agreed } = await aCluster();
    await addHolder(world(), "both", [
      { role: "secretary", clusterId: other },
      { role: "reporter", unitId: front },
    ]);
    const both = world().as("both");
    const body = { id: newId(), clusterId, year: 2026, content: agreed };
    expect(await problemOf(both.change(agreements.create, { body }))).toMatchObject({ code: "forbidden" });
    await world().as("staff").change(agreements.create, { body });
    expect((await both.view(agreements.view, { id: body.id })).can.edit).toEqual({ no: "elsewhere" });
    expect(
      await problemOf(both.change(agreements.update, { id: body.id, version: 1, body: agreed })),
    ).toMatchObject({ code: "forbidden" });
  });
});
