export interface CommonOptions {
  readonly cwd: string;
  readonly json: boolean;
  /** False for `--no-color`. */
  readonly color: boolean;
}

export interface UpgradeOptions extends CommonOptions {
  readonly to?: string;
  readonly from?: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
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
}
