import { z } from 'zod';
import { checkShape } from './check-shape.ts';
import { parseJson } from './parse-json.ts';
import type { Parsed } from './parsed.ts';

const table = z.string().min(1, 'expected the name of a table');
const NAME = 'expected a name, or null to leave it out';
const name = z.union([z.string().min(1, NAME), z.null()], NAME);

const mappingFile = z.strictObject({
  /** v3 uid → v4 uid. */
  types: z.record(z.string(), name).default({}),
  /** v3 uid → v3 attribute → v4 attribute. */
  attributes: z.record(z.string(), z.record(z.string(), name)).default({}),
  /** `<v3 uid>#<attribute>` → the v3 table that holds this relation. */
  joinTables: z
    .record(
      z.string().regex(/^[^#]+#[^#]+$/, 'expected a key such as `application::article.article#tags`'),
      table,
    )
    .default({}),
  /** v3 tables that are left out on purpose. */
  ignoreTables: z.array(table).default([]),
});

/** What the user says about names that changed; `null` leaves a thing out on purpose. */
export type MappingFile = z.infer<typeof mappingFile>;

/** For those who renamed nothing. */
export const NO_MAPPING: MappingFile = { types: {}, attributes: {}, joinTables: {}, ignoreTables: [] };

/** @param where the file, for messages */
export function parseMappingFile(text: string, where: string): Parsed<MappingFile> {
  const json = parseJson(text, where);
  return json.kind === 'problem' ? json : checkShape(mappingFile, json.value, where);
}
