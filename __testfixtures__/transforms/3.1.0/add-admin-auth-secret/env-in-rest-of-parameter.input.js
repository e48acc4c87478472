module.exports = ({ strapi, ...context }) => ({
  host: context.env('HOST', '0.0.0.0'),
});
