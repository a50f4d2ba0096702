import { createContext, useContext, useEffect, useRef } from "react";

/** Says that something in the form may have changed; cheap enough for every keystroke, because listeners wait for a pause. */
export interface FormPulse {
  touch: () => void;
  listen: (listener: () => void) => () => void;
}

/** A pulse for one form. */
export function createFormPulse(pause = 300): FormPulse {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    touch() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        for (const listener of listeners) listener();
      }, pause);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The pulse of the form around. */
export const FormPulseContext = createContext<FormPulse>(createFormPulse());

/** Calls back after a pause in typing; for what is drawn from the whole form, such as its section list. */
export function useFormPulse(callback: () => void): FormPulse {
  const pulse = useContext(FormPulseContext);
  const latest = useRef(callback);
  useEffect(() => {
    latest.current = callback;
  });
  useEffect(() => {
    return pulse.listen(() => latest.current());
  }, [pulse]);
  return pulse;
}
