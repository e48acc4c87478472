import { readFileSync } from 'node:fs';
import { major } from 'semver';
import type { Catalog } from '../core/catalog.ts';
import { crossedGuides } from '../core/crossed-guides.ts';
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
  const stored = plan.steps.filter((step) => step.kind === 'database').filter(isAboutChange);
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
  if (essence(stored) === essence(found.filter(isAboutChange))) return;
  if (!first)
    throw new ExpectedFailure('The plan has no step for a database.', 'Make a new plan with --database.');
  throw new ExpectedFailure(
    `${first.database} is not as it was when the plan was made, or another database is named.`,
    'Make a new plan.',
  );
}

/** What is only counted may have changed meanwhile. */
function isAboutChange({ outcome }: DatabaseStep): boolean {
  return outcome === 'changed' || outcome === 'already-done';
}

/**
 * A stored plan is run as it is, or not at all; it may run the package manager of this project, with it what the guides on its way
 * have Strapi do, and no other program.
 */
export function accept(plan: Plan, project: Project, catalog: Catalog, { skip = [] }: UpgradeOptions): Plan {
  const checks: readonly string[] = SKIPPABLE_CHECKS;
  const word = skip.find((name) => !checks.includes(name));
  if (word !== undefined) {
    throw new ExpectedFailure(
      `A stored plan is run as it is: --skip ${word} cannot change it.`,
      `Make a new plan with it. Checks can be skipped: ${checks.join(', ')}.`,
    );
  }
  const { install, build, execute, workspaceRoot } = project.packageManager;
  const { from, to } = plan.project;
  const guides = crossedGuides(catalog.guides, from, to).flatMap((crossed) =>
    crossed.kind === 'automated' ? (crossed.guide.commands ?? []) : [],
  );
  const essence = (argv: readonly string[], cwd: string, writes: readonly string[] = []): string =>
    JSON.stringify({ argv, cwd, writes });
  const own = [
    essence(install, workspaceRoot),
    essence(build(BUILD_FLAGS[major(to)] ?? []), '.'),
    ...guides.map(({ strapi, writes }) => essence(execute('strapi', strapi), '.', writes)),
  ];
  const foreign = plan.steps.find(
    (step) => step.kind === 'command' && !own.includes(essence(step.argv, step.cwd, step.writes)),
  );
  if (foreign?.kind !== 'command') return plan;
  throw new ExpectedFailure(
    `The plan runs \`${foreign.argv.join(' ')}\`, which is neither how this project is installed nor how it is built, nor of a guide on its way.`,
    'Make a new plan.',
  );
}
