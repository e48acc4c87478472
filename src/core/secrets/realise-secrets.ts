import { readLiteral } from '../../ast/config/read-literal.ts';
import { applyEdits, type Edit } from '../../ast/edits.ts';
import { setEnv } from '../../ast/env-text.ts';
import type { FileChange } from '../change-set.ts';
import { type ExampleChange, exampleChange } from './example-change.ts';
import type { SecretDecision, SecretStep, SecretsPlan } from './secrets-plan.ts';

/** Cryptographically strong random bytes; `node:crypto`'s `randomBytes` fits. */
export type RandomBytes = (size: number) => Uint8Array;

/**
 * Does what a plan says, on the texts as they are now. A variable that has got a value since the plan was made keeps it.
 *
 * Generated and carried values exist in the result only: in `after` and `passes` of the `FileChange`s, which must not be logged.
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
      const change = changeFor(after, decision, texts, randomBytes);
      if (change.kind === 'already' || change.kind === 'named') continue;
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

function changeFor(
  text: string,
  { variable, step }: Extract<SecretDecision, { kind: 'changed' }>,
  texts: ReadonlyMap<string, string | null>,
  randomBytes: RandomBytes,
): ExampleChange {
  switch (step.kind) {
    case 'placeholder':
      return exampleChange(text, variable);
    case 'carry':
      // The value of a literal is given, whatever it takes to write it.
      return setEnv(text, variable, literalAt(step.from, texts), { anyQuotes: true });
    case 'generate':
      return setEnv(text, variable, generated(step, randomBytes));
  }
}

function literalAt(
  { path, property }: Extract<SecretStep, { kind: 'carry' }>['from'],
  texts: ReadonlyMap<string, string | null>,
): string {
  const value = readLiteral(path, texts.get(path) ?? '', property);
  if (!value) throw new SecretsPlanOutdated(path, `\`${property.join('.')}\` has no literal any more.`);
  return value;
}

function generated(
  { bytes: size, count, encoding }: Extract<SecretStep, { kind: 'generate' }>,
  randomBytes: RandomBytes,
): string {
  return Array.from({ length: count }, () => {
    const bytes = randomBytes(size);
    if (bytes.length !== size) throw new RangeError(`Wanted ${size} random bytes.`);
    return Buffer.from(bytes).toString(encoding);
  }).join(',');
}
