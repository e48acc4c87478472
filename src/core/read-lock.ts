import { parse as parseJsonc } from 'jsonc-parser';
import semver from 'semver';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

export interface LockQuestion {
  readonly packageName: string;
  /** The folder of the package.json that depends on it, from the lock file's folder: `.`, `apps/cms`. */
  readonly importer: string;
  /** What that package.json asks for. Yarn 1 does not write down who asked, so only this tells two versions apart. */
  readonly range?: string;
}

/** A lock file that was read once, to be asked for every project that installs from it. */
export interface Lock {
  /** @returns undefined when the lock file does not say: then something else has to */
  lockedVersion(question: LockQuestion): string | undefined;
}

type Answer = (question: LockQuestion) => string | undefined;

/**
 * Reads any lock file of npm (1 to 3), Yarn (1 and later), pnpm (5 to 9) and Bun (text). One that is broken has no answers.
 *
 * @param name of the lock file, which says how to read it
 *
 * yarn.lock with `strapi@3.1.3:⏎  version "3.1.3"` → answers `'3.1.3'` for `strapi`
 */
export function readLock(name: string, text: string): Lock {
  const readers: Readonly<Record<string, (text: string) => Answer>> = {
    'package-lock.json': fromNpm,
    'npm-shrinkwrap.json': fromNpm,
    'yarn.lock': fromYarn,
    'pnpm-lock.yaml': fromPnpm,
    'bun.lock': fromBun,
  };
  const answer = readers[name]?.(text.replace(/^\uFEFF/, ''));
  return {
    lockedVersion(question) {
      const importer = question.importer.replaceAll('\\', '/').replace(/^\.\/|\/+$/g, '') || '.';
      const version = answer?.({ ...question, importer });
      return version === undefined ? undefined : exactVersion(version);
    },
  };
}

const npmLock = z.object({
  packages: z
    .record(
      z.string(),
      z.object({
        version: z.string().optional(),
        resolved: z.string().optional(),
        link: z.boolean().optional(),
      }),
    )
    .optional(),
  dependencies: z.record(z.string(), z.object({ version: z.string().optional() })).optional(),
});

