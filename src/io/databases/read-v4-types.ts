import { join } from 'node:path';
import get from 'lodash/get';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { completeSchema } from '../../sql/v4/complete-schema.ts';
import { parseV4Type } from '../../sql/v4/parse-type.ts';
import type { V4Type } from '../../sql/v4/type.ts';
import { V4_PLUGIN_TABLES } from '../../strapi/v4-plugin-tables.ts';
import { listFiles } from './list-files.ts';
import { loadPath } from './load-path.ts';
import { readDefinition } from './read-definition.ts';
import type { JsonObject } from './read-json-object.ts';
import { v4Name } from './v4-name.ts';

/**
 * The content-types and components that a Strapi 4 project defines in its source, with what Strapi adds while it loads them. Those that
 * only packages define are not among them.
 *
 * @param localizable whether the plugin i18n is there
 */
export async function readV4Types(root: string, localizable: boolean): Promise<V4Type[]> {
  const [apis, extensions, components] = await Promise.all([
    read(root, 'src/api', '*/content-types/*/schema.{json,js,ts}'),
    read(root, 'src/extensions', '*/content-types/*/schema.json'),
    read(root, 'src/components', '*/*.{json,js}'),
  ]);
  return [
    ...apis.map(({ path, shown, schema }) => {
      const [api = '', , folder = ''] = path.split('/');
      const uid = `api::${v4Name(api)}.${v4Name(folder)}`;
      checkSingularName(schema, v4Name(folder), shown);
      return parse(uid, completeSchema(uid, schema, localizable), shown);
    }),
    // Without attributes it leaves those of the plugin, which are in its code.
    ...extensions
      .filter(({ schema }) => 'attributes' in schema)
      .map(({ path, shown, schema }) => {
        const [plugin, , name] = loadPath(path);
        const uid = `plugin::${plugin}.${name}`;
        const table = V4_PLUGIN_TABLES[uid];
        const whole = { ...(table && { collectionName: table }), ...schema };
        return parse(uid, completeSchema(uid, whole, localizable), shown);
      }),
    ...components.map(({ path, shown, schema }) => parse(loadPath(path).join('.'), schema, shown)),
  ];
}

interface SchemaFile {
  /** From the folder that was listed. */
  readonly path: string;
  /** From the project. */
  readonly shown: string;
  readonly schema: JsonObject;
}

async function read(root: string, folder: string, pattern: string): Promise<SchemaFile[]> {
  const paths = await listFiles(join(root, ...folder.split('/')), pattern);
  return Promise.all(
    paths.map(async (path) => {
      const shown = `${folder}/${path}`;
      const definition = await readDefinition(root, shown);
      if (definition.kind === 'read') return { path, shown, schema: definition.value };
      throw new ExpectedFailure(
        `${shown}:${definition.line} is code that would have to run to tell the schema.`,
        'Write the schema as JSON, as the Content-Type Builder does.',
      );
    }),
  );
}

function checkSingularName(schema: JsonObject, folder: string, shown: string): void {
  const name: unknown = get(schema, 'info.singularName');
  if (name === folder) return;
  const said = typeof name === 'string' ? `is ${name}` : 'is missing';
  throw new ExpectedFailure(
    `${shown}: info.singularName ${said}, but its folder makes it ${folder}; Strapi 4 does not start with that.`,
    'Give both the same name.',
  );
}

function parse(uid: string, schema: JsonObject, shown: string): V4Type {
  const parsed = parseV4Type(uid, schema, shown);
  if (parsed.kind === 'ok') return parsed.value;
  throw new ExpectedFailure(`${parsed.where}: ${parsed.message}.`, 'Correct it first.');
}
