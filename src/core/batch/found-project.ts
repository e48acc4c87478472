import type { ProjectKind } from '../project.ts';

/** A project of a repository as it was found, before anything but its package.json was read. */
export interface FoundProject {
  /** From the folder of the run, forward slashes; `.` for that folder itself. */
  readonly path: string;
  /** Of its package.json; else the name of its folder. */
  readonly name: string;
  readonly kind: ProjectKind;
  /** The folder whose package manager installs for it, from the folder of the run: `.`, `apps/cms`, `..`. */
  readonly workspace: string;
  /** Paths of other found projects that its package.json names, sorted. */
  readonly dependsOn: readonly string[];
  /** Whether it takes versions from a catalog of its workspace (`catalog:`). */
  readonly usesCatalog: boolean;
}

/** What a person should know of that is no part of a run. */
export interface LeftOut {
  readonly path: string;
  /** One plain sentence. */
  readonly reason: string;
  /** `warning` for what somebody may have wanted in it: a folder that cannot be read, a package.json that is no object. */
  readonly level: 'warning' | 'info';
}

export interface Discovery {
  /** Sorted by path. */
  readonly projects: readonly FoundProject[];
  /** Sorted by path. */
  readonly leftOut: readonly LeftOut[];
}
