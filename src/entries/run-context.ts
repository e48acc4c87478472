import { resolve } from 'node:path';
import type { Catalog } from '../core/catalog.ts';
import { ExpectedFailure } from '../core/expected-failure.ts';
import type { GitState } from '../core/project.ts';
import { createProjectLoader, type LoadProject } from '../io/load-project.ts';
import { type PublishedVersions, publishedVersions } from '../io/packages/published-versions.ts';
import { settingsAround } from '../io/packages/settings-around.ts';
import { createSurroundings } from '../io/packages/surroundings.ts';
import { onceEach } from '../io/system/once-each.ts';
import { pathFirst } from '../io/system/path-first.ts';
import { portInUse } from '../io/system/port-in-use.ts';
import { programFound } from '../io/system/program-found.ts';
import { projectNodeVersion } from '../io/system/project-node.ts';
import { openCatalog } from './open-catalog.ts';
import type { UpgradeOptions } from './options.ts';

/** What the projects of a run share: each question to the world outside is asked once for all that would get the same answer. */
export interface RunContext {
  readonly catalog: Catalog;
  readonly load: LoadProject;
  /** What the commands of a project are started with. */
  readonly env: NodeJS.ProcessEnv;
  published(packageName: string, projectRoot: string): Promise<PublishedVersions>;
  /** @throws ExpectedFailure when `--node` names none */
  nodeVersion(projectRoot: string): Promise<string>;
  programFound(program: string, projectRoot: string): Promise<boolean>;
  portInUse(port: number): Promise<boolean>;
}

/** Files by which npm, and version managers of Node, decide differently in different folders. */
const NPM_SETTINGS = ['.npmrc'];
const NODE_SETTINGS = ['.nvmrc', '.node-version', '.tool-versions', 'mise.toml'];

export interface RunContextOptions {
  gitStateOf(root: string): GitState;
  /** See `LoaderContext`. */
  readonly shared?: ReadonlyMap<string, string>;
}

export function createRunContext(
  { node }: UpgradeOptions,
  { gitStateOf, shared }: RunContextOptions,
): RunContext {
  const catalog = openCatalog();
  const surroundings = createSurroundings();
  const env = pathFirst(node);
  const around = (names: readonly string[], root: string): string =>
    settingsAround(names, root, surroundings.workspaceRootOf(resolve(root)));

  return {
    catalog,
    load: createProjectLoader({ catalog, surroundings, gitStateOf, ...(shared && { shared }) }),
    env,
    published: onceEach(
      (name, root) => JSON.stringify([name, around(NPM_SETTINGS, root)]),
      publishedVersions,
    ),
    nodeVersion: onceEach(
      (root) => around(NODE_SETTINGS, root),
      (root) => nodeVersion(root, node),
    ),
    programFound: onceEach(
      (program, root) => JSON.stringify([program, around(NODE_SETTINGS, root)]),
      (program, root) => programFound(program, root, env),
    ),
    portInUse: onceEach(String, portInUse),
  };
}

async function nodeVersion(root: string, node: string | undefined): Promise<string> {
  const version = await projectNodeVersion(root, node);
  if (version !== undefined || node === undefined) return version ?? process.versions.node;
  throw new ExpectedFailure(
    `--node ${node} is no Node that can be started.`,
    'Name the program itself, such as …/bin/node.',
  );
}
