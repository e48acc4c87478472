import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { LOCKS } from 'package-manager-detector/constants';
import { normalizeAgentVersion } from 'package-manager-detector/detect';
import { z } from 'zod';
import { readTextIfAny } from '../files/read-text-if-any.ts';
import { RUSH_LOCK_FILE } from './lock-files.ts';
import { createSurroundings, type Surroundings } from './surroundings.ts';

export type PackageManagerName = 'npm' | 'yarn' | 'yarn-berry' | 'pnpm' | 'bun' | 'rush';

export interface PackageManager {
  /** `yarn` is Yarn 1; `yarn-berry` is any later one. */
  readonly name: PackageManagerName;
  /** Where the project says it; nothing is run to find out. */
  readonly version?: string;
  /** Absolute: the folder that it installs for. The project's own unless the project is one of several workspaces. */
  readonly workspaceRoot: string;
  /** Absolute. */
  readonly lockFile?: string;
  /** What told so, as the rest of a sentence: "because of yarn.lock". */
  readonly because: string;
  readonly warnings: readonly string[];
}

/**
 * Finds out which package manager a project uses: `packageManager` (or `devEngines`) in its package.json or the workspace
 * root's, else the lock file, else its settings file. What contradicts itself is told as a warning.
 *
 * A folder with yarn.lock → `{ name: 'yarn', because: 'yarn.lock', … }`; with nothing → `npm`
 */
export function detectPackageManager(
  projectRoot: string,
  surroundings: Surroundings = createSurroundings(),
): PackageManager {
  const project = resolve(projectRoot);
  const workspaceRoot = surroundings.workspaceRootOf(project);
  // Rush installs with a package manager of its own, which nobody else may run there.
  if (existsSync(join(workspaceRoot, 'rush.json'))) {
    const lockFile = join(workspaceRoot, RUSH_LOCK_FILE);
    const lock = existsSync(lockFile) ? { lockFile } : {};
    return { name: 'rush', workspaceRoot, ...lock, because: 'rush.json', warnings: [] };
  }
  const declared = declaredManager(surroundings, project) ?? declaredManager(surroundings, workspaceRoot);
  const rootLocks = surroundings.lockFilesIn(workspaceRoot);
  const locks = rootLocks.length > 0 ? rootLocks : surroundings.lockFilesIn(project);
  const warnings: string[] = [];

  if (workspaceRoot !== project && rootLocks.length > 0 && surroundings.lockFilesIn(project).length > 0) {
    const [own = ''] = surroundings.lockFilesIn(project);
    warnings.push(
      `The project has a ${basename(own)} of its own, but its workspace installs from the ${basename(rootLocks[0] ?? '')} of its root.`,
    );
  }
  if (declared) {
    const own = locks.find((lock) => managerOf(lock) === declared.family);
    const [foreign] = locks.filter((lock) => managerOf(lock) !== declared.family);
    if (foreign) {
      warnings.push(
        `${declared.because} says ${declared.family}, but there is ${basename(foreign)} as well.`,
      );
    }
    return {
      name: declared.family === 'yarn' ? yarnLine(workspaceRoot, own, declared.version) : declared.family,
      ...(declared.version && { version: declared.version }),
      workspaceRoot,
      ...(own && { lockFile: own }),
      because: declared.because,
      warnings,
    };
  }

  const [lock] = locks;
  if (lock) {
    const family = managerOf(lock);
    const others = locks.filter((other) => managerOf(other) !== family).map((other) => basename(other));
    if (others.length > 0) {
      warnings.push(
        `There is ${[basename(lock), ...others].join(' and ')}: ${family} is used. Remove what is not in use.`,
      );
    }
    return {
      name: family === 'yarn' ? yarnLine(workspaceRoot, lock) : family,
      workspaceRoot,
      lockFile: lock,
      because: basename(lock),
      warnings,
    };
  }
  if (existsSync(join(workspaceRoot, 'pnpm-workspace.yaml'))) {
    return { name: 'pnpm', workspaceRoot, because: 'pnpm-workspace.yaml', warnings };
  }
  if (existsSync(join(workspaceRoot, '.yarnrc.yml'))) {
    return { name: 'yarn-berry', workspaceRoot, because: '.yarnrc.yml', warnings };
  }
  return { name: 'npm', workspaceRoot, because: 'no lock file, so what comes with Node', warnings };
}

