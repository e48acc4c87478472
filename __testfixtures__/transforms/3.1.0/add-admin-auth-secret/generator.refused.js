module.exports = function* ({ env }) {
  return { host: env('HOST') };
};
