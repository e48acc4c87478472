module.exports = ({ strapi }) => ({
  host: '0.0.0.0',
});
