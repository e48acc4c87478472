module.exports = { webhooks: { populateRelations: true } };
