module.exports = { 'users-permissions': { config: { register: { allowedFields: [] } } } };
