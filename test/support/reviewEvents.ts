import type * as fc from "fast-check";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { dayIn, type Real } from "./reviewActs.ts";
import type { Model, Person } from "./reviewModel.ts";

/** Days go by, over deadline and lock. */
export class Wait implements fc.AsyncCommand<Model, Real> {
  readonly days: number;
  constructor(days: number) {
    this.days = days;
  }
  check = () => true;
  toString = () => `${this.days} days go by`;
  async run(model: Model, { world }: Real): Promise<void> {
    world.clock.advance(this.days * 86_400_000);
    model.day += this.days;
  }
}

async function postOf({ world }: Real, who: Person) {
  const { rows } = await world.as("admin").view(contract.posts.list, {});
  const holder = await world.idOf(who);
  const post = rows.find(({ accountId, onBehalfOf }) => accountId === holder && onBehalfOf === null);
  if (post === undefined) throw new Error(`${who} holds no post of their own.`);
  return post;
}

/** Somebody's post is held by another for some days. */
export class StandIn implements fc.AsyncCommand<Model, Real> {
  readonly of: "mot" | "thuky" | "leader" | "staff";
  readonly who: Person;
  readonly days: number;
  constructor(of: StandIn["of"], who: Person, days: number) {
    this.of = of;
    this.who = who;
    this.days = days;
  }
  // Nobody stands in for themselves, and what ends is given to nobody any more.
  check = ({ leaves }: Readonly<Model>) => this.who !== this.of && (this.of !== "mot" || leaves === null);
  toString = () => `${this.who} stands in for ${this.of} for ${this.days} days`;

  async run(model: Model, real: Real): Promise<void> {
    const { id } = await postOf(real, this.of);
    const accountId = await real.world.idOf(this.who);
    const until = model.day + this.days;
    const content = { accountId, from: dayIn(model.day), to: dayIn(until), basis: "" };
    await real.world.as("admin").change(contract.posts.delegate, { id, body: { id: newId(), content } });
    model.standIns.push({ of: this.of, who: this.who, until });
  }
}

/** From tomorrow "mot" reports for the unit no longer: the post ends, or the unit is merged into another and the post goes with it. */
export class Leave implements fc.AsyncCommand<Model, Real> {
  readonly how: "ends" | "merges";
  constructor(how: Leave["how"]) {
    this.how = how;
  }
  check = ({ leaves }: Readonly<Model>) => leaves === null;
  toString = () => (this.how === "ends" ? "the reporter's post ends" : "the unit is merged into another");

  async run(model: Model, real: Real): Promise<void> {
    if (this.how === "ends") await this.endPost(model, real);
    else await this.merge(model, real);
    model.leaves = model.day + 1;
  }

  private async endPost(model: Model, real: Real) {
    const { id, version } = await postOf(real, "mot");
    const body = { to: dayIn(model.day) };
    await real.world.as("admin").change(contract.posts.end, { id, version, body });
  }

  private async merge(model: Model, { world, round: { units } }: Real) {
    const { mot = "", hai = "" } = units;
    const heir = { id: hai, name: "Đơn vị hai", shortName: "", kind: "party" as const, parent: null };
    const document = { number: "12-QĐ/TU", day: "", issuer: "Tỉnh ủy", title: "" };
    const content = {
      kind: "merge" as const,
      day: dayIn(model.day + 1),
      from: [mot],
      to: [heir],
      document,
      note: "",
    };
    await world.as("staff").change(contract.unitChanges.apply, { body: { id: newId(), content } });
  }
}

/** The period is closed for all, or opened again. */
export class ClosePeriod implements fc.AsyncCommand<Model, Real> {
  check = () => true;
  toString = () => "the period is closed, or opened again";

  async run(model: Model, { world, round: { period: id } }: Real): Promise<void> {
    const admin = world.as("admin");
    const { periods } = contract;
    const { rows } = await admin.view(periods.list, {});
    const { state, version } = rows.find(row => row.id === id) ?? { state: "planned", version: 1 };
    if (state === "closed")
      await admin.change(periods.reopen, { id, version, body: { reason: "Bổ sung số liệu" } });
    else {
      const open =
        state === "planned" ? await admin.change(periods.open, { id, version, body: {} }) : { version };
      await admin.change(periods.close, { id, version: open.version, body: {} });
    }
    model.isClosed = !model.isClosed;
  }
}
