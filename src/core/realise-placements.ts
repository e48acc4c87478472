import { createHash } from 'node:crypto';
import type { PlacedContent } from './change-set.ts';
import { ExpectedFailure } from './expected-failure.ts';
import type { Plan } from './plan.ts';

export interface ReadFile {
  readonly bytes: Uint8Array;
  /** Permission bits. */
  readonly mode: number;
}

/**
 * The files that a plan puts where none are, with what goes into them.
 *
 * @param read a file of the project, by its path from there; `undefined` for one that cannot be read
 * @throws ExpectedFailure when a file that is copied is no longer what the plan was made from
 */
export function realisePlacements(
  plan: Pick<Plan, 'steps'>,
  read: (path: string) => ReadFile | undefined,
): PlacedContent[] {
  const files = plan.steps.flatMap((step) => (step.kind === 'place' ? step.files : []));
  return files.flatMap((file): PlacedContent[] => {
    if (file.kind !== 'changed') return [];
    const { path, source, sha256 } = file;
    if (source.kind === 'bytes') {
      const content = Buffer.from(source.base64, 'base64');
      if (isOf(content, sha256)) return [{ path, content }];
      const message = `The plan is damaged: what it places at ${path} is not what it says.`;
      throw new ExpectedFailure(message, 'Make a new plan.');
    }
    const { of } = source;
    const original = read(of);
    if (original && isOf(original.bytes, sha256))
      return [{ path, content: original.bytes, copyOf: of, mode: original.mode }];
    const message = `The project has changed since the plan was made: ${of}.`;
    throw new ExpectedFailure(message, 'Make a new plan.');
  });
}

function isOf(content: Uint8Array, sha256: string): boolean {
  return createHash('sha256').update(content).digest('hex') === sha256;
}
