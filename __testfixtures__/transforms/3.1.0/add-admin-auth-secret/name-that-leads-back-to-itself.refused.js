const config = config;
module.exports = config;