/** `npm install`, `yarn install`, `pnpm install`, `bun install`; to be run in the project's folder. */
export function installCommand({ name, workspaceRoot }: PackageManager): readonly string[] {
  // The script that `rush init` puts there runs the version of Rush that rush.json names.
  if (name === 'rush')
    return existsSync(join(workspaceRoot, RUSH_SCRIPT))
      ? ['node', RUSH_SCRIPT, 'update']
      : ['rush', 'update'];
  // In CI these two refuse to change a lock file unless they are told to.
  if (name === 'pnpm') return ['pnpm', 'install', '--no-frozen-lockfile'];
  if (name === 'yarn-berry') return ['yarn', 'install', '--no-immutable'];
  return [programOf(name), 'install'];
}

/**
 * The command that runs a script of package.json and hands it arguments.
 *
 * `build`, `['--clean']` → `npm run build -- --clean`, `yarn build --clean`, `pnpm run build --clean`, `bun run build --clean`
 */
export function runScriptCommand(
  { name, version }: PackageManager,
  script: string,
  args: readonly string[] = [],
): readonly string[] {
  if (name === 'rush') return ['rushx', script, ...args];
  const run = programOf(name) === 'yarn' ? ['yarn', script] : [programOf(name), 'run', script];
  // Like npm, pnpm before 7 kept arguments without the separator for itself.
  const separated =
    name === 'npm' || (name === 'pnpm' && version !== undefined && Number.parseInt(version, 10) < 7);
  return args.length > 0 && separated ? [...run, '--', ...args] : [...run, ...args];
}

/**
 * The command that runs a program which a dependency has installed; none fetches one that is missing.
 *
 * `strapi`, `['version']` → `npx --no-install strapi version`, `yarn strapi version`, `pnpm exec strapi version`, `bun run strapi version`
 */
export function executeCommand(
  { name }: PackageManager,
  program: string,
  args: readonly string[],
): readonly string[] {
  switch (name) {
    case 'npm':
    case 'rush':
      return ['npx', '--no-install', program, ...args];
    case 'pnpm':
      return ['pnpm', 'exec', program, ...args];
    case 'bun':
      return ['bun', 'run', program, ...args];
    case 'yarn':
    case 'yarn-berry':
      return ['yarn', program, ...args];
  }
}

type Family = 'npm' | 'yarn' | 'pnpm' | 'bun';

/** Source: rushjs.io/pages/maintainer/setup_new_repo, and `rush install-run` in rushjs.io/pages/maintainer/enabling_ci_builds. */
const RUSH_SCRIPT = 'common/scripts/install-run-rush.js';

function programOf(name: Exclude<PackageManagerName, 'rush'>): Family {
  return name === 'yarn-berry' ? 'yarn' : name;
}

function managerOf(lockFile: string): Family {
  return families.parse(LOCKS[basename(lockFile)]);
}

const families = z.enum(['npm', 'yarn', 'pnpm', 'bun']);
const manifestShape = z.object({
  packageManager: z.string().optional().catch(undefined),
  devEngines: z
    .object({ packageManager: z.object({ name: z.string(), version: z.string().optional() }) })
    .optional()
    .catch(undefined),
});

interface Declared {
  readonly family: Family;
  readonly version?: string;
  readonly because: string;
}

function declaredManager(surroundings: Surroundings, folder: string): Declared | undefined {
  const manifest = manifestShape.safeParse(surroundings.dataAt(join(folder, 'package.json'))).data;
  const [name, written] = manifest?.packageManager?.split('@') ?? [
    manifest?.devEngines?.packageManager.name,
    manifest?.devEngines?.packageManager.version,
  ];
  const family = families.safeParse(name).data;
  const version = normalizeAgentVersion(written);
  if (!family) return undefined;
  const because = `${manifest?.packageManager ? '`packageManager`' : '`devEngines`'} in package.json`;
  return { family, ...(version && { version }), because };
}

/** Yarn 1 and later share a name and a lock file's name, but neither its format nor their flags. */
function yarnLine(root: string, lockFile: string | undefined, version?: string): 'yarn' | 'yarn-berry' {
  if (version) return Number.parseInt(version, 10) > 1 ? 'yarn-berry' : 'yarn';
  const lock = lockFile && readTextIfAny(lockFile);
  if (lock) return /^__metadata:/m.test(lock) ? 'yarn-berry' : 'yarn';
  return existsSync(join(root, '.yarnrc.yml')) ? 'yarn-berry' : 'yarn';
}
