import { readFileSync } from 'node:fs';
import { major } from 'semver';
import { ExpectedFailure } from '../core/expected-failure.ts';
import { type DatabaseStep, type Plan, plan as planSchema } from '../core/plan.ts';
import { SKIPPABLE_CHECKS } from '../core/preflight.ts';
import type { Project } from '../core/project.ts';
import { BUILD_FLAGS } from '../strapi/build-flags.ts';
import type { UpgradeOptions } from './options.ts';

/** Reads a stored plan; what it is about is checked again before anything is written. */
export function readPlan(file: string): Plan {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new ExpectedFailure(
      `The plan ${file} cannot be read: ${error.message}`,
      'Make one with `plan --json`.',
      { cause: error },
    );
  }
  if (
    typeof json === 'object' &&
    json !== null &&
    'schema' in json &&
    json.schema === 'strapi-uplift/run-report@1'
  )
    throw new ExpectedFailure(
      `${file} is the report of a run over several projects, which cannot be run.`,
      'Run the same command again, or store the plan of one project with `plan --json --cwd <project>`.',
    );
  const parsed = planSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') || 'the document';
    throw new ExpectedFailure(
      `${file} is not a plan of this version: ${where}: ${issue?.message}.`,
      'Make one with `plan --json`.',
    );
  }
  return parsed.data;
}

/** @throws ExpectedFailure unless the database is what a stored plan was made from: no statement of its file is run unseen */
export function acceptDatabase(plan: Plan, found: readonly DatabaseStep[], named: boolean): void {
  const stored = plan.steps.filter((step) => step.kind === 'database');
  const essence = (steps: readonly DatabaseStep[]): string =>
    JSON.stringify(
      steps.map(({ id, engine, database, outcome, statements }) => [
        id,
        engine,
        database,
        outcome,
        statements,
      ]),
    );
  const [first] = stored;
  const nothing = stored.every(({ outcome }) => outcome === 'already-done');
  if (!named && nothing) return;
  if (first && !named) {
    throw new ExpectedFailure(
      `The plan is about the database ${first.database}.`,
      'Name it with --database, or add --yes-database if config/database names it.',
    );
  }
  if (essence(stored) === essence(found)) return;
  if (!first)
    throw new ExpectedFailure('The plan has no step for a database.', 'Make a new plan with --database.');
  throw new ExpectedFailure(
    `${first.database} is not as it was when the plan was made, or another database is named.`,
    'Make a new plan.',
  );
}

/** A stored plan is run as it is, or not at all; it may run the package manager of this project and no other program. */
export function accept(plan: Plan, project: Project, { skip = [] }: UpgradeOptions): Plan {
  const checks: readonly string[] = SKIPPABLE_CHECKS;
  const word = skip.find((name) => !checks.includes(name));
  if (word !== undefined) {
    throw new ExpectedFailure(
      `A stored plan is run as it is: --skip ${word} cannot change it.`,
      `Make a new plan with it. Checks can be skipped: ${checks.join(', ')}.`,
    );
  }
  const { install, build, workspaceRoot } = project.packageManager;
  const own = [
    { argv: install, cwd: workspaceRoot },
    { argv: build(BUILD_FLAGS[major(plan.project.to)] ?? []), cwd: '.' },
  ].map((command) => JSON.stringify(command));
  const foreign = plan.steps.find(
    (step) => step.kind === 'command' && !own.includes(JSON.stringify({ argv: step.argv, cwd: step.cwd })),
  );
  if (foreign?.kind !== 'command') return plan;
  throw new ExpectedFailure(
    `The plan runs \`${foreign.argv.join(' ')}\`, which is neither how this project is installed nor how it is built.`,
    'Make a new plan.',
  );
}
