module.exports = ({ env }) => {
  if (env.bool('SLIM', false)) {
    return ['strapi::errors', 'strapi::body', 'strapi::public'];
  }
};
