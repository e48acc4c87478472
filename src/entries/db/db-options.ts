import type { CommonOptions } from '../options.ts';

/** Options that say which databases are meant and what is known about them. */
export interface DbOptions extends Omit<CommonOptions, 'cwd'> {
  /** A URL, a SQLite file, or the folder of a Strapi project. */
  readonly from?: string;
  readonly to?: string;
  readonly fromSchema?: string;
  readonly toSchema?: string;
  readonly models?: string;
  readonly app?: string;
  readonly mapping?: string;
  readonly timezone?: string;
  readonly environment?: string;
  /** `kind=file`, as often as wanted. */
  readonly report?: readonly string[];
  readonly onOrphan?: 'skip' | 'null' | 'fail';
}

export interface DbPlanOptions extends DbOptions {
  readonly sql: boolean;
}

export interface DbMigrateOptions extends DbOptions {
  readonly yes: boolean;
  readonly strict: boolean;
  readonly replace: boolean;
  readonly rehearse: boolean;
  readonly boot?: string;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}
