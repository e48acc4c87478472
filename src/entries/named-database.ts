import { resolve } from 'node:path';
import { envValues } from '../ast/env-text.ts';
import type { crossedDatabaseChanges, FoundInDatabase, InspectedDatabase } from '../core/database-step.ts';
import { ExpectedFailure } from '../core/expected-failure.ts';
import { type Project, textOf } from '../core/project.ts';
import { countUnwanted } from '../io/databases/count-unwanted.ts';
import type { DatabaseAddress } from '../io/databases/database-address.ts';
import { databaseAddressFromProject } from '../io/databases/database-address-from-project.ts';
import { databasePlace } from '../io/databases/database-place.ts';
import { inspectColumn } from '../io/databases/inspect-column.ts';
import { inspectStored } from '../io/databases/inspect-stored.ts';
import { parseDatabaseUrl } from '../io/databases/parse-database-url.ts';
import { readV3Project } from '../io/databases/read-v3-project.ts';
import type { OpenableDatabase } from '../io/journal/change-databases.ts';
import type { JournaledDatabase } from '../io/journal/journal.ts';
import { toOneRelations } from '../sql/v3/to-one-relations.ts';
import type { ModelFacts } from '../strapi/database-change.ts';
import { ENV_FILE } from '../strapi/env-files.ts';
import { projectOfDatabase } from './execute/work.ts';

export interface DatabaseOptions {
  /** As a person names it; may hold a password, and is never repeated. */
  readonly database?: string;
  /** The one that the project's own config names. */
  readonly yesDatabase?: boolean;
}

/** A database that the user named, and what was found there. Only `inspected` may go into a plan. */
export interface NamedDatabase {
  readonly address: DatabaseAddress;
  readonly inspected: InspectedDatabase;
}

type Changes = ReturnType<typeof crossedDatabaseChanges>;

/**
 * Looks at the database that the options name, for what the guides on the way ask of it. It is opened for reading only, so that a plan
 * shows the very statements that would be run.
 *
 * @throws ExpectedFailure when there is no such database, or when it lacks what is to be changed
 */
export async function inspectNamed(
  options: DatabaseOptions,
  project: Project,
  root: string,
  changes: Changes,
): Promise<NamedDatabase> {
  const address = withSchema(await named(options, root), project);
  const { engine, label } = address;
  const found = new Map<string, FoundInDatabase>();
  for (const change of changes) found.set(change.id, await lookFor(change, address, root));
  return { address, inspected: { engine, label, notes: notesOn(options, project, changes), found } };
}

async function lookFor(
  change: Changes[number],
  address: DatabaseAddress,
  root: string,
): Promise<FoundInDatabase> {
  switch (change.kind) {
    case 'nullable':
      return { kind: 'nullable', column: await inspectColumn(address, change.nullable) };
    case 'stored-json': {
      const { values } = change;
      const wanted = typeof values === 'function' ? values(await modelsOf(root)) : values;
      return inspectStored(address, wanted);
    }
    case 'count':
      return { kind: 'count', counted: await countUnwanted(address, change.count) };
  }
}

async function modelsOf(root: string): Promise<readonly ModelFacts[]> {
  return toOneRelations((await readV3Project(root)).models);
}

export function namesDatabase({ database, yesDatabase }: DatabaseOptions): boolean {
  return database !== undefined || yesDatabase === true;
}

/**
 * The way into the databases of a run that is to be undone: by `--database`, else by the project's config.
 *
 * @throws ExpectedFailure when neither leads to the database that the run has changed
 */
export async function databasesOfRun(
  entries: readonly JournaledDatabase[],
  { database }: DatabaseOptions,
  root: string,
): Promise<OpenableDatabase[]> {
  const found: OpenableDatabase[] = [];
  for (const entry of entries) {
    const address = await addressOf(entry, database, resolve(root, projectOfDatabase(entry.id)));
    const place = databasePlace(address);
    if (place !== entry.place) {
      const other = database === undefined ? 'the config of the project' : '--database';
      throw new ExpectedFailure(
        `The upgrade changed ${entry.label}, and ${other} names another database: ${address.label}.`,
        `${NAME_IT} ${FORCE}`,
      );
    }
    found.push({ entry, address });
  }
  return found;
}

const NAME_IT = 'Name it with --database.';
const FORCE = 'With --force everything but the database is taken back.';

async function addressOf(
  { label }: JournaledDatabase,
  database: string | undefined,
  root: string,
): Promise<DatabaseAddress> {
  if (database !== undefined) return fromOption(database);
  try {
    return databaseAddressFromProject(root, process.env);
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    throw new ExpectedFailure(
      `The upgrade changed ${label}, and the way there cannot be read from the project: ${error.message}`,
      `${NAME_IT} ${FORCE}`,
      { cause: error },
    );
  }
}

async function named({ database }: DatabaseOptions, root: string): Promise<DatabaseAddress> {
  return database === undefined ? databaseAddressFromProject(root, process.env) : fromOption(database);
}

/** A path counts from the folder that the command was given in. */
function fromOption(text: string): DatabaseAddress {
  const address = parseDatabaseUrl(text, process.env);
  if (address.engine !== 'sqlite') return address;
  const path = resolve(address.path);
  return { ...address, path, label: path };
}

/** PostgreSQL: the schema of the config, unless the address names one itself. */
function withSchema(address: DatabaseAddress, { facts }: Project): DatabaseAddress {
  if (address.engine !== 'postgres' || address.schema !== undefined) return address;
  const schema = facts.databases.find(({ client }) => client === 'postgres')?.schema;
  return schema === undefined ? address : { ...address, schema };
}

function notesOn(
  { database }: DatabaseOptions,
  project: Project,
  changes: Changes,
): InspectedDatabase['notes'] {
  const others = [...project.files.keys()].filter((path) =>
    /^config\/env\/[^/]+\/database\.(?:ts|js|json)$/.test(path),
  );
  const environment =
    (process.env.NODE_ENV ?? envValues(textOf(project, ENV_FILE) ?? '').get('NODE_ENV')) || 'development';
  const own =
    database === undefined
      ? [`This is what config/database names in the environment ${environment} (NODE_ENV).`]
      : [];
  const names = changes.filter(({ kind }) => kind !== 'count').map(({ id }) => id.slice(id.indexOf('/') + 1));
  const further =
    others.length > 0 && names.length > 0
      ? [
          `Every other database of the project needs the same (${others.join(', ')}): name each with --database, with --from ${project.version.version} and --only ${names.join(',')}.`,
        ]
      : [];
  return [...own, ...further].map((message) => ({ level: 'info', message }));
}
