import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Catalog } from '../core/catalog.ts';
import { databaseFacts } from '../core/database-facts.ts';
import { MANIFESTS } from '../core/dependency-step.ts';
import { ExpectedFailure } from '../core/expected-failure.ts';
import { dependenciesOf, hasScript } from '../core/manifest.ts';
import { type GitState, type Project, type ProjectFile, type ProjectKind, textOf } from '../core/project.ts';
import { ENV_EXAMPLE_FILES, ENV_FILE, ENVIRONMENT_FILES, MENTIONS_ENVIRONMENT } from '../strapi/env-files.ts';
import type { ProjectFacts } from '../strapi/project-facts.ts';
import { currentVersion } from './current-version.ts';
import { createFileFinder, type FindFiles } from './files/find-files.ts';
import { createParentLocator, type ProjectFolder } from './files/locate-file.ts';
import { readProjectFile } from './files/project-files.ts';
import { readFileFacts } from './files/read-file-facts.ts';
import { relativePath } from './files/relative-path.ts';
import {
  detectPackageManager,
  executeCommand,
  installCommand,
  type PackageManager,
  runScriptCommand,
} from './packages/package-manager.ts';
import { resolveModule } from './packages/resolve-module.ts';
import { createSurroundings, type Surroundings } from './packages/surroundings.ts';
import { readGitState } from './system/git-repository.ts';

/** Config files that are read for facts. */
const CONFIGS =
  '{config/{server,admin,database,plugins},extensions/users-permissions/config/jwt}.{ts,js,json}';
/** Code and models; what plugins generate there (documentation, settings) is nobody's to compare. */
const EXTENSIONS = '{extensions,src/extensions}/**/{*.{js,jsx,ts,tsx},models/*.json,content-types/**/*.json}';
const ENVIRONMENTS = `{${ENVIRONMENT_FILES.join(',')}}`;
const CATALOGS = ['pnpm-workspace.yaml', '.yarnrc.yml', 'package.json'];

export interface LoadOptions {
  /** An app unless said otherwise. */
  readonly kind?: ProjectKind;
  /** The version that the user says the project is on. */
  readonly from?: string | undefined;
  /** Files to read besides those that the guides ask for. */
  readonly also?: readonly string[];
  /** Absolute folders below that are projects of their own. */
  readonly except?: ReadonlySet<string>;
}

export interface LoadedProject {
  readonly folder: ProjectFolder;
  readonly project: Project;
}

/**
 * Reads a project: everything that a plan may be made from, and nothing is run.
 *
 * @throws ExpectedFailure when the folder is no Strapi project, or its version cannot be told
 */
export type LoadProject = (root: string, options?: LoadOptions) => LoadedProject;

/** What the loader of a run is given: looked up once, and asked for every project. */
export interface LoaderContext {
  readonly catalog: Catalog;
  readonly surroundings: Surroundings;
  /** What git says about a folder. */
  gitStateOf(root: string): GitState;
  /** The text that a file outside of a project will have when the projects before it are done; by its path behind every link. */
  readonly shared?: ReadonlyMap<string, string>;
}

/** Reads one project. @throws ExpectedFailure as `LoadProject` */
export async function loadProject(
  root: string,
  catalog: Catalog,
  options: LoadOptions = {},
): Promise<LoadedProject> {
  const git = await readGitState(root);
  const context = { catalog, surroundings: createSurroundings(), gitStateOf: () => git };
  return createProjectLoader(context)(root, options);
}

