import type { VariableRead } from '../../ast/outcome.ts';
import { secretOf } from '../../strapi/secrets.ts';
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
      const unread = result?.files.filter((file) => file.kind === 'needs-you') ?? [];
      if (!result || unread.some((file) => file.frame)) return [];
      // Where there is no config that could read it, as in what is no app, a value is of no use.
      const { files, variables } = result;
      if (variables.length === 0 && files.every(({ kind }) => kind === 'not-applicable')) return [];
      // A value that projects have had before may be read in a part that could not be followed: a new one would replace it.
      const isOld = guide.steps.some(({ transform, carries }) => transform === secret.readBy && carries);
      if (isOld && unread.length > 0 && result.variables.length === 0) return [];
      return [
        {
          ...madeAs(secret.variable),
          source: sourceOf(result),
          ...(result.carries?.length && { carries: result.carries }),
        } satisfies SecretNeed,
      ];
    }),
  );
}

/** @throws Error for a secret that is not in the table: a defect of the guide */
function madeAs(variable: string): Pick<SecretNeed, 'variable' | 'bytes' | 'count' | 'encoding'> {
  const secret = secretOf(variable);
  if (!secret) throw new Error(`Nothing is known of the secret ${variable}.`);
  const { bytes, count, encoding } = secret;
  return { variable, bytes, count, encoding };
}

/** A transform that changed nothing and found no variable found a value in the code. */
function sourceOf({ files, variables }: StepResult): SecretSource {
  if (variables.length > 0) return { kind: 'variables', reads: variables };
  return files.some(({ kind }) => kind === 'already-done')
    ? { kind: 'literal', value: '' }
    : { kind: 'unknown' };
}

/** What the config reads for a secret, or will. */
export function readsOf({ source, variable }: SecretNeed): readonly VariableRead[] {
  switch (source.kind) {
    case 'unknown':
      return [{ name: variable, fallback: 'none' }];
    case 'variables':
      // A value that no variable goes into is `literal`; reading nothing at all means that nobody has looked.
      return source.reads.length > 0 ? source.reads : [{ name: variable, fallback: 'none' }];
    case 'literal':
      return [];
  }
}
