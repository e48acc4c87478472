import { applyEdits, type Edit } from '../ast/edits.ts';
import { envValues } from '../ast/env-text.ts';
import { ENV_FILE } from '../strapi/env-files.ts';
import { digest } from './build-plan.ts';
import type { FileChange } from './change-set.ts';
import { ExpectedFailure } from './expected-failure.ts';
import type { Plan } from './plan.ts';
import { type RandomBytes, realiseSecrets, SecretsPlanOutdated } from './secrets/realise-secrets.ts';

/**
 * Turns a plan into the files it stands for. This is where secrets are made: they exist in the result only, which must go to
 * the disk and nowhere else.
 *
 * @param texts of every file in `plan.files`; `null` for one that does not exist
 * @throws ExpectedFailure when a file is no longer what the plan was made from
 */
export function realisePlan(
  plan: Plan,
  texts: ReadonlyMap<string, string | null>,
  randomBytes: RandomBytes,
): FileChange[] {
  const changed = Object.entries(plan.files).filter(
    ([path, hash]) => digest(texts.get(path) ?? undefined) !== hash,
  );
  if (changed.length > 0) {
    const paths = changed.map(([path]) => path).join(', ');
    throw new ExpectedFailure(
      `The project has changed since the plan was made: ${paths}.`,
      'Make a new plan.',
    );
  }
  const secrets = secretChanges(plan, texts, randomBytes);
  const env = secrets.find(({ path }) => path === ENV_FILE)?.after ?? texts.get(ENV_FILE) ?? '';
  const code = codeChanges(plan, texts).map((change) => sealed(plan, change, env));
  // Where a literal moves, its new place is written first: at no time does it stand nowhere.
  return code.some(({ sealedBy }) => sealedBy) ? [...secrets, ...code] : [...code, ...secrets];
}

/** @throws ExpectedFailure where a literal would leave the code and nothing would take its place */
function sealed(plan: Plan, change: FileChange, env: string): FileChange {
  const files = plan.steps.flatMap((step) => (step.kind === 'edit' ? step.files : []));
  const names = files.flatMap((file) =>
    file.kind === 'changed' && file.path === change.path ? (file.takesOut ?? []) : [],
  );
  if (names.length === 0) return change;
  const found = envValues(env);
  const values = new Map(names.map((name) => [name, found.get(name) ?? '']));
  const missing = [...values].find(([, value]) => value === '')?.[0];
  if (missing !== undefined)
    throw new ExpectedFailure(
      `${change.path} would lose a literal for ${missing}, which ${ENV_FILE} is not going to have.`,
      `Give ${missing} a value in ${ENV_FILE}, then make a new plan.`,
    );
  return { ...change, sealedBy: { file: ENV_FILE, values } };
}

function codeChanges(plan: Plan, texts: ReadonlyMap<string, string | null>): FileChange[] {
  const passes = new Map<string, (readonly Edit[])[]>();
  for (const step of plan.steps) {
    if (step.kind !== 'edit') continue;
    for (const file of step.files) {
      if (file.kind === 'changed') passes.set(file.path, [...(passes.get(file.path) ?? []), file.edits]);
    }
  }
  return [...passes].map(([path, edits]) => {
    const before = texts.get(path) ?? null;
    return {
      path,
      before,
      after: edits.reduce((text, pass) => applied(path, text, pass), before ?? ''),
      passes: edits,
    };
  });
}

function applied(path: string, text: string, edits: readonly Edit[]): string {
  try {
    return applyEdits(text, edits);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ExpectedFailure(`The plan is damaged: its edits do not fit ${path}.`, 'Make a new plan.', {
      cause: error,
    });
  }
}

function secretChanges(
  plan: Plan,
  texts: ReadonlyMap<string, string | null>,
  randomBytes: RandomBytes,
): FileChange[] {
  const files = plan.steps.flatMap((step) => (step.kind === 'secrets' ? step.files : []));
  try {
    return realiseSecrets({ files }, texts, randomBytes);
  } catch (error) {
    if (!(error instanceof SecretsPlanOutdated)) throw error;
    throw new ExpectedFailure(error.message, 'Make a new plan.', { cause: error });
  }
}
