// No letter or digit that can be taken for another when it is read out or copied from paper.
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A random password for one use, about 99 bits: four groups of five that can be read out over the telephone. */
export function oneTimePassword(): string {
  const groups = Array.from({ length: 4 }, () => Array.from({ length: 5 }, randomLetter).join(""));
  return groups.join("-");
}

function randomLetter(): string {
  const limit = 256 - (256 % letters.length);
  let byte = limit;
  while (byte >= limit) byte = crypto.getRandomValues(new Uint8Array(1))[0] ?? limit;
  return letters.charAt(byte % letters.length);
}
