'use strict';

module.exports = { async up() {}, async down() {} };
