import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { printableName } from '../core/report/text-layout.ts';
import { changedSince } from '../io/authoring/changed-since.ts';
import { listFolders } from '../io/authoring/list-folders.ts';
import { watchFolders } from '../io/authoring/watch-folders.ts';
import { relativePath } from '../io/files/relative-path.ts';
import { type FixtureOptions, type FixtureRun, runFixtures } from './fixture-command.ts';
import { conclude, openTerminal } from './terminal.ts';

/** Runs a transform on its fixtures again whenever it, something that it imports or a fixture has changed. Ctrl-C ends it with 0. */
export async function watchFixtures(file: string, options: FixtureOptions): Promise<number> {
  const terminal = openTerminal(options);
  const { paint } = terminal.look;
  const cwd = resolve(options.cwd);
  const path = resolve(cwd, file);
  const fixtures = resolve(cwd, options.fixture);
  // Where a path is mistyped there is nothing to wait for.
  if (!existsSync(path) || !existsSync(fixtures)) return (await runFixtures(terminal, file, options)).code;

  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.on('SIGINT', stop);
  const watch = watchFolders(stopping.signal);
  let known: ReadonlySet<string> = new Set([path]);
  return conclude<{ status: 'done' | 'failed' }>(terminal, { status: 'done' }, async () => {
    // Before the first run, so that no change is missed.
    follow();
    for (;;) {
      const began = new Date();
      const run = await runFixtures(terminal, file, options, stoppable);
      // What could not be loaded may have lost track of what it imports.
      known = new Set([path, ...run.files, ...(run.code === 2 ? known : [])]);
      const added = follow();
      // What a transform that cannot be loaded lacks is called something that only its author knows.
      const read = run.code === 2 ? [...known, ...listSources(added)] : [...known];
      const late = changedSince(
        read.filter((one) => added.includes(dirname(one))),
        began,
      );
      terminal.say(paint.dim('Waiting for a change. Ctrl-C ends this.'));
      // Nobody has watched a folder that this run was the first to read from.
      const changed = late[0] ?? (await nextChange(run));
      if (changed === undefined) return;
      terminal.say(`\n${paint.bold(printableName(relativePath(cwd, changed)))} has changed.`);
    }
  });

  function follow(): readonly string[] {
    const folders = [...[...known].map((one) => dirname(one)), ...listFolders(fixtures)];
    return stopping.signal.aborted ? [] : watch.follow([...new Set(folders)]);
  }

  /** A transform that never ends lets no handler of ours run: Ctrl-C has to end it as it ends any program. */
  async function stoppable<T>(run: () => Promise<T>): Promise<T> {
    process.off('SIGINT', stop);
    try {
      return await run();
    } finally {
      process.on('SIGINT', stop);
    }
  }

  /** The first of the changes that matter; nothing after Ctrl-C. */
  async function nextChange({ code }: FixtureRun): Promise<string | undefined> {
    for (;;) {
      const changes = await watch.changed();
      if (changes.length === 0) return undefined;
      const change = changes.find((one) => matters(one) || (code === 2 && IS_SOURCE.test(one)));
      if (change !== undefined) return change;
    }
  }

  function matters(change: string): boolean {
    if (known.has(change) || change === fixtures || change.startsWith(fixtures + sep)) return true;
    return [...known, fixtures].some((one) => one.startsWith(change + sep));
  }
}

function listSources(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => IS_SOURCE.test(name))
      .map((name) => join(folder, name)),
  );
}

/** What may mend a transform that cannot be loaded: a file that it imports need not have been there. */
const IS_SOURCE = /\.(?:[cm]?[jt]sx?|json)$/;
