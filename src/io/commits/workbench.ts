import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Content } from '../../core/commits/planned-commit.ts';
import { gitOf } from './git-of.ts';
import type { Head } from './read-head.ts';

/** `mode hash` of each stage of a path, as `git ls-files --stage` tells it; nothing for a path that is not in the index. */
export type Entries = ReadonlyMap<string, string>;

/** Settings of the user that would make git look for the temporary index or work tree where the real ones are. */
const PLAIN = ['core.fsmonitor=false', 'core.splitIndex=false', 'core.sparseCheckout=false'].flatMap((s) => [
  '-c',
  s,
]);

/**
 * A temporary folder with an index and work trees of its own, in which git makes objects out of contents as `git add` would, with
 * neither the user's index nor files taking part. Attributes are those of the last commit. (`git hash-object --path` is no way to do it: it does not know the index, so that
 * with core.autocrlf it turns every line end of a file that was committed with CRLF.)
 */
export class Workbench {
  readonly folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'strapi-uplift-commit-')));
  /** An empty repository. References made in it are seen by nobody. */
  readonly scratch = join(this.folder, 'scratch.git');
  private readonly index = join(this.folder, 'index');
  private trees = 0;

  constructor(private readonly head: Head) {}

  /** Begins with an index that holds the last commit. */
  async open(): Promise<void> {
    const { head, scratch } = this;
    const format = head.commit.length === 64 ? ['--object-format=sha256'] : [];
    await gitOf(this.folder, ['init', '--quiet', '--bare', '--template=', ...format, scratch], {
      // In a hook git is told where the repository is.
      env: { GIT_DIR: scratch },
    });
    mkdirSync(join(scratch, 'objects', 'info'), { recursive: true });
    writeFileSync(join(scratch, 'objects', 'info', 'alternates'), `${head.objects}\n`);
    await this.run(['read-tree', head.commit]);
  }

  /** What the index holds. */
  async entries(): Promise<Entries> {
    return parseEntries(await this.run(['ls-files', '--stage', '-z']));
  }

  /**
   * Puts contents into the index, with the settings and attributes of the repository applied; the mode of a file stays.
   *
   * @param keep whether the objects go into the user's repository, or are thrown away with the folder
   */
  async add(contents: ReadonlyMap<string, Content>, keep: boolean): Promise<void> {
    const tree = join(this.folder, String(this.trees++));
    mkdirSync(tree);
    for (const [path, content] of contents) {
      const file = join(tree, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    const objects = keep ? this.head.objects : join(this.scratch, 'objects');
    // All at once on the disk, not one by one; or not at all. Unknown to a git older than 2.36, which does neither.
    const durability = keep ? 'core.fsyncMethod=batch' : 'core.fsync=none';
    const args = ['-c', durability, '-c', 'core.fileMode=false', 'update-index', '--add', '-z', '--stdin'];
    await this.run(args, {
      cwd: tree,
      env: { GIT_WORK_TREE: tree, GIT_OBJECT_DIRECTORY: objects },
      input: [...contents.keys()].join('\0'),
    });
  }

  /** Runs git on the user's repository with the temporary index. */
  private run(
    args: readonly string[],
    {
      cwd = this.head.repository,
      env = {},
      input = '',
    }: { cwd?: string; env?: Record<string, string>; input?: string } = {},
  ): Promise<string> {
    // Not even the hook on changes of an index: this one is nobody's.
    return gitOf(cwd, [...PLAIN, '-c', `core.hooksPath=${join(this.scratch, 'hooks')}`, ...args], {
      env: { GIT_DIR: this.head.gitFolder, GIT_INDEX_FILE: this.index, ...env },
      input,
    });
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** `mode hash stage TAB path`, each ended by NUL. */
export function parseEntries(listing: string): Entries {
  const entries = new Map<string, string>();
  for (const record of listing.split('\0')) {
    const tab = record.indexOf('\t');
    if (tab < 0) continue;
    const path = record.slice(tab + 1);
    const known = entries.get(path);
    entries.set(path, known === undefined ? record.slice(0, tab) : `${known}, ${record.slice(0, tab)}`);
  }
  return entries;
}
