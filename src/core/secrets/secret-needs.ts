import type { CatalogGuide } from '../catalog.ts';
import type { StepResult } from '../run-transform.ts';
import type { SecretNeed, SecretSource } from './secrets-plan.ts';

/** What the transforms of a plan found out, by transform id. */
export type TransformResults = ReadonlyMap<string, StepResult>;

/** The secrets that guides ask for, with where the config reads them once their transforms have run. */
export function secretNeeds(guides: readonly CatalogGuide[], results: TransformResults): SecretNeed[] {
  return guides.flatMap((guide) =>
    guide.secrets.flatMap((secret) => {
      const result = results.get(`${guide.version}/${secret.readBy}`);
      // What an unreadable config reads, and whether it has a fallback that is in use, is not known.
      if (!result || result.files.some((file) => file.kind === 'needs-you' && file.frame)) return [];
      return [
        {
          variable: secret.variable,
          bytes: secret.bytes,
          encoding: 'base64',
          source: sourceOf(result),
        } satisfies SecretNeed,
      ];
    }),
  );
}

/** A transform that changed nothing and found no variable found a value in the code. */
function sourceOf({ files, variables }: StepResult): SecretSource {
  if (variables.length > 0) return { kind: 'variables', reads: variables };
  return files.some(({ kind }) => kind === 'already-done')
    ? { kind: 'literal', value: '' }
    : { kind: 'unknown' };
}
