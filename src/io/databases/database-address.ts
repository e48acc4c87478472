/** Where a database is and how to get in. */
export type DatabaseAddress = PostgresAddress | MysqlAddress | SqliteAddress;

export interface PostgresAddress extends ServerAddress {
  readonly engine: 'postgres';
  /** What names without a schema mean; the server's `search_path` when it is left out. */
  readonly schema?: string;
}

export interface MysqlAddress extends ServerAddress {
  readonly engine: 'mysql';
}

export interface SqliteAddress {
  readonly engine: 'sqlite';
  readonly path: string;
  readonly label: string;
}

interface ServerAddress {
  /** A name, an address, or the path of a Unix socket (PostgreSQL: of the folder it is in). */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** Left out where none is known: the server may trust the user, and `pg` looks into `~/.pgpass`. */
  readonly password?: string;
  readonly database: string;
  readonly encryption: Encryption;
  /** For messages: `postgres://user@host:5432/name`. Never a password. */
  readonly label: string;
}

/**
 * `prefer` encrypts where the server can; `unverified` always, and trusts any certificate; `verified` checks the certificate, and
 * `verified-name` also that it is the host's.
 */
export interface Encryption {
  readonly kind: 'none' | 'prefer' | 'unverified' | 'verified' | 'verified-name';
  /** Certificates to trust instead of the well-known ones. */
  readonly authority?: Pem;
  /** What we prove with who we are, where the server asks for it. */
  readonly client?: { readonly key: Pem; readonly certificate: Pem };
}

export type Pem = { readonly path: string } | { readonly text: string };