function fromNpm(text: string): Answer {
  const { packages, dependencies } = npmLock.safeParse(readJson(text)).data ?? {};
  return ({ packageName, importer }) => {
    if (!packages) return importer === '.' ? dependencies?.[packageName]?.version : undefined;
    // A workspace that is not listed is not installed by this lock file.
    if (importer !== '.' && !packages[importer]) return undefined;
    for (const folder of foldersUp(importer)) {
      const found = packages[`${folder}node_modules/${packageName}`];
      if (found?.link) return packages[found.resolved ?? '']?.version;
      if (found) return found.version;
    }
    return undefined;
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // A lock file with merge conflicts holds no version to go by.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** `apps/cms` → `apps/cms/`, `apps/`, and the empty prefix of the root. */
function foldersUp(importer: string): readonly string[] {
  const parts = importer === '.' ? [] : importer.split('/');
  return [...parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`), ''];
}

interface YarnEntry {
  readonly descriptors: readonly string[];
  readonly version: string | undefined;
  /** Only the entries of workspaces are asked for these. */
  readonly dependencies: ReadonlyMap<string, string>;
}

function fromYarn(text: string): Answer {
  const blocks = text.split(/\r?\n(?=\S)/);
  // Entries of one package and of all workspaces: reading every entry would take many times as long.
  const read = new Map<string, readonly YarnEntry[]>();
  return ({ packageName, importer, range }) => {
    const own = (descriptor: string): boolean => descriptor.startsWith(`${packageName}@`);
    const entries =
      read.get(packageName) ??
      readYarnEntries(blocks, (descriptors) =>
        descriptors.some((descriptor) => own(descriptor) || descriptor.includes('@workspace:')),
      );
    read.set(packageName, entries);
    const asker = entries.find(({ descriptors }) =>
      descriptors.some((descriptor) => descriptor.endsWith(`@workspace:${importer}`)),
    );
    const asked = asker?.dependencies.get(packageName) ?? range;
    const candidates = entries.filter(({ descriptors }) => descriptors.some(own));
    const wanted = [asked, `npm:${asked}`].map((part) => `${packageName}@${part}`);
    const exact = candidates.find(({ descriptors }) => descriptors.some((one) => wanted.includes(one)));
    if (exact) return exact.version;
    // A package.json that was edited since: the version is known only if there is one.
    const versions = new Set(candidates.map(({ version }) => version));
    return versions.size === 1 ? candidates[0]?.version : undefined;
  };
}

/**
 * Yarn 1 writes a format of its own and later versions write YAML of the same shape, so one reader of lines does for both;
 * a YAML parser takes seconds for a lock file of usual size.
 */
function readYarnEntries(
  blocks: readonly string[],
  isWanted: (descriptors: readonly string[]) => boolean,
): readonly YarnEntry[] {
  return blocks.flatMap((block) => {
    const [head = '', ...lines] = block.split(/\r?\n/);
    const heading = /^([^\s#].*):\s*$/.exec(head)?.[1];
    const descriptors = heading?.replaceAll('"', '').split(/\s*,\s*/);
    if (!descriptors || !isWanted(descriptors)) return [];
    const dependencies = new Map<string, string>();
    let version: string | undefined;
    let section = '';
    for (const line of lines) {
      const [, indent = '', key = '', value = ''] =
        /^(\s+)("[^"]+"|[^\s":]+):?(?:\s+(.*?))?\s*$/.exec(line) ?? [];
      if (indent.length === 2) section = unquote(key);
      if (indent.length === 2 && section === 'version') version = unquote(value);
      if (indent.length > 2 && /^(?:dev|optional)?dependencies$/i.test(section)) {
        dependencies.set(unquote(key), unquote(value));
      }
    }
    return [{ descriptors, version, dependencies }];
  });
}

function unquote(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}

/** 5.x maps a package to its version, and its specifier stands elsewhere; later ones keep both together. */
const pnpmDependencies = z
  .record(z.string(), z.union([z.string(), z.object({ version: z.string() })]))
  .optional();
const pnpmImporter = z.object({
  dependencies: pnpmDependencies,
  devDependencies: pnpmDependencies,
  optionalDependencies: pnpmDependencies,
});
const pnpmLock = pnpmImporter.extend({ importers: z.record(z.string(), pnpmImporter).optional() });

function fromPnpm(text: string): Answer {
  // The rest is many times as long, and says nothing about who depends on what directly.
  const head = text.split(/^(?:packages|snapshots):/m)[0] ?? '';
  const lock = pnpmLock.safeParse(readYaml(head)).data;
  return ({ packageName, importer }) => {
    const own = lock?.importers ? lock.importers[importer] : importer === '.' ? lock : undefined;
    const found =
      own?.dependencies?.[packageName] ??
      own?.devDependencies?.[packageName] ??
      own?.optionalDependencies?.[packageName];
    return typeof found === 'object' ? found.version : found;
  };
}

function readYaml(text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    if (error instanceof Error && error.name === 'YAMLParseError') return undefined;
    throw error;
  }
}

const bunLock = z.object({
  workspaces: z.record(z.string(), z.object({ name: z.string().optional() })),
  packages: z.record(z.string(), z.tuple([z.string()]).rest(z.unknown())),
});

function fromBun(text: string): Answer {
  const lock = bunLock.safeParse(parseJsonc(text)).data;
  return ({ packageName, importer }) => {
    const workspace = lock?.workspaces[importer === '.' ? '' : importer];
    if (!lock || !workspace) return undefined;
    return (lock.packages[`${workspace.name}/${packageName}`] ?? lock.packages[packageName])?.[0];
  };
}

/**
 * The version in what lock files write in its place: `4.6.0_react@17.0.2`, `4.6.0(react@17.0.2)`, `/@strapi/strapi/4.6.0`,
 * `@strapi/strapi@npm:4.6.0`. Folders and URLs have none.
 */
function exactVersion(written: string): string | undefined {
  // `0.0.0-use.local` is what Yarn writes for a package of the workspace.
  if (/^(?:link|file|workspace|portal|git[+a-z]*|https?):|-use\.local$/.test(written)) return undefined;
  const bare = written.replace(/\(.*$/s, '').replace(/_.*$/s, '');
  return semver.valid(/(?:^|[@/:])(\d[^@/:]*)$/.exec(bare)?.[1] ?? '') ?? undefined;
}
