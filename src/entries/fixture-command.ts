import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { JSCodeshift } from 'jscodeshift';
import { checkCase } from '../core/authoring/check-case.ts';
import { readCases } from '../core/authoring/read-cases.ts';
import { type CaseResult, renderCases } from '../core/authoring/render-cases.ts';
import { type Subject, subjectOf } from '../core/authoring/subject-of.ts';
import type { TransformCase } from '../core/authoring/transform-case.ts';
import { ExpectedFailure } from '../core/expected-failure.ts';
import { emptyReport } from '../core/report/report.ts';
import { LoadFailure } from '../io/authoring/load-failure.ts';
import { loadModule } from '../io/authoring/load-module.ts';
import { readFixtureFolder } from '../io/authoring/read-fixture-folder.ts';
import type { CommonOptions } from './options.ts';
import { conclude, openTerminal, type Terminal } from './terminal.ts';

export interface FixtureOptions extends CommonOptions {
  /** The folder of the fixtures. */
  readonly fixture: string;
}

/** How one run over the fixtures has ended. */
export interface FixtureRun {
  /** 0 when every case is right, 1 when one is not, 2 when there is nothing that could be run. */
  readonly code: number;
  /** What the transform was made from, as far as that is known: absolute paths. */
  readonly files: readonly string[];
}

/** Runs the transform of one module on the cases of a fixture folder, and shows where they differ. */
export async function checkFixtures(file: string, options: FixtureOptions): Promise<number> {
  const { code } = await runFixtures(openTerminal(options), file, options);
  return code;
}

/**
 * As `checkFixtures`, for who runs it again when one of `files` has changed.
 *
 * @param guard runs the cases, which a transform may make endless.
 */
export async function runFixtures(
  terminal: Terminal,
  file: string,
  { cwd, fixture }: FixtureOptions,
  guard: (run: () => Promise<CaseResult[]>) => Promise<CaseResult[]> = (run) => run(),
): Promise<FixtureRun> {
  let files: readonly string[] = [];
  const code = await conclude(terminal, emptyReport('transform', true), async (report) => {
    mustBeThere(cwd, file, 'Name the file of the transform, such as transforms/4.7.0/add-salt.ts.');
    mustBeThere(cwd, fixture, 'Name the folder that holds its <case>.input and <case>.output files.');
    const module = await loadModule(resolve(cwd, file)).catch((error: unknown) => {
      if (error instanceof LoadFailure) files = error.files;
      throw error;
    });
    files = module.files();
    const subject = subjectOf(module.exports, loadJscodeshift);
    if (!subject)
      throw new ExpectedFailure(
        `${file} exports no transform.`,
        'Add `export default defineTransform({ … })`, or a function (file, api, options) as jscodeshift runs it.',
      );
    const { cases, problems } = readCases(file, readFixtureFolder(resolve(cwd, fixture)));
    const results = await guard(() => checkAll(subject, cases));
    files = module.files();
    terminal.say(renderCases(results, problems, module.placeOf, terminal.look));

    const wrong = results.filter(({ complaints }) => complaints.length > 0);
    if (wrong.length > 0 || problems.length > 0) report.status = 'needs-you';
    report.files = results.map(({ fixture: { name }, complaints }) => ({
      path: name,
      kind: complaints.length === 0 ? 'right' : 'differs',
      reason: complaints.map(({ message }) => message).join(' '),
    }));
    report.problems = problems.map((message) => ({
      check: 'fixtures',
      level: 'error',
      message,
      next: `Correct it in ${fixture}.`,
    }));
  });
  return { code, files };
}

async function checkAll(subject: Subject, cases: readonly TransformCase[]): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const fixture of cases) results.push({ fixture, complaints: await checkCase(subject, fixture) });
  return results;
}

function mustBeThere(cwd: string, path: string, next: string): void {
  if (!existsSync(resolve(cwd, path))) throw new ExpectedFailure(`There is no ${path}.`, next);
}

/** Only a plain transform needs it, and it takes longer to load than everything else. */
async function loadJscodeshift(): Promise<JSCodeshift> {
  return (await import('jscodeshift')).default;
}
