module.exports = ({ env }) => ({
  defaultConnection: 'default',
});
