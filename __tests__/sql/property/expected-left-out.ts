import { v3JoinTable } from './v3-join-table.ts';
import type { World } from './world.ts';

/** What v4 has no place for: tables, and columns as `table.column`, each with the rows or values that are lost. */
export function expectedLeftOut({ types, relations }: World): Readonly<Record<string, number>> {
  const columns = types.flatMap(({ table, fields, rows }) =>
    fields
      .filter(({ kind, v4 }) => kind === 'scalar' && v4 === undefined)
      .map(({ name }) => [
        `${table}.${name}`,
        rows.filter(({ values }) => (values.get(name) ?? null) !== null).length,
      ]),
  );
  const gone = relations
    .filter(({ v4 }) => v4.gone)
    .map((relation) => {
      const { kind, own, ownField, links } = relation;
      const join = kind === 'manyWay' || kind === 'manyToMany';
      return [join ? v3JoinTable(relation).name : `${own.table}.${ownField.name}`, links.length];
    });
  return Object.fromEntries([...columns, ...gone]);
}
