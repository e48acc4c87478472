import type { BatchRecord } from '../../io/batch/batch-journal.ts';
import type { UpgradeOptions } from '../options.ts';

/** What a run hangs on, and what `--resume` takes from its record. */
const STORED = [
  'to',
  'from',
  'only',
  'skip',
  'with',
  'stages',
  'offline',
  'install',
  'build',
  'node',
  'allowDirty',
  'yesDatabase',
  'recursive',
  'filter',
  'since',
  'shard',
  'failFast',
  'commit',
] as const satisfies readonly (keyof UpgradeOptions)[];

/** The options that a stopped run was started with. */
export function storedOptions({ options }: BatchRecord): Partial<UpgradeOptions> {
  return Object.fromEntries(STORED.flatMap((name) => (name in options ? [[name, options[name]]] : [])));
}

/** What of the options goes into the record of a run. */
export function optionsToStore(options: UpgradeOptions): BatchRecord['options'] {
  return Object.fromEntries(
    STORED.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );
}
