'use strict';

module.exports = {
  async up(trx) {
    await trx('homepages').update({ title: 'Home' });
  },
  async down() {},
};
