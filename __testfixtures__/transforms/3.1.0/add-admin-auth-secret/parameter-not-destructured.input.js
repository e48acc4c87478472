module.exports = (params) => ({
  host: params.env('HOST', '0.0.0.0'),
});
