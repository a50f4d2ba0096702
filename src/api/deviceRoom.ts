const place = "so-ket-asked-to-keep";

/** What this browser says of the room it gives us, in bytes; null where it says nothing. */
export interface DeviceRoom {
  /** It does not clear what is kept here by itself when the disk runs short. */
  isPromised: boolean;
  used: number;
  most: number;
}

/** Asks the browser, once, not to clear by itself what is kept here; some ask the person. What it answers, `deviceRoom` tells. */
export async function askToKeep(): Promise<void> {
  try {
    if (localStorage.getItem(place) !== null) return;
    localStorage.setItem(place, "1");
    await navigator.storage.persist();
  } catch {
    // An old browser, a private window: drafts are kept as long as it likes.
  }
}

/** How much room there is, and whether the browser has promised it. */
export async function deviceRoom(): Promise<DeviceRoom | null> {
  try {
    const [isPromised, { usage, quota }] = await Promise.all([
      navigator.storage.persisted(),
      navigator.storage.estimate(),
    ]);
    return usage === undefined || quota === undefined ? null : { isPromised, used: usage, most: quota };
  } catch {
    return null;
  }
}
