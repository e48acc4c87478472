import { readHash, type View, type ViewState, writeHash } from './view-state.ts';

/** What is shown now, kept in the address. */
export interface Store {
  readonly state: ViewState;
  /** `visit` makes a step in the history, so that going back undoes it. */
  change(part: Partial<ViewState>, how?: 'visit' | 'refine'): void;
  listen(listener: (state: ViewState, before: ViewState) => void): void;
}

/** Browsers take offence at an address that changes with every letter that is typed. */
const QUIET = 150;

export function openStore(start: View): Store {
  let state = readHash(location.hash, start);
  const listeners: ((state: ViewState, before: ViewState) => void)[] = [];
  let pending: number | undefined;
  const set = (next: ViewState): void => {
    const before = state;
    state = next;
    for (const listener of listeners) listener(state, before);
  };
  addEventListener('hashchange', () => set(readHash(location.hash, start)));
  addEventListener('popstate', () => set(readHash(location.hash, start)));
  return {
    get state() {
      return state;
    },
    change(part, how = 'refine') {
      const next = { ...state, ...part };
      // A hash of its own, since an empty one would ask for the page again.
      const address = writeHash(next, start) || '#';
      clearTimeout(pending);
      if (how === 'visit') history.pushState(null, '', address);
      else pending = setTimeout(() => history.replaceState(null, '', address), QUIET);
      set(next);
    },
    listen: (listener) => {
      listeners.push(listener);
    },
  };
}
