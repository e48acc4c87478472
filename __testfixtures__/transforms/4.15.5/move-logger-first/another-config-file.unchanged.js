module.exports = { logger: true };
