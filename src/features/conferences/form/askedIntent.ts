/** What a person may ask of the form: keep it as it is, or make it the office's word. */
export type Intent = "draft" | "record";

/** Remembers what was asked last, for the check that runs before and between saves. */
export interface AskedIntent {
  get: () => Intent;
  set: (intent: Intent) => void;
}

/** The memory of one form; `first` is what counts as asked before anything was. */
export function askedIntent(first: Intent): AskedIntent {
  let asked = first;
  return {
    get: () => asked,
    set: intent => {
      asked = intent;
    },
  };
}
