const isLinkTable = ({ name }) => name.endsWith('_links');

exports.up = async (knex) => {
  for (const { attributes } of strapi.db.metadata.values()) {
    for (const { joinTable } of Object.values(attributes)) {
      if (!joinTable || !isLinkTable(joinTable)) continue;
      const [left, right] = joinTable.pivotColumns;
      const first = knex(joinTable.name).min('id').groupBy(left, right);
      await knex(joinTable.name).whereNotIn('id', first).del();
    }
  }
};

exports.down = async () => {};
