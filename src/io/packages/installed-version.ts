import { dirname, join, resolve } from 'node:path';
import semver from 'semver';
import { z } from 'zod';
import { lowestVersion } from '../../ast/json/dependency-range.ts';
import { type JsonNode, jsonProperty, readJson } from '../../ast/json/json-text.ts';
import { readTextIfAny } from '../files/read-text-if-any.ts';
import { relativePath } from '../files/relative-path.ts';
import { detectPackageManager } from './package-manager.ts';
import { createSurroundings, type Surroundings } from './surroundings.ts';

export interface InstalledVersion {
  readonly version: string;
  readonly source: 'lock file' | 'node_modules' | 'package.json range';
  /** Absolute: the file that says so. */
  readonly file: string;
  /** What package.json asks for; what its catalog asks for, where it refers to one. */
  readonly range: string;
  /** A sentence about what the other sources say, where they differ. */
  readonly disagreement?: string;
  /** The lowest version that package.json asks for, where that is newer than this one: it is to be installed yet. */
  readonly wanted?: string;
}

/**
 * Finds the version of a package that a project is on, without running anything: from the lock file, else from node_modules,
 * else the lowest version that package.json allows. So it works on a fresh clone as well.
 *
 * `{ "strapi": "^3.1.0" }` with a yarn.lock that holds 3.1.3 → `{ version: '3.1.3', source: 'lock file' }`
 *
 * @returns undefined when the project does not depend on the package, or nothing tells its version
 * @throws SyntaxFailure when the project's package.json is not JSON
 */
export function readInstalledVersion(
  projectRoot: string,
  packageName: string,
  surroundings: Surroundings = createSurroundings(),
): InstalledVersion | undefined {
  const project = resolve(projectRoot);
  const manifestPath = join(project, 'package.json');
  const manifestText = readTextIfAny(manifestPath);
  const written = manifestText && dependencyRange(readJson(manifestText), packageName);
  if (!written) return undefined;

  const { workspaceRoot, lockFile } = detectPackageManager(project, surroundings);
  const catalog = /^\s*catalog:/.test(written)
    ? catalogRange(surroundings, workspaceRoot, written.trim().slice('catalog:'.length), packageName)
    : undefined;
  const range = catalog?.range ?? written;

  const locked: Found[] = [];
  for (const path of lockCandidates(surroundings, workspaceRoot, project, lockFile)) {
    const importer = relativePath(dirname(path), project) || '.';
    const version = surroundings.lockAt(path)?.lockedVersion({ packageName, importer, range });
    if (version) locked.push({ version, source: 'lock file', file: path });
  }
  const unpacked = unpackedVersion(surroundings, project, packageName);
  const lowest = lowestVersion(range);
  const found: readonly Found[] = [
    ...locked,
    ...(unpacked ? [unpacked] : []),
    ...(lowest
      ? [{ version: lowest, source: 'package.json range', file: catalog?.file ?? manifestPath } as const]
      : []),
  ];
  const [first] = found;
  if (!first) return undefined;
  const edited = isOutside(first.version, range);
  const disagreement = disagreementOf(first, found.slice(1), edited ? range : undefined, workspaceRoot);
  return {
    ...first,
    range,
    ...(disagreement && { disagreement }),
    ...(edited && lowest && semver.gt(lowest, first.version) && { wanted: lowest }),
  };
}

interface Found {
  readonly version: string;
  readonly source: InstalledVersion['source'];
  readonly file: string;
}

function isOutside(version: string, range: string): boolean {
  const inner = range.trim().replace(/^npm:(?:.+@)?/, '');
  return semver.validRange(inner) !== null && !semver.satisfies(version, inner, { includePrerelease: true });
}

/** @param edited what package.json asks for, where that is another version */
function disagreementOf(
  first: Found,
  others: readonly Found[],
  edited: string | undefined,
  root: string,
): string | undefined {
  const name = (path: string) => relativePath(root, path);
  const parts = others
    .filter(({ source, version }) => source !== 'package.json range' && version !== first.version)
    .map(({ file, version }) => `${name(file)} has ${version}`);
  if (edited !== undefined)
    parts.push(`package.json asks for ${edited.trim()} (edited, but not installed since)`);
  return parts.length > 0
    ? `${name(first.file)} has ${first.version}, but ${parts.join(' and ')}.`
    : undefined;
}

const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

function dependencyRange(manifest: JsonNode, packageName: string): string | undefined {
  for (const section of SECTIONS) {
    const range = jsonProperty(jsonProperty(manifest, section)?.value, packageName)?.value;
    if (range?.kind === 'string') return range.value;
  }
  return undefined;
}

/** The one of the package manager in use first; the others only to tell when they disagree. */
function lockCandidates(
  { lockFilesIn }: Surroundings,
  root: string,
  project: string,
  lockFile: string | undefined,
): readonly string[] {
  return [...new Set([...(lockFile ? [lockFile] : []), ...lockFilesIn(root), ...lockFilesIn(project)])];
}

const packageShape = z.object({ version: z.string() });

/** As Node resolves: the nearest node_modules on the way up. The package's code is not touched. */
function unpackedVersion(
  surroundings: Surroundings,
  project: string,
  packageName: string,
): Found | undefined {
  for (let folder = project; ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', ...packageName.split('/'), 'package.json');
    const version = packageShape.safeParse(surroundings.dataAt(file)).data?.version;
    if (version && semver.valid(version)) return { version, source: 'node_modules', file };
    if (dirname(folder) === folder) return undefined;
  }
}

const catalogShape = z.object({
  catalog: z.record(z.string(), z.string()).optional(),
  catalogs: z.record(z.string(), z.record(z.string(), z.string())).optional(),
});
const manifestShape = catalogShape.extend({ workspaces: catalogShape.optional().catch(undefined) });

/** What a catalog of pnpm, Yarn or Bun says; `catalog:` and `catalog:default` mean the unnamed one. */
function catalogRange(
  surroundings: Surroundings,
  root: string,
  catalogName: string,
  packageName: string,
): { readonly range: string; readonly file: string } | undefined {
  for (const name of ['pnpm-workspace.yaml', '.yarnrc.yml', 'package.json']) {
    const file = join(root, name);
    const holder = manifestShape.safeParse(surroundings.dataAt(file)).data;
    const range = [holder, holder?.workspaces]
      .map(
        (catalogs) =>
          catalogs?.catalogs?.[catalogName || 'default']?.[packageName] ??
          (['', 'default'].includes(catalogName) ? catalogs?.catalog?.[packageName] : undefined),
      )
      .find((found) => found !== undefined);
    if (range) return { range, file };
  }
  return undefined;
}
