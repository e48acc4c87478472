module.exports = { attributes: { confirmationToken: { type: 'string', private: true } } };
