'use strict';

/**
 * Removes rows of relation tables that repeat another row, and keeps the first of each: Strapi from 4.5 on puts a unique index
 * on these tables, and does not start where it cannot. Polymorphic relations, such as media, are left alone: one file may be in
 * several fields of an entry. Strapi runs this once, when it starts, and keeps its name in strapi_migrations.
 * See https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.4.5-to-4.5.1
 */

async function up(trx) {
  // The schema that Strapi itself works in; only PostgreSQL has one.
  const { schema } = trx.client.connectionSettings;
  const tables = () => (schema ? trx.schema.withSchema(schema) : trx.schema);

  for (const [name, columns] of relationTables()) {
    // What is new in the models is not in the database yet.
    if (!(await tables().hasTable(name))) continue;
    if (!(await hasColumns(tables, name, columns))) continue;

    const table = schema ? schema + '.' + name : name;
    const hasId = await tables().hasColumn(name, 'id');
    const removed = await removeRepeated(trx, table, columns, hasId);
    if (removed > 0) strapi.log.info('Repeated rows removed from ' + name + ': ' + removed);
  }
}

async function down() {}

/** Table name → the columns that Strapi wants to be unique together. */
function relationTables() {
  const found = new Map();
  for (const { attributes } of strapi.db.metadata.values()) {
    for (const { type, relation, joinTable } of Object.values(attributes)) {
      if (type !== 'relation' || /^morph/.test(relation)) continue;
      if (joinTable && joinTable.pivotColumns) found.set(joinTable.name, joinTable.pivotColumns);
    }
  }
  // A relation that both sides own has two tables, and its attributes name one of them.
  for (const { uid, tableName, indexes } of strapi.db.metadata.values()) {
    if (uid !== tableName || !/_links$/.test(tableName)) continue;
    for (const { type, columns } of indexes || []) if (type === 'unique') found.set(tableName, columns);
  }
  return found;
}

async function hasColumns(tables, name, columns) {
  for (const column of columns) if (!(await tables().hasColumn(name, column))) return false;
  return true;
}

function removeRepeated(trx, table, columns, hasId) {
  switch (trx.client.dialect) {
    case 'mysql':
      return hasId ? removeByJoin(trx, table, columns) : removeByGroup(trx, table, columns);
    // Link tables have an id since Strapi 4.4.5; without it the place of the row tells which was first.
    case 'postgresql':
      return removeByNumber(trx, table, columns, hasId ? 'id' : 'ctid');
    default:
      return removeByNumber(trx, table, columns, hasId ? 'id' : 'rowid');
  }
}

/** PostgreSQL and SQLite. */
function removeByNumber(trx, table, columns, key) {
  const numbered = complete(trx(table), columns)
    .select({ row_key: key })
    .select(trx.raw('ROW_NUMBER() OVER (PARTITION BY ?? ORDER BY ??) AS nth', [columns, key]));
  const repeated = trx.select('row_key').from(numbered.as('numbered')).where('nth', '>', 1);
  return trx(table).whereIn(key, repeated).del();
}

/** MySQL and MariaDB. */
async function removeByJoin(trx, table, columns) {
  const first = groups(trx, table, columns).min({ first_id: 'id' });
  const same = columns.map(() => 'repeated.?? = kept.??').join(' AND ');
  const names = columns.reduce((all, column) => all.concat(column, column), []);
  const [result] = await trx.raw(
    'DELETE repeated FROM ?? AS repeated JOIN ? AS kept ON ' + same + ' WHERE repeated.id > kept.first_id',
    [table, first].concat(names),
  );
  return result.affectedRows;
}

/** MySQL and MariaDB without an id: rows that repeat each other cannot be told apart, so that any of them may stay. */
async function removeByGroup(trx, table, columns) {
  const same = columns.map(() => '?? = ?').join(' AND ');
  let removed = 0;
  for (const group of await groups(trx, table, columns).count({ rows_in_group: '*' })) {
    const values = columns.reduce((all, column) => all.concat(column, group[column]), []);
    const surplus = Number(group.rows_in_group) - 1;
    await trx.raw('DELETE FROM ?? WHERE ' + same + ' LIMIT ' + surplus, [table].concat(values));
    removed += surplus;
  }
  return removed;
}

/** One row for each set of values that is there more than once. */
function groups(trx, table, columns) {
  return complete(trx(table), columns).select(columns).groupBy(columns).havingRaw('COUNT(*) > 1');
}

/** Rows with a NULL repeat none: a unique index allows any number of them. */
function complete(query, columns) {
  for (const column of columns) query.whereNotNull(column);
  return query;
}

module.exports = { up, down };
