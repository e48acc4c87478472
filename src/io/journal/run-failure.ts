import { errorCode } from '../files/error-code.ts';

/** A file that cannot be worked on, and why in one plain sentence. */
export interface RefusedFile {
  readonly path: string;
  readonly reason: string;
}

export type RunProblem =
  /** The disk no longer holds what the plan was made from. Nothing was written. */
  | { readonly kind: 'files-differ'; readonly paths: readonly string[] }
  /** Nothing was written. */
  | { readonly kind: 'not-writable'; readonly files: readonly RefusedFile[] }
  /** Two changes reach one file, for instance by a symbolic link. Nothing was written. */
  | { readonly kind: 'same-file'; readonly paths: readonly string[] }
  /** The passes of a change do not lead from its `before` to its `after`: a defect of the plan. Nothing was written. */
  | { readonly kind: 'inconsistent-change'; readonly path: string; readonly reason: string }
  /** Another run is at work in the same project. */
  | { readonly kind: 'locked'; readonly pid: number; readonly host: string; readonly lockFile: string }
  /** A killed run has to be recovered before the next one is planned. */
  | { readonly kind: 'interrupted-run'; readonly runId: string }
  /** An error while writing; `restored` when every file is as it was before, else `unrestored` names those that are not. */
  | { readonly kind: 'write-failed'; readonly restored: boolean; readonly unrestored: readonly string[] }
  /** An error while a killed run was taken back; can be tried again. */
  | { readonly kind: 'recovery-failed'; readonly runId: string }
  | { readonly kind: 'unreadable-journal'; readonly file: string; readonly reason: string }
  | { readonly kind: 'unknown-run'; readonly runId: string };

/** Thrown by everything that writes to a project. `cause` is the system's own error, where there is one. */
export class RunFailure extends Error {
  override readonly name = 'RunFailure';
  readonly problem: RunProblem;

  constructor(problem: RunProblem, options?: ErrorOptions) {
    super(describe(problem), options);
    this.problem = problem;
  }
}

/** For a file of the journal that is there and cannot be read. */
export function unreadable(file: string, cause: unknown): RunFailure {
  const reason = `the system answered ${errorCode(cause) ?? 'something unknown'}`;
  return new RunFailure({ kind: 'unreadable-journal', file, reason }, { cause });
}

function describe(problem: RunProblem): string {
  switch (problem.kind) {
    case 'files-differ':
      return `Changed on disk since the plan was made: ${problem.paths.join(', ')}.`;
    case 'not-writable':
      return `Cannot be written: ${problem.files.map(({ path, reason }) => `${path} (${reason})`).join(', ')}.`;
    case 'same-file':
      return `These paths lead to one and the same file: ${problem.paths.join(', ')}.`;
    case 'inconsistent-change':
      return `The plan for ${problem.path} contradicts itself: ${problem.reason}.`;
    case 'locked':
      return `Another run is at work here (process ${problem.pid} on ${problem.host}). If there is no such process, delete ${problem.lockFile}.`;
    case 'interrupted-run':
      return `Run ${problem.runId} was interrupted and has to be recovered first.`;
    case 'write-failed':
      return problem.restored
        ? 'Writing failed; every file is as it was before.'
        : `Writing failed, and so did taking it back for: ${problem.unrestored.join(', ')}. The next run or undo will try again.`;
    case 'recovery-failed':
      return `Taking back the interrupted run ${problem.runId} failed; it can be tried again.`;
    case 'unreadable-journal':
      return `${problem.file} cannot be read: ${problem.reason}.`;
    case 'unknown-run':
      return `There is no run ${problem.runId} that could be continued.`;
  }
}
