export type Environment = Readonly<Record<string, string | undefined>>;

export interface ServerVariables {
  readonly host: readonly [string, ...string[]];
  readonly port: readonly [string, ...string[]];
  readonly user: readonly [string, ...string[]];
  readonly password: readonly [string, ...string[]];
  readonly database: readonly [string, ...string[]];
  readonly standardPort: number;
}

/** What `psql` and `mysql` read, and what their container images are given. */
export const SERVER_VARIABLES: Readonly<Record<'postgres' | 'mysql', ServerVariables>> = {
  postgres: {
    host: ['PGHOST'],
    port: ['PGPORT'],
    user: ['PGUSER'],
    password: ['PGPASSWORD'],
    database: ['PGDATABASE'],
    standardPort: 5432,
  },
  mysql: {
    host: ['MYSQL_HOST'],
    port: ['MYSQL_PORT', 'MYSQL_TCP_PORT'],
    user: ['MYSQL_USER'],
    password: ['MYSQL_PASSWORD', 'MYSQL_PWD'],
    database: ['MYSQL_DATABASE'],
    standardPort: 3306,
  },
};
