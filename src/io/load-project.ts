import { existsSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { major, prerelease, valid } from 'semver';
import { SyntaxFailure } from '../ast/parse.ts';
import type { Catalog } from '../core/catalog.ts';
import { databaseFacts } from '../core/database-facts.ts';
import { MANIFESTS } from '../core/dependency-step.ts';
import { ExpectedFailure } from '../core/expected-failure.ts';
import { lockedVersion } from '../core/locked-version.ts';
import { dependenciesOf, hasScript } from '../core/manifest.ts';
import { type CurrentVersion, type Project, type ProjectFile, textOf } from '../core/project.ts';
import { ENV_EXAMPLE_FILES, ENV_FILE, ENVIRONMENT_FILES, MENTIONS_ENVIRONMENT } from '../strapi/env-files.ts';
import { corePackage, isStrapiMajor } from '../strapi/official-packages.ts';
import { findFiles } from './files/find-files.ts';
import type { ProjectFolder } from './files/locate-file.ts';
import { readProjectFile } from './files/project-files.ts';
import { relativePath } from './files/relative-path.ts';
import { readInstalledVersion } from './packages/installed-version.ts';
import {
  detectPackageManager,
  installCommand,
  type PackageManager,
  runScriptCommand,
} from './packages/package-manager.ts';
import { resolveModule } from './packages/resolve-module.ts';
import { readGitState } from './system/git.ts';

/** Config files that are read for facts. */
const CONFIGS =
  '{config/{server,admin,database,plugins},extensions/users-permissions/config/jwt}.{ts,js,json}';
/** Code and models; what plugins generate there (documentation, settings) is nobody's to compare. */
const EXTENSIONS = '{extensions,src/extensions}/**/{*.{js,jsx,ts,tsx},models/*.json,content-types/**/*.json}';
const ENVIRONMENTS = `{${ENVIRONMENT_FILES.join(',')}}`;
const CATALOGS = ['pnpm-workspace.yaml', '.yarnrc.yml', 'package.json'];

export interface LoadOptions {
  /** The version that the user says the project is on. */
  readonly from?: string | undefined;
  /** Files to read besides those that the guides ask for. */
  readonly also?: readonly string[];
}

/**
 * Reads a project: everything that a plan may be made from, and nothing is run.
 *
 * @throws ExpectedFailure when the folder is no Strapi project, or its version cannot be told
 */
export async function loadProject(
  root: string,
  catalog: Catalog,
  { from, also = [] }: LoadOptions = {},
): Promise<{ folder: ProjectFolder; project: Project }> {
  if (!existsSync(join(root, 'package.json'))) {
    throw new ExpectedFailure(
      `There is no package.json in ${root}.`,
      'Run this in a Strapi project, or name one with --cwd.',
    );
  }
  const manager = await detectPackageManager(root);
  const folder: ProjectFolder = { root, workspaceRoot: manager.workspaceRoot };
  const steps = catalog.guides.flatMap((guide) => guide.steps);
  const patterns = [
    MANIFESTS,
    CONFIGS,
    EXTENSIONS,
    ENVIRONMENTS,
    ...steps.flatMap((step) => [step.files, ...(step.reportOnly ? [step.reportOnly] : [])]),
  ];
  const [matches, git] = await Promise.all([findFiles(root, patterns), readGitState(root)]);

  const read = (path: string): ProjectFile | undefined => {
    const file = readProjectFile(folder, path);
    return file.kind === 'refused' && file.refusal === 'missing' ? undefined : file;
  };
  const catalogFiles = CATALOGS.map((name) => relativePath(root, join(manager.workspaceRoot, name)));
  const candidates = [...matches].flatMap(([pattern, paths]) => (pattern === EXTENSIONS ? [] : paths));
  const files = new Map<string, ProjectFile>();
  for (const path of new Set([
    ...candidates,
    ...catalogFiles,
    ENV_FILE,
    ...also,
    ...ENV_EXAMPLE_FILES,
    ...companionsOf(steps, matches),
  ])) {
    const file = read(path);
    if (file) files.set(path, file);
  }

  const version = await currentVersion(root, from);
  const base = {
    name: nameOf(root, files),
    version,
    files,
    matches,
    catalogFiles: catalogFiles.filter((path) => files.has(path)),
    typescript: existsSync(join(root, 'tsconfig.json')),
    hasBuildScript: hasScript(textOf({ files }, 'package.json') ?? '', 'build'),
    packageManager: managerFacts(root, manager),
    git,
    resolveModule(from, specifier) {
      const path = resolveModule(folder, from, specifier);
      const file = path === undefined ? undefined : read(path);
      if (path !== undefined && file) files.set(path, file);
      return file && path;
    },
    facts: {
      extensions: matches.get(EXTENSIONS) ?? [],
      environments: (matches.get(ENVIRONMENTS) ?? []).filter(
        // The example files get their line from us.
        (path) => !ENV_EXAMPLE_FILES.includes(path) && mentionsEnvironment(files.get(path)),
      ),
      databases: [],
    },
  } satisfies Project;
  const packages = new Set(dependenciesOf(textOf(base, 'package.json') ?? '').keys());
  return { folder, project: { ...base, facts: { ...base.facts, databases: databaseFacts(base, packages) } } };
}

async function currentVersion(root: string, from: string | undefined): Promise<CurrentVersion> {
  if (from !== undefined) {
    if (!valid(from))
      throw new ExpectedFailure(`--from ${from} is not a version.`, 'Name it in full, such as --from 3.0.6.');
    return { version: from, source: '--from' };
  }
  const installed = await Promise.all(
    ([4, 3] as const).map((major) =>
      readInstalledVersion({ projectRoot: root, packageName: corePackage(major), lockedVersion }),
    ),
  ).catch((error: unknown) => {
    if (!(error instanceof SyntaxFailure)) throw error;
    throw new ExpectedFailure(
      `package.json:${error.line} is not valid JSON: ${error.message}.`,
      'Correct it first.',
      { cause: error },
    );
  });
  const found = installed.find((version) => version !== undefined);
  if (!found) {
    throw new ExpectedFailure(
      `No Strapi version could be told in ${root}: package.json names neither strapi nor @strapi/strapi with a version.`,
      'Run this in a Strapi project, name one with --cwd, or name the version with --from.',
    );
  }
  const { version, source, disagreement } = found;
  if (!isStrapiMajor(major(version))) {
    throw new ExpectedFailure(
      `Strapi ${version} is not one that this tool knows.`,
      'It upgrades within 3.x and within 4.x.',
    );
  }
  if (prerelease(version)?.[0] === 'beta' || prerelease(version)?.[0] === 'alpha') {
    throw new ExpectedFailure(
      `Strapi ${version} is older than the first release of its major, and laid out differently.`,
      `Follow Strapi's guides to ${major(version)}.0.0 first.`,
    );
  }
  return { version, source, ...(disagreement && { disagreement }) };
}

function managerFacts(root: string, manager: PackageManager): Project['packageManager'] {
  return {
    name: manager.name,
    because: manager.because,
    warnings: manager.warnings,
    install: installCommand(manager),
    build: (flags) => runScriptCommand(manager, 'build', flags),
    workspaceRoot: relativePath(root, manager.workspaceRoot) || '.',
  };
}

function companionsOf(
  steps: Catalog['guides'][number]['steps'],
  matches: ReadonlyMap<string, readonly string[]>,
): string[] {
  return steps.flatMap(({ files, companions }) =>
    Object.values(companions ?? {})
      .flat()
      .flatMap((way) => (matches.get(files) ?? []).map((path) => posix.join(path, '..', way))),
  );
}

function mentionsEnvironment(file: ProjectFile | undefined): boolean {
  return file?.kind === 'text' && MENTIONS_ENVIRONMENT.test(file.text);
}

function nameOf(root: string, files: ReadonlyMap<string, ProjectFile>): string {
  const manifest = files.get('package.json');
  const name = manifest?.kind === 'text' ? /"name"\s*:\s*"([^"]+)"/.exec(manifest.text)?.[1] : undefined;
  return name ?? basename(root);
}
