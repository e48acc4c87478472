'use strict';

// Every relation that has a table of its own
const tablesOf = (strapi) => {
  const tables = {};
  strapi.db.metadata.forEach((model) => {
    Object.values(model.attributes).forEach((attribute) => {
      if (attribute.type === 'relation' && attribute.joinTable && !attribute.relation.startsWith('morph')) {
        tables[attribute.joinTable.name] = attribute.joinTable;
      }
    });
  });
  return Object.values(tables);
};

async function up(trx) {
  for (const table of tablesOf(strapi)) {
    if (!(await trx.schema.hasTable(table.name))) continue;
    const same = table.pivotColumns.map((column) => `a.${column} = b.${column}`).join(' AND ');
    await trx.raw(`CREATE TEMPORARY TABLE doubled AS SELECT b.id FROM ${table.name} a JOIN ${table.name} b ON a.id < b.id AND ${same}`);
    await trx.raw(`DELETE FROM ${table.name} WHERE id IN (SELECT id FROM doubled)`);
    await trx.raw('DROP TABLE doubled');
  }
}

async function down() {}

module.exports = { up, down };
