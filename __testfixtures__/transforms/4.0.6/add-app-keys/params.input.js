module.exports = function (params) {
  return {
    url: params.env('PUBLIC_URL'),
    app: {},
  };
};
