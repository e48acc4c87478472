import { posix } from 'node:path';
import type { RunReport } from './run-report-schema.ts';

/** A path of the run, from the root of the repository: where those who read a report look for files. */
export function pathFromRoot({ root }: Pick<RunReport, 'root'>, path: string): string {
  return posix.join(root, path);
}
