module.exports = {
  async up(knex) {
    // every engine
    await knex.raw("UPDATE files SET folder_path = '/' WHERE folder_path IS NULL");
  },
  async down() {},
};
