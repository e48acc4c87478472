import type { OnCrash } from './remember-outcomes.ts';

/** Does something that no defect of ours may take the rest with it. */
export function attempt<T>(what: string, onCrash: OnCrash, instead: T, run: () => T): T {
  try {
    return run();
  } catch (error) {
    onCrash(what, error);
    return instead;
  }
}
