/** What guides ask of a project to say something useful about it. Paths are relative, with forward slashes. */
export interface ProjectFacts {
  /** Files under `extensions/` (v3) or `src/extensions/` (v4). */
  readonly extensions: readonly string[];
  /** Files outside of the base config that mention environment variables: other environments, containers, CI. */
  readonly environments: readonly string[];
  /** The project's database first, then those of other environments where they are another one. */
  readonly databases: readonly DatabaseFacts[];
}

/** Read from `config/database.*` as syntax. */
export interface DatabaseFacts {
  readonly client: DatabaseClient | 'unknown';
  /** The config file, or the package that gives the client away. */
  readonly readFrom?: string;
  /** PostgreSQL schema. */
  readonly schema?: string;
  /** False where the project switches Strapi's own schema changes off. */
  readonly autoMigration: boolean;
}

export type DatabaseClient = 'sqlite' | 'postgres' | 'mysql' | 'mongo';
