module.exports = ({ env }) => ({
  apiToken: { salt: 'in-the-code' },
});
