import type { Path } from '../../ast/config/config-place.ts';
import { ENV_EXAMPLE_FILES, ENV_FILE } from '../../strapi/env-files.ts';
import { SECRETS } from '../../strapi/secrets.ts';
import type { SecretsStep } from '../plan.ts';
import { type Project, textOf } from '../project.ts';
import { readConfig } from '../read-config.ts';
import { planSecrets } from './plan-secrets.ts';
import type { TransformResults } from './secret-needs.ts';
import type { SecretFilePlan, SecretNeed, SecretSource } from './secrets-plan.ts';

/**
 * Gives every variable that the config reads after the code steps a value in `.env`, and a line in the example files.
 *
 * @param newEnv when a `.env` is made: `always` where one is wanted, or for `changes` of the code only. A checkout without one, as
 *   in CI, has the values of what it reads already elsewhere.
 */
export function secretsStep(
  project: Project,
  wanted: readonly SecretNeed[],
  results: TransformResults,
  newEnv: 'always' | 'changes',
): SecretsStep | undefined {
  const needs = wanted.map((need) => withLiteral(project, need));
  if (needs.length === 0) return undefined;

  const { files } = planSecrets({
    needs,
    env: { path: ENV_FILE, text: textOf(project, ENV_FILE) ?? null, git: gitStateOf(project) },
    examples: ENV_EXAMPLE_FILES.flatMap((path) => {
      const text = textOf(project, path);
      return text === undefined ? [] : [{ path, text }];
    }),
    // Few plans depend on these, and to find them out takes a parser.
    get admin() {
      return liveSource(project, 'ADMIN_JWT_SECRET', needs);
    },
    get usersPermissions() {
      return liveSource(project, 'JWT_SECRET', needs);
    },
  });
  const told = newEnv === 'always' ? files : files.flatMap((file) => ofChanges(file, results));
  if (told.length === 0) return undefined;
  return { kind: 'secrets', id: 'secrets', title: 'Give the secrets a value', files: told };
}

/** Nothing of a file that would be made, but what the code is changed to read. */
function ofChanges(file: SecretFilePlan, results: TransformResults): SecretFilePlan[] {
  if (!file.creates) return [file];
  const changed = [...results.values()].filter(({ files }) => files.some(({ kind }) => kind === 'changed'));
  const read = new Set(changed.flatMap(({ variables }) => variables.map(({ name }) => name)));
  const decisions = file.decisions.filter(({ variable }) => read.has(variable));
  return decisions.length === 0 ? [] : [{ ...file, decisions }];
}

/** What the code falls back to, where that is a literal: it may be one that everybody knows. */
function withLiteral(project: Project, need: SecretNeed): SecretNeed {
  const { source } = need;
  if (source.kind !== 'variables' || source.reads.every(({ fallback }) => fallback !== 'literal'))
    return need;
  const live = liveSource(project, need.variable, []);
  return live?.kind === 'variables' && live.literal !== undefined
    ? { ...need, source: { ...source, literal: live.literal } }
    : need;
}

/** Where a secret comes from in the project as it is, for the comparison of two. */
function liveSource(
  project: Project,
  variable: string,
  needs: readonly SecretNeed[],
): SecretSource | undefined {
  const major = Number(project.version.version.split('.')[0]);
  const place = SECRETS.find((secret) => secret.variable === variable)?.config.find(
    (config) => config.major === major,
  );
  const [first, ...rest] = place?.property ?? [];
  if (!place || !first) return undefined;
  const value = readConfig(project, place.file, [first, ...rest] satisfies Path);
  if (value?.kind === 'literal') return { kind: 'literal', value: value.text };
  if (value?.kind === 'variable') {
    return {
      kind: 'variables',
      reads: [value.variable],
      ...(value.fallbackText !== undefined && { literal: value.fallbackText }),
    };
  }
  const need = needs.find((wanted) => wanted.variable === variable);
  return need?.source.kind === 'variables' ? need.source : undefined;
}

function gitStateOf({ git }: Project): 'no-git' | 'ignored' | 'open' | 'tracked' {
  if (git.kind === 'none') return 'no-git';
  if (git.tracksEnv) return 'tracked';
  return git.ignoresEnv ? 'ignored' : 'open';
}
