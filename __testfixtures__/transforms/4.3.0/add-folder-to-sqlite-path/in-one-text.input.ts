import path from 'path';

export default ({ env }) => ({
  connection: {
    client: 'sqlite',
    connection: {
      filename: path.resolve(__dirname, '../.tmp/data.db'),
    },
    useNullAsDefault: true,
  },
});
