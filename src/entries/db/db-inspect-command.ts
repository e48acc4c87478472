import { ExpectedFailure } from '../../core/expected-failure.ts';
import { count, printableName } from '../../core/report/text-layout.ts';
import { introspect } from '../../io/databases/introspect.ts';
import { openConnection } from '../../io/databases/open-connection.ts';
import type { Catalog } from '../../sql/catalog.ts';
import { concludeData } from './conclude-data.ts';
import { databaseOf } from './database-of.ts';
import type { DbOptions } from './db-options.ts';

/** Shows what a database holds: which Strapi wrote it, its tables and their rows. */
export function dbInspect(options: DbOptions): Promise<number> {
  return concludeData(options, 'inspect', async (report, terminal) => {
    const { paint } = terminal.look;
    const named = [
      ...(options.from === undefined ? [] : [await databaseOf(options.from, '--from', options.fromSchema)]),
      ...(options.to === undefined ? [] : [await databaseOf(options.to, '--to', options.toSchema)]),
    ];
    if (named.length === 0)
      throw new ExpectedFailure('No database is named.', 'Name one with --from, or --to, or both.');
    report.inspected = [];
    for (const address of named) {
      const connection = await openConnection(address, { readOnly: true });
      try {
        const schema = address.engine === 'postgres' ? address.schema : undefined;
        const catalog = await introspect(connection, schema);
        const tables = [...catalog.tables.values()];
        report.inspected.push({
          database: connection.label,
          strapi: writtenBy(catalog),
          tables: tables.map(({ name, rows, columns }) => ({ name, rows, columns: columns.size })),
        });
        terminal.say(
          [
            `${paint.bold(connection.label)}`,
            paint.dim(
              `${catalog.engine} ${catalog.version}, ${writtenBy(catalog)}, ${count(tables.length, 'table')}`,
            ),
            ...tables
              .filter(({ rows }) => rows > 0)
              .map(({ name, rows }) => `${rows.toLocaleString('en').padStart(12)}  ${printableName(name)}`),
            paint.dim(`${count(tables.filter(({ rows }) => rows === 0).length, 'empty table')}`),
            '',
          ].join('\n'),
        );
      } finally {
        await connection.close();
      }
    }
  });
}

function writtenBy({ tables }: Catalog): string {
  if (tables.has('strapi_database_schema')) return 'Strapi 4';
  return tables.has('core_store') ? 'Strapi 3' : 'not a database of Strapi 3 or 4';
}
