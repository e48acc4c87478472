module.exports = function (params) {
  const read = params.env;
  return {
    host: read('HOST', '0.0.0.0'),
  };
};
