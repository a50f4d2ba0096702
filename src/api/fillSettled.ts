import { merge } from "../domain/merge/merge.ts";
import type { Settled } from "../domain/merge/settle.ts";

interface OpenForm<T> {
  read: () => T;
  fill: (content: T) => void;
  /** Resolves with what is false when nobody has the words. */
  save: () => Promise<unknown>;
}

/**
 * Puts what a merge came to into the form; words that were passed over are saved first, as a state of their own. What is typed during
 * that save stays. False when they could not be saved: then they stand in the form.
 */
export async function fillSettled<T>({ content, aside }: Settled<T>, form: OpenForm<T>): Promise<boolean> {
  if (aside === null) {
    form.fill(content);
    return true;
  }
  form.fill(aside);
  if (!(await form.save())) return false;
  form.fill(merge(aside, form.read(), content).value);
  return true;
}
