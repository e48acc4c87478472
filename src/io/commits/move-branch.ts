import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { errorCode } from '../files/error-code.ts';
import { retryBusy } from '../files/retry-busy.ts';
import { runGit } from '../system/run-git.ts';
import { gitOf } from './git-of.ts';
import { type Head, readPosition } from './read-head.ts';
import { refuseStaged } from './refuse-others-changes.ts';
import { type Entries, parseEntries, type Workbench } from './workbench.ts';

/** How long another git process (that of an editor, mostly) may hold the index. */
const PATIENCE_MS = 2000;
const PAUSE_MS = 50;

/**
 * Makes commits visible: moves the branch from where it stood, and lets the user's index have exactly these files as they are in
 * the last commit, so that git finds them unchanged. Everything else that is staged stays so.
 *
 * The index is locked as git does it, by creating `index.lock`, from before the branch moves until the new index is in its place:
 * whatever git command comes in between waits or fails, and none of ours can.
 *
 * @param committed what the old commit holds
 * @param entries `mode hash` of each changed file in the new one
 * @throws ExpectedFailure where HEAD has moved, something was staged, or git refuses; nothing has changed then
 */
export async function moveBranch(
  head: Head,
  bench: Workbench,
  { to, committed, entries }: { to: string; committed: Entries; entries: ReadonlyMap<string, string> },
): Promise<void> {
  const { repository, commit, ref, index } = head;
  const lock = `${index}.lock`;
  await takeLock(lock);
  try {
    const position = await readPosition(repository);
    if (position.commit !== commit || position.ref !== ref) throw moved(repository);
    const next = join(bench.folder, 'next-index');
    if (existsSync(index)) copyFileSync(index, next);
    const withNext = { env: { GIT_INDEX_FILE: next, GIT_DIR: head.gitFolder, GIT_WORK_TREE: repository } };
    const plain = ['-c', 'core.splitIndex=false', '-c', `core.hooksPath=${bench.scratch}`];
    const staged = parseEntries(await gitOf(repository, [...plain, 'ls-files', '--stage', '-z'], withNext));
    refuseStaged(staged, committed, new Set(entries.keys()));
    const records = [...entries].map(([path, entry]) => `${entry}\t${path}\0`);
    await gitOf(repository, [...plain, 'update-index', '-z', '--index-info'], {
      ...withNext,
      input: records.join(''),
    });
    // Sizes and times, for those that ask git without letting it look first, as prompts of shells do. 1: other files have changed.
    await runGit(repository, [...plain, 'update-index', '-q', '--refresh'], withNext);
    writeDurably(lock, readFileSync(next));
    // Fails where the branch has moved since.
    const reason = 'commit: strapi-uplift';
    await gitOf(repository, ['update-ref', '--no-deref', '-m', reason, ref, to, commit]);
  } catch (error) {
    rmSync(lock, { force: true });
    throw error;
  }
  retryBusy(() => renameSync(lock, index));
}

async function takeLock(lock: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return closeSync(openSync(lock, 'wx'));
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
      if (Date.now() < end) await setTimeout(PAUSE_MS);
      else {
        throw new ExpectedFailure(
          `Nothing was committed: another git process is at work, or was killed and left ${lock}.`,
          'Wait for it, or remove that file.',
        );
      }
    }
  }
}

function writeDurably(file: string, bytes: Uint8Array): void {
  const descriptor = openSync(file, 'r+');
  try {
    writeFileSync(descriptor, bytes);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function moved(repository: string): ExpectedFailure {
  return new ExpectedFailure(
    `Nothing was committed: another commit or branch was checked out in ${repository} meanwhile.`,
    'The upgraded files are as they were written: commit them by hand.',
  );
}
