import { seededRandom } from "./random.ts";

/** The moments, in milliseconds after a server is ready, at which it is killed; the same seed gives the same moments. */
export function killPoints(seed: number, count: number, mostMs: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => Math.floor(random() * mostMs));
}

/** The seed of a run: SO_KET_SEED to replay one, otherwise new each time. Whoever uses it prints it when something fails. */
export function seedOfRun(): number {
  return Number(process.env["SO_KET_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
}
