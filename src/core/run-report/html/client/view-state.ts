export const VIEWS = ['projects', 'needs', 'data'] as const;
export type View = (typeof VIEWS)[number];

/** What is shown: all of it is in the hash of the address, so that a link shows the same. */
export interface ViewState {
  readonly view: View;
  readonly query: string;
  /** Names of `STATUSES`; none means all. */
  readonly status: readonly string[];
  readonly step: string;
  /** How the chosen step ends; empty for any end. */
  readonly end: string;
  /** `3.0.6 → 3.1.7` */
  readonly version: string;
  readonly kind: string;
  /** The path of the project whose panel is open. */
  readonly project: string | undefined;
}

/** `#view=needs&q=secret&status=failed,needs-you` → what it says; the rest as in `start`. */
export function readHash(hash: string, start: View): ViewState {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    view: VIEWS.find((view) => view === said.get('view')) ?? start,
    query: said.get('q') ?? '',
    status: (said.get('status') ?? '').split(',').filter((name) => name !== ''),
    step: said.get('step') ?? '',
    end: said.get('end') ?? '',
    version: said.get('version') ?? '',
    kind: said.get('kind') ?? '',
    project: said.get('project') ?? undefined,
  };
}

/** The opposite of `readHash`; empty where everything is as at the start. */
export function writeHash(state: ViewState, start: View): string {
  const said = new URLSearchParams();
  const say = (name: string, value: string): void => {
    if (value !== '') said.set(name, value);
  };
  say('view', state.view === start ? '' : state.view);
  say('q', state.query);
  say('status', state.status.join(','));
  say('step', state.step);
  say('end', state.end);
  say('version', state.version);
  say('kind', state.kind);
  if (state.project !== undefined) said.set('project', state.project);
  const text = said.toString();
  return text === '' ? '' : `#${text}`;
}

/** Whether fewer than all projects are asked for. */
export function isFiltered({ query, status, step, version, kind }: ViewState): boolean {
  return query !== '' || status.length > 0 || step !== '' || version !== '' || kind !== '';
}
