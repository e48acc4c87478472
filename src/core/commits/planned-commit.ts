/** The whole of a file: a text, or the bytes of a lock file that is none. */
export type Content = string | Uint8Array;

/** One file before and after. Paths are from the folder of the run, with forward slashes. */
export interface ContentChange {
  readonly path: string;
  /** `null` for a file that is created. */
  readonly before: Content | null;
  readonly after: Content;
}

/** What one step has made of the files that it changed. */
export interface CommittedStep {
  readonly id: string;
  readonly title: string;
  /** `dependencies`: versions of packages. `code`: what a guide asks of code and config. `secrets`: names of new variables. */
  readonly kind: 'dependencies' | 'code' | 'secrets';
  /** The version of the guide that it belongs to. */
  readonly guide?: string;
  /** As the steps before it left them, and as it left them. */
  readonly files: readonly ContentChange[];
}

/** One project of the run that was upgraded, of one repository. */
export interface CommittedProject {
  /** From the folder of the run; `.` for that folder itself. */
  readonly path: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly guides: readonly { readonly version: string; readonly title: string; readonly url: string }[];
  /** In the order in which they were done. */
  readonly steps: readonly CommittedStep[];
}

/** A lock file that the install has changed. */
export interface CommittedLockFile extends ContentChange {
  /** Paths of the upgraded projects that it locks. */
  readonly projects: readonly string[];
}

export interface PlannedCommit {
  /** Subject, blank line, body; ends in a line break. */
  readonly message: string;
  /** Paths of the projects that it is about. */
  readonly projects: readonly string[];
  readonly files: readonly ContentChange[];
}
