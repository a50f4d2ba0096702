const name = "so-ket-keep-nothing";

/**
 * "Shared computer: keep nothing here." Held in a cookie without an end, because that is what all tabs of one browser session
 * share and what goes when the browser is closed.
 */
export const deviceChoice = {
  keepsNothing: () => document.cookie.split("; ").includes(`${name}=1`),
  choose: (keepNothing: boolean) => {
    document.cookie = `${name}=1; path=/; SameSite=Strict${keepNothing ? "" : "; max-age=0"}`;
  },
};
