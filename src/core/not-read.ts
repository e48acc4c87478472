import type { NeedsYou } from '../ast/outcome.ts';
import type { ProjectFile } from './project.ts';

/** How a file ends that a step could not even look at. */
export function notRead(file: Exclude<ProjectFile, { kind: 'text' }> | undefined): NeedsYou {
  return { kind: 'needs-you', reason: `Not read: ${file?.reason ?? 'there is no such file'}.`, notes: [] };
}
