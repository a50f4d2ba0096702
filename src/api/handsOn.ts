/** Whoever has touched nothing for this long, in ms, is not there any more: an open page must not keep its session alive by itself. */
const absence = 5 * 60_000;

let touchedAt = Date.now();

/** Whether somebody is at the open page, for what it asks or says by itself. */
export const handsOn = {
  /** Somebody did something here: opened a page, pressed a key. */
  touch: () => {
    touchedAt = Date.now();
  },
  /** The page is not looked at, or nobody has touched it for a while. */
  isAway: () => document.visibilityState === "hidden" || Date.now() - touchedAt > absence,
};

for (const sign of ["pointerdown", "keydown", "wheel"] as const)
  window.addEventListener(sign, handsOn.touch, { passive: true });
