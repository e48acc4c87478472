import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { readV3Project } from '../../io/databases/read-v3-project.ts';
import { readV4App } from '../../io/databases/read-v4-app.ts';
import type { PrepareInput } from '../../io/migration/prepare-migration.ts';
import { type MappingFile, NO_MAPPING, parseMappingFile } from '../../sql/mapping-file.ts';
import type { DbOptions } from './db-options.ts';

/** Everything that the options name besides the two databases; notes are about what of it could not be read. */
export async function readInputs(
  options: DbOptions,
): Promise<PrepareInput & { readonly notes: readonly string[] }> {
  const v3 = options.models === undefined ? undefined : await readV3Project(resolve(options.models));
  const v4 = options.app === undefined ? undefined : await readV4App(resolve(options.app));
  return {
    mapping: readMapping(options.mapping),
    ...(v3 && { models: v3.models }),
    ...(v4 && { types: v4.types }),
    controllerActions: v4?.controllerActions ?? [],
    ...(options.environment !== undefined && { environment: options.environment }),
    zone: zoneOf(options.timezone),
    orphans: options.onOrphan === 'null' ? 'null' : 'skip',
    notes: [...(v3?.notes ?? []), ...(v4?.notes ?? [])],
  };
}

function readMapping(path: string | undefined): MappingFile {
  if (path === undefined) return NO_MAPPING;
  const parsed = parseMappingFile(textOf(path), path);
  if (parsed.kind === 'ok') return parsed.value;
  throw new ExpectedFailure(
    `${parsed.where}: ${parsed.message}.`,
    'README.md shows what a mapping file looks like.',
  );
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ExpectedFailure(
      `The mapping file ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      'Check its path.',
    );
  }
}

/**
 * The zone that v4 will run in. It becomes this process's zone as well, so that what is converted here agrees with what the
 * servers convert.
 */
function zoneOf(named: string | undefined): string {
  const zone = named ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch (error) {
    throw new ExpectedFailure(
      `There is no time zone ${zone}.`,
      'Give one as Europe/Berlin, America/New_York or UTC.',
      { cause: error },
    );
  }
  process.env.TZ = zone;
  return zone;
}
