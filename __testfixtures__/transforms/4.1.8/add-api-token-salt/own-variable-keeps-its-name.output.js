module.exports = ({ env }) => ({
  apiToken: {
    salt: env('MY_SALT'),
  },
});
