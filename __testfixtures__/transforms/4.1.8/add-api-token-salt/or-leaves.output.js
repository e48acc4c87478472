module.exports = ({ env }) => ({
  apiToken: {
    salt: process.env.API_TOKEN_SALT,
  },
});
