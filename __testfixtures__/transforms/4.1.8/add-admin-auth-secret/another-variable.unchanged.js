module.exports = ({ env }) => ({
  auth: {
    secret: env('MY_OWN'),
  },
});