/** Prepares what is the same for every project of a run. */
export function createProjectLoader(context: LoaderContext): LoadProject {
  const { catalog, surroundings, gitStateOf, shared } = context;
  const steps = catalog.guides.flatMap((guide) => guide.steps);
  const told = new Set(catalog.guides.flatMap(({ reads = [] }) => reads));
  const known = new Set([
    MANIFESTS,
    CONFIGS,
    EXTENSIONS,
    ENVIRONMENTS,
    ...steps.flatMap((step) => [step.files, ...(step.reportOnly ? [step.reportOnly] : [])]),
  ]);
  const asked = [...new Set([...known, ...told])];
  const find = {
    app: createMatcher(asked, 'app'),
    plugin: createMatcher(asked, 'plugin'),
    package: createMatcher(asked, 'package'),
  } as const;

  return (root, { kind = 'app', from, also = [], except } = {}) => {
    if (!existsSync(join(root, 'package.json'))) {
      throw new ExpectedFailure(
        `There is no package.json in ${root}.`,
        'Run this in a Strapi project, or name one with --cwd.',
      );
    }
    const manager = detectPackageManager(root, surroundings);
    const folder: ProjectFolder = { root, workspaceRoot: manager.workspaceRoot };
    const { matches, unreadable } = find[kind](root, except);

    const parentOf = createParentLocator(folder);
    /** A file as the projects before this one will leave it. */
    const look = (path: string): { readonly file: ProjectFile | undefined; readonly moved: boolean } => {
      const file = readProjectFile(folder, path, parentOf);
      if (file.kind === 'refused')
        return { file: file.refusal === 'missing' ? undefined : file, moved: false };
      const text = shared?.get(file.target);
      return { file: { kind: 'text', text: text ?? file.text }, moved: text !== undefined };
    };
    const read = (path: string): ProjectFile | undefined => look(path).file;
    // What only the notes of a guide look into may be all the code of an app, and is read when they do.
    const candidates = [...matches].flatMap(([pattern, paths]) =>
      pattern === EXTENSIONS || !known.has(pattern) ? [] : paths,
    );
    const files = new Map<string, ProjectFile>();
    const missing = new Set<string>();
    const readOnce = (path: string): ProjectFile | undefined => {
      const known = files.get(path);
      if (known || missing.has(path)) return known;
      const file = read(path);
      if (file) files.set(path, file);
      else missing.add(path);
      return file;
    };
    for (const path of [...candidates, ...(kind === 'app' ? [ENV_FILE] : []), ...also]) readOnce(path);

    const manifests = matches.get(MANIFESTS) ?? [];
    const usesCatalog = manifests.some((path) => textOf({ files }, path)?.includes('"catalog:'));
    const catalogFiles = usesCatalog
      ? CATALOGS.map((name) => relativePath(root, join(manager.workspaceRoot, name)))
      : [];
    let versionsMoved = false;
    for (const path of catalogFiles) {
      const { file, moved } = look(path);
      versionsMoved ||= moved;
      if (file) files.set(path, file);
    }

    const version = currentVersion(root, kind, from, surroundings);
    const manifest = textOf({ files }, 'package.json') ?? '';
    const base = {
      name: nameOf(root, files),
      kind,
      version,
      files,
      matches,
      unreadable,
      versionsMoved,
      catalogFiles: catalogFiles.filter((path) => files.has(path)),
      typescript: existsSync(join(root, 'tsconfig.json')),
      hasBuildScript: hasScript(manifest, 'build'),
      packageManager: managerFacts(root, manager),
      git: gitStateOf(root),
      read: readOnce,
      resolveModule(from, specifier) {
        const path = resolveModule(folder, from, specifier);
        return path !== undefined && readOnce(path) ? path : undefined;
      },
      facts: {
        typescript: existsSync(join(root, 'tsconfig.json')),
        dependencies: dependenciesOf(manifest),
        paths: (glob) => matches.get(glob) ?? [],
        text(path) {
          if (files.has(path)) return textOf({ files }, path);
          const file = read(path);
          return file?.kind === 'text' ? file.text : undefined;
        },
        file: (path) => readFileFacts(folder, path),
        extensions: matches.get(EXTENSIONS) ?? [],
        environments: (matches.get(ENVIRONMENTS) ?? []).filter(
          // The example files get their line from us.
          (path) => !ENV_EXAMPLE_FILES.includes(path) && mentionsEnvironment(files.get(path)),
        ),
        databases: [],
      },
    } satisfies Project;
    return { folder, project: { ...base, facts: withDatabases(base, manifest) } };
  };
}

/** Few guides ask for the databases, and to find them out takes a parser. */
function withDatabases(project: Project, manifest: string): ProjectFacts {
  let databases: ProjectFacts['databases'] | undefined;
  return {
    ...project.facts,
    get databases() {
      databases ??= databaseFacts(project, new Set(dependenciesOf(manifest).keys()));
      return databases;
    },
  };
}

/** The part of a guide's glob that is left where a plugin is a project of its own: `plugins/*\/admin/src/index.js` → `admin/src/index.js` */
function withinPlugin(pattern: string): string | undefined {
  return /^(?:src\/)?plugins\/\*\/(.*)$/s.exec(pattern)?.[1];
}

/** Finds the files behind the patterns that concern a kind of project; each keeps the name that the guides know it by. */
function createMatcher(patterns: readonly string[], kind: ProjectKind): FindFiles {
  if (kind === 'app') return createFileFinder(patterns);
  const concerned = new Map(
    patterns.map((pattern) => {
      if (pattern === MANIFESTS) return [pattern, 'package.json'];
      return [pattern, kind === 'plugin' ? withinPlugin(pattern) : undefined];
    }),
  );
  const find = createFileFinder([...concerned.values()].flatMap((pattern) => pattern ?? []));
  return (root, except) => {
    const { matches, unreadable } = find(root, except);
    return {
      unreadable,
      matches: new Map(
        [...concerned].map(([pattern, own]) => [pattern, own === undefined ? [] : (matches.get(own) ?? [])]),
      ),
    };
  };
}

function managerFacts(root: string, manager: PackageManager): Project['packageManager'] {
  return {
    name: manager.name,
    because: manager.because,
    warnings: manager.warnings,
    install: installCommand(manager),
    build: (flags) => runScriptCommand(manager, 'build', flags),
    execute: (program, args) => executeCommand(manager, program, args),
    workspaceRoot: relativePath(root, manager.workspaceRoot) || '.',
  };
}

function mentionsEnvironment(file: ProjectFile | undefined): boolean {
  return file?.kind === 'text' && MENTIONS_ENVIRONMENT.test(file.text);
}

function nameOf(root: string, files: ReadonlyMap<string, ProjectFile>): string {
  const manifest = files.get('package.json');
  const name = manifest?.kind === 'text' ? /"name"\s*:\s*"([^"]+)"/.exec(manifest.text)?.[1] : undefined;
  return name ?? basename(root);
}
