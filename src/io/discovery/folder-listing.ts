/** What lies below one folder, as far as one git, or no git, knows. Paths are from that folder, forward slashes. */
export interface FolderListing {
  /** Every package.json, in no order; perhaps one that is no longer there, a link, or nothing that can be read. */
  readonly manifests: readonly string[];
  /** Folders with a git of their own: to be listed for themselves. */
  readonly repositories: readonly string[];
  /** Folders that could not be looked into, each with what the system answered. */
  readonly unreadable: readonly { readonly path: string; readonly answer: string }[];
  /** Absolute: every `.gitattributes` that has a say here. */
  readonly attributes: readonly string[];
}
