/** What guides ask of a project to say something useful about it. Paths are relative, with forward slashes. */
export interface ProjectFacts {
  /** Files under `extensions/` (v3) or `src/extensions/` (v4). */
  readonly extensions: readonly string[];
  /** Files outside of the base config that mention environment variables: other environments, containers, CI. */
  readonly environments: readonly string[];
  readonly typescript: boolean;
  /** Every dependency that package.json names, with its range. */
  readonly dependencies: ReadonlyMap<string, string>;
  /** The files behind a glob that a guide `reads`, sorted. */
  paths(glob: string): readonly string[];
  /** The text of one of them. */
  text(path: string): string | undefined;
  /** Any file of the project, looked at without reading it as text. */
  file(path: string): FileFacts | undefined;
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

export interface FileFacts {
  /** Bytes. */
  readonly size: number;
  /** When it was last changed, as ISO 8601. */
  readonly changed: string;
  /** `undefined` for one that cannot be read. */
  readonly sha256: string | undefined;
}
