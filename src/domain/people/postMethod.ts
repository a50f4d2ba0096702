/** How somebody, or a unit, came to a post of a cluster; "" where nobody says. */
export const postMethods = ["", "elected", "appointed", "nominated", "rotation"] as const;
