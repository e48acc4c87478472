import { join } from 'node:path';

export default ({ env }) => ({
  connection: {
    client: 'sqlite',
    connection: {
      filename: join(__dirname, '..', '.tmp', 'data.db'),
    },
    useNullAsDefault: true,
  },
});
