module.exports = ({ env }) => ({
  apiToken: {
    salt: 'abc',
  },
});
