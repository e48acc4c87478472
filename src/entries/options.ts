import type { CommitMode } from '../core/commits/plan-commits.ts';

export interface CommonOptions {
  readonly cwd: string;
  readonly json: boolean;
  /** False for `--no-color`. */
  readonly color: boolean;
}

/** Which of the projects below a folder a command is for. Each of these makes it one over many. */
export interface ManyOptions {
  /** All projects below, although the folder is one itself. */
  readonly recursive?: boolean;
  readonly filter?: readonly string[];
  /** Only what has changed since a commit, branch or tag. */
  readonly since?: string;
  /** `2/5` */
  readonly shard?: string;
}

export interface UpgradeOptions extends CommonOptions, ManyOptions {
  readonly to?: string;
  readonly from?: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** Steps that are only done when asked for. */
  readonly with?: readonly string[];
  /** Stops wherever Strapi has to be started once before the upgrade goes on. */
  readonly stages?: boolean;
  readonly offline?: boolean;
  readonly install?: boolean;
  readonly build?: boolean;
  /** The Node to install and build with. */
  readonly node?: string;
  readonly plan?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly allowDirty?: boolean;
  /** The database to do what the guides ask of it in; may hold a password. */
  readonly database?: string;
  readonly yesDatabase?: boolean;
  /** `kind=file`, as often as wanted. */
  readonly report?: readonly string[];
  /** Goes on with a run over many that was stopped. */
  readonly resume?: boolean;
  /** Leaves the rest alone as soon as one of many fails. */
  readonly failFast?: boolean;
  readonly commit?: CommitMode;
}

export interface CheckOptions extends UpgradeOptions {
  /** The file of findings that are accepted. */
  readonly baseline?: string;
  /** Accepts what is found now. */
  readonly updateBaseline?: boolean;
  /** Does what the tool can do. */
  readonly fix?: boolean;
}
