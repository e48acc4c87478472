import path from 'path';

export default ({ env }) => {
  const client = env('DATABASE_CLIENT', 'sqlite');

  const connections = {
    postgres: { connection: { host: env('DATABASE_HOST') } },
    sqlite: {
      connection: {
        filename: path.join(
          __dirname,
          '..',
          env('DATABASE_FILENAME', '.tmp/data.db') // kept out of git
        ),
      },
      useNullAsDefault: true,
    },
  };

  return { connection: { client, ...connections[client] } };
};
