import { applyEdits, type Edit } from '../../ast/edits.ts';
import { readEnv, setEnv } from '../../ast/env-text.ts';
import { EXAMPLE_VALUE } from '../../strapi/secrets.ts';
import type { FileChange } from '../change-set.ts';
import type { SecretStep, SecretsPlan } from './secrets-plan.ts';

/** Cryptographically strong random bytes; `node:crypto`'s `randomBytes` fits. */
export type RandomBytes = (size: number) => Uint8Array;

/**
 * Does what a plan says, on the texts as they are now. A variable that has got a value since the plan was made keeps it.
 *
 * Generated values exist in the result only: in `after` and `passes` of the `FileChange`s, which must not be logged.
 *
 * @param texts by path; `null` or nothing for a file that does not exist.
 * @returns one change per file with something to write, with one pass per variable.
 * @throws SecretsPlanOutdated when a file no longer allows what was planned; nothing has been written then.
 */
export function realiseSecrets(
  plan: SecretsPlan,
  texts: ReadonlyMap<string, string | null>,
  randomBytes: RandomBytes,
): FileChange[] {
  return plan.files.flatMap((file) => {
    const before = texts.get(file.path) ?? null;
    if (before === null && !file.creates && file.decisions.some(({ kind }) => kind === 'changed')) {
      throw new SecretsPlanOutdated(file.path, 'it no longer exists.');
    }
    let after = before ?? '';
    const passes: (readonly Edit[])[] = [];
    for (const decision of file.decisions) {
      if (decision.kind !== 'changed') continue;
      if (isDone(after, decision.step)) continue;
      const change = setEnv(after, decision.variable, valueFor(decision.step, randomBytes));
      if (change.kind === 'already') continue;
      if (change.kind === 'refused') throw new SecretsPlanOutdated(file.path, change.reason);
      after = applyEdits(after, change.edits);
      passes.push(change.edits);
    }
    if (passes.length === 0) return [];
    return [{ path: file.path, before, after, passes, ...(before === null ? { mode: OWNER_ONLY } : {}) }];
  });
}

/** A file has changed since the plan was made, in a way that the plan does not fit. */
export class SecretsPlanOutdated extends Error {
  readonly path: string;

  constructor(path: string, reason: string) {
    super(`${path} has changed since the plan was made: ${reason}`);
    this.name = 'SecretsPlanOutdated';
    this.path = path;
  }
}

const OWNER_ONLY = 0o600;

function isDone(text: string, step: SecretStep): boolean {
  return step.kind === 'placeholder' && readEnv(text).some((entry) => entry.name === step.variable);
}

function valueFor(step: SecretStep, randomBytes: RandomBytes): string {
  switch (step.kind) {
    case 'placeholder':
      return EXAMPLE_VALUE;
    case 'generate':
      return Array.from({ length: step.count }, () => {
        const bytes = randomBytes(step.bytes);
        if (bytes.length !== step.bytes) throw new RangeError(`Wanted ${step.bytes} random bytes.`);
        return Buffer.from(bytes).toString(step.encoding);
      }).join(',');
  }
}
