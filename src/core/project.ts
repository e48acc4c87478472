import type { ProjectFacts } from '../strapi/project-facts.ts';

/** `package`: neither app nor plugin, but asks for packages of Strapi, as the root of a monorepo may. */
export type ProjectKind = 'app' | 'plugin' | 'package';

/** A project as it was read from the disk: everything that a plan is made from. Paths are relative, forward slashes. */
export interface Project {
  readonly name: string;
  readonly kind: ProjectKind;
  readonly version: CurrentVersion;
  /** The files that steps are about, and what they have looked at besides. */
  readonly files: ReadonlyMap<string, ProjectFile>;
  /** The files behind each glob that was asked for, sorted. */
  readonly matches: ReadonlyMap<string, readonly string[]>;
  /** Files of the workspace that may define the `catalog:` versions that the project asks for; none where it asks for none. */
  readonly catalogFiles: readonly string[];
  /** Whether a project before it in the run has moved a catalog that this one takes versions from. */
  readonly versionsMoved: boolean;
  /** Folders that could not be looked into, each with what the system answered. */
  readonly unreadable: readonly { readonly path: string; readonly code: string }[];
  readonly typescript: boolean;
  readonly hasBuildScript: boolean;
  readonly packageManager: PackageManagerFacts;
  readonly git: GitState;
  /** Any file of the project, which is among `files` from then on; `undefined` where there is none. */
  readonly read: (path: string) => ProjectFile | undefined;
  /** The source file of the project that an import names; `undefined` for packages and for what cannot be found. */
  readonly resolveModule: (from: string, specifier: string) => string | undefined;
  readonly facts: ProjectFacts;
}

export type ProjectFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: string };

export interface CurrentVersion {
  readonly version: string;
  /** `lock file`, `node_modules`, `package.json range` or `--from`. */
  readonly source: string;
  /** What the other sources say, where they disagree. */
  readonly disagreement?: string;
  /** A newer one that package.json asks for, and that is to be installed yet. */
  readonly wanted?: string;
}

export interface PackageManagerFacts {
  readonly name: string;
  readonly because: string;
  readonly warnings: readonly string[];
  readonly install: readonly string[];
  /** The command that runs the package script `build` with flags. */
  readonly build: (flags: readonly string[]) => readonly string[];
  /** The command that runs a program of an installed package. */
  readonly execute: (program: string, args: readonly string[]) => readonly string[];
  /** Relative to the project root: `.` or `../..`. */
  readonly workspaceRoot: string;
}

export type GitState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'repository';
      /** Paths under the project that differ from the last commit. */
      readonly dirty: readonly string[];
      readonly ignoresEnv: boolean;
      readonly tracksEnv: boolean;
    };

/** The text of a file, if it could be read. */
export function textOf(project: Pick<Project, 'files'>, path: string): string | undefined {
  const file = project.files.get(path);
  return file?.kind === 'text' ? file.text : undefined;
}
