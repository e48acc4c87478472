module.exports = [...require('../../middlewares'), 'global::audit'];
