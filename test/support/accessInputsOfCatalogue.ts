import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { periodStates } from "../../src/domain/period/periodState.ts";
import { addDays } from "../../src/domain/text/calendarDay.ts";
import type { InputsOf } from "./accessInputs.ts";
import type { AccessRecord, AccessThings } from "./accessRecords.ts";

type Groups = "clusters" | "officials" | "periods" | "unitChanges" | "unitGroups" | "units";

/** Inputs of the calls about units, clusters, periods and officials. */
export function catalogueInputs({ world, refs }: AccessThings): InputsOf<Groups> {
  const { db } = world.store;
  const staff = world.as("staff");
  const of = {
    cluster: ({ place }: AccessRecord) => refs(place).cluster.id,
    unit: ({ place }: AccessRecord) => refs(place).unit.id,
    official: ({ place }: AccessRecord) => refs(place).official.id,
  };

  /** A unit that nothing names. */
  async function freshUnit(): Promise<string> {
    const id = newId();
    const content = { name: "Đơn vị", shortName: "", kind: "front" as const };
    await staff.change(contract.units.create, { body: { id, content } });
    return id;
  }
  async function period({ state }: AccessRecord) {
    const id = newId();
    const content = newPeriod();
    const isState = periodStates.find(one => one === state) ?? "planned";
    await db
      .insertInto("periods")
      .values({ ...content, id, version: 1, state: isState })
      .execute();
    return { id, version: 1, content };
  }
  let handovers = 0;
  let year = 1950;
  // Two periods of a kind never lie on the same days.
  const newPeriod = () => {
    const days = { start: `${year}-01-01`, end: `${year}-12-31`, cutOff: "", deadline: "" };
    return { name: `Năm ${year++}`, kind: "year" as const, ...days };
  };
  async function group({ place }: AccessRecord) {
    const id = newId();
    const member = { id: newId(), unit: refs(place).unit.id, from: "", to: "" };
    const content = { name: `Nhóm ${place}`, members: [member] };
    await db
      .insertInto("unitGroups")
      .values({ id, version: 1, name: content.name, content: JSON.stringify(content) })
      .execute();
    return { id, version: 1, content };
  }
  async function renaming() {
    const id = await freshUnit();
    const unit = { id, name: "Tên mới", shortName: "", kind: "front" as const, parent: null };
    const document = { number: "", day: "", issuer: "", title: "" };
    return { kind: "rename" as const, day: "2026-07-01", from: [id], to: [unit], document, note: "" };
  }
  const importOne = () => {
    const content = { name: `Đơn vị nhập ${newId()}`, shortName: "", kind: "front" as const };
    return { id: newId(), rows: [{ id: newId(), version: 0, content }] };
  };
  const post = {
    title: "Phó Trưởng ban",
    body: { id: null, name: "" },
    kind: "party",
    level: "deputy",
  } as const;

  return {
    clusters: {
      list: () => ({}),
      export: () => ({}),
      unitNames: () => ({}),
      view: ({ record }) => ({ id: of.cluster(record) }),
      secretaries: ({ record }) => ({ id: of.cluster(record) }),
      create: () => ({ body: { id: newId(), content: { name: "Cụm mới", convenedBy: "", sector: "" } } }),
      update: async ({ record }) => {
        const { id, version, content } = await staff.view(contract.clusters.view, { id: of.cluster(record) });
        return { id, version, body: content };
      },
      handover: ({ record }) => ({ id: of.cluster(record), on: "2026-07-01" }),
      handOver: async ({ record }) => {
        const { id, version } = await staff.view(contract.clusters.view, { id: of.cluster(record) });
        const secretaries = [await world.idOf("secretary")];
        const terms = { deputies: [], method: "elected" as const, basis: "" };
        return {
          id,
          version,
          body: { on: addDays("2027-01-01", handovers++), head: of.unit(record), ...terms, secretaries },
        };
      },
    },
    officials: {
      list: () => ({}),
      view: ({ record }) => ({ id: of.official(record) }),
      conferences: ({ record }) => ({ id: of.official(record) }),
      create: () => ({
        body: { id: newId(), content: { name: "Cán bộ mới", rank: "", post: "", isSample: true } },
      }),
      update: async ({ record }) => {
        const { id, version, content } = await staff.view(contract.officials.view, {
          id: of.official(record),
        });
        return { id, version, body: content };
      },
      changePosts: async ({ record }) => {
        const { id, version } = await staff.view(contract.officials.view, { id: of.official(record) });
        return {
          id,
          version,
          body: { day: "2026-07-01", basis: "", leaves: [], takes: { id: newId(), ...post } },
        };
      },
    },
    periods: {
      list: () => ({}),
      create: () => ({ body: { id: newId(), content: newPeriod() } }),
      generate: () => ({ body: { rows: [{ id: newId(), content: newPeriod() }] } }),
      update: async ({ record }) => {
        const { id, version, content } = await period(record);
        return { id, version, body: { ...content, name: "Tên khác" } };
      },
      open: async ({ record }) => ({ ...(await named(period(record))), body: {} }),
      close: async ({ record }) => ({ ...(await named(period(record))), body: {} }),
      reopen: async ({ record }) => ({ ...(await named(period(record))), body: { reason: "Bổ sung" } }),
    },
    unitChanges: {
      list: ({ record }) => ({ id: of.unit(record) }),
      preview: ({ record }) => ({ units: of.unit(record), day: "2026-07-01" }),
      apply: async () => ({ body: { id: newId(), content: await renaming() } }),
      revoke: async () => {
        const id = newId();
        await staff.change(contract.unitChanges.apply, { body: { id, content: await renaming() } });
        return { id, version: 1, body: {} };
      },
    },
    unitGroups: {
      list: () => ({}),
      view: async ({ record }) => ({ id: (await group(record)).id }),
      create: () => ({ body: { id: newId(), content: { name: "Nhóm mới", members: [] } } }),
      update: async ({ record }) => {
        const { id, version, content } = await group(record);
        return { id, version, body: { ...content, name: "Tên khác" } };
      },
    },
    units: {
      list: () => ({}),
      export: () => ({}),
      view: ({ record }) => ({ id: of.unit(record) }),
      ties: ({ record }) => ({ id: of.unit(record) }),
      people: ({ record }) => ({ id: of.unit(record) }),
      attendance: ({ record }) => ({ id: of.unit(record) }),
      attendanceCounts: ({ record }) => ({ id: of.unit(record) }),
      attendanceExport: ({ record }) => ({ id: of.unit(record) }),
      create: () => ({
        body: { id: newId(), content: { name: "Đơn vị mới", shortName: "", kind: "front" } },
      }),
      update: async ({ record }) => {
        const { id, version, content } = await staff.view(contract.units.view, { id: of.unit(record) });
        return { id, version, body: content };
      },
      import: () => ({ body: importOne() }),
      imports: () => ({}),
      undoImport: async () => {
        const body = importOne();
        await staff.change(contract.units.import, { body });
        return { id: body.id, version: 1, body: {} };
      },
    },
  };
}

async function named(
  made: Promise<{ id: string; version: number }>,
): Promise<{ id: string; version: number }> {
  const { id, version } = await made;
  return { id, version };
}
