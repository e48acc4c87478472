export default ({ env }) => ({
  connection: { client: 'sqlite' },
});
