module.exports = ({ env }) => ({
  'users-permissions': {
    config: {
      jwtSecret: env('MY_OWN'),
    },
  },
});
