/**
 * Loaded into a server before its program: its clock runs `CLOCK_BEHIND_DAYS` behind the true one, so that a journey can begin days
 * ago and go on today with what then lies in the database.
 */
const behind = Number(process.env["CLOCK_BEHIND_DAYS"]) * 86_400_000;
const TrueDate = Date;

globalThis.Date = /** @type {DateConstructor} */ (
  class extends TrueDate {
    /** @param {any[]} given */
    constructor(...given) {
      // @ts-expect-error the signatures of Date are overloads, which a rest parameter cannot follow
      super(...(given.length === 0 ? [TrueDate.now() - behind] : given));
    }
    static now() {
      return TrueDate.now() - behind;
    }
  }
);
