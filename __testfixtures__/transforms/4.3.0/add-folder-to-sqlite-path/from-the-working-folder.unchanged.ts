import path from 'path';

export default ({ env }) => ({
  connection: {
    client: 'sqlite',
    connection: {
      filename: path.join(process.cwd(), '.tmp/data.db'),
    },
    useNullAsDefault: true,
  },
});
// __dirname is dist/config
