const { session } = require('./names');

module.exports = ['strapi::errors', { name: session }];
