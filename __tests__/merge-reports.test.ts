import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, boolean, constantFrom, integer, property, record, uniqueArray } from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { mergeReports } from '../src/core/run-report/merge-reports.ts';
import { renderJson } from '../src/core/run-report/render-json.ts';
import type { ProjectReport, RunReport } from '../src/core/run-report/run-report-schema.ts';
import { sourceOf } from '../src/core/run-report/source-of.ts';
import { mergeReportFiles } from '../src/entries/report-command.ts';
import { readRunReport } from '../src/io/reports/read-run-report.ts';
import { writeReport } from '../src/io/reports/write-report.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { SAMPLE, sampleProject, sampleReport } from './reports/sample-report.ts';

type Outcome = ProjectReport['outcome'];

const STATUS = {
  changed: 'done',
  unchanged: 'done',
  blocked: 'needs-you',
  failed: 'failed',
  'not-run': 'failed',
} as const satisfies Record<Outcome, ProjectReport['status']>;

function project(path: string, outcome: Outcome = 'changed', name = path): ProjectReport {
  return {
    path,
    name,
    kind: 'app',
    workspace: '.',
    status: STATUS[outcome],
    outcome,
    problems: [],
    commands: [],
    diffs: [],
  };
}

function report(projects: readonly ProjectReport[], more: Partial<RunReport> = {}): RunReport {
  const has = (status: ProjectReport['status']): boolean => projects.some((one) => one.status === status);
  return {
    schema: 'strapi-uplift/run-report@1',
    command: 'upgrade',
    status: has('failed') ? 'failed' : has('needs-you') ? 'needs-you' : 'done',
    dryRun: false,
    version: '0.1.0',
    root: '.',
    runs: [],
    leftOut: [],
    projects,
    ...more,
  };
}

function merged(...reports: readonly RunReport[]): RunReport {
  const { head, projects } = mergeReports(reports.map(sourceOf));
  return { ...head, projects: [...projects()] };
}

const outcomes = constantFrom<Outcome>('changed', 'unchanged', 'blocked', 'failed', 'not-run');
const paths = constantFrom('.', 'a', 'a/b', 'a-b', 'B', 'ä', 'apps/1', 'apps/10', 'apps/2', '\u{1f600}');
const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);

describe('reports that are merged', () => {
  test('are the report of one run, however it was split', () => {
    assert(
      property(
        uniqueArray(record({ path: paths, outcome: outcomes, shard: integer({ min: 0, max: 3 }) }), {
          selector: ({ path }) => path,
        }),
        array(boolean(), { minLength: 4, maxLength: 4 }),
        (parts, tellsAll) => {
          const leftOut = [
            { path: 'vendor', reason: 'git ignores it.', level: 'info' as const },
            { path: 'x', reason: 'It cannot be read.', level: 'warning' as const },
          ];
          const all = parts.map(({ path, outcome }) => project(path, outcome)).sort(byPath);
          const whole = report(all, { leftOut });
          const shards = [0, 1, 2, 3].map((shard) =>
            report(
              parts.filter((part) => part.shard === shard).map(({ path, outcome }) => project(path, outcome)),
              {
                // What one shard leaves out may be known to that one only.
                leftOut: shard === 0 || tellsAll[shard] ? leftOut : [],
                runs: [{ shard: `${shard + 1}/4`, run: `run-${shard}` }],
              },
            ),
          );
          const { runs, ...told } = merged(...shards);
          const { runs: _, ...expected } = whole;
          expect(told).toEqual(expected);
          expect(runs).toHaveLength(4);
        },
      ),
    );
  });

  test('and again merged with themselves stay as they are', () => {
    const one = merged(sampleReport());
    expect(one).toEqual(sampleReport());
    expect(merged(one, one)).toEqual(one);
  });

  test.each<[Outcome, Outcome, 'earlier' | 'later']>([
    ['changed', 'unchanged', 'earlier'],
    ['changed', 'not-run', 'earlier'],
    ['failed', 'not-run', 'earlier'],
    ['not-run', 'changed', 'later'],
    ['not-run', 'not-run', 'later'],
    ['failed', 'changed', 'later'],
    ['changed', 'failed', 'later'],
    ['blocked', 'unchanged', 'later'],
    ['failed', 'failed', 'later'],
  ])('of a project that is %s and then %s take the %s', (first, second, which) => {
    const { projects } = merged(
      report([project('a', first, 'earlier')]),
      report([project('a', second, 'later')]),
    );
    expect(projects.map(({ name }) => name)).toEqual([which]);
  });

  test('of a check take the later one, since nothing was written in between', () => {
    const dry = { command: 'check', dryRun: true } as const;
    const { projects } = merged(
      report([project('a', 'changed')], dry),
      report([project('a', 'unchanged')], dry),
    );
    expect(projects.map(({ outcome }) => outcome)).toEqual(['unchanged']);
  });

  test('after a shard was killed and run again are done', () => {
    const killed = report([project('a'), project('c', 'not-run')], { runs: [{ shard: '1/2', run: 'r1' }] });
    const other = report([project('b')], { runs: [{ shard: '2/2', run: 'r2' }] });
    const rerun = report([project('a', 'unchanged'), project('c')], { runs: [{ shard: '1/2', run: 'r3' }] });
    const { status, projects, runs } = merged(killed, other, rerun);
    expect(status).toBe('done');
    expect(projects).toEqual([project('a'), project('b'), project('c')]);
    expect(runs.map(({ run }) => run)).toEqual(['r1', 'r2', 'r3']);
  });

  test('keep a failure that is of no project', () => {
    const error = { message: 'The disk is full.' };
    const { status, error: told } = merged(report([project('a')]), report([], { status: 'failed', error }));
    expect([status, told]).toEqual(['failed', error]);
    expect(merged(report([project('a')]), report([], { status: 'needs-you' })).status).toBe('needs-you');
  });

  test.each([
    ['command', { command: 'check' }, 'The reports are of different commands: upgrade, check.'],
    ['version', { version: '0.2.0' }, 'The reports are of different versions: 0.1.0, 0.2.0.'],
    ['folder', { root: 'sites' }, 'The reports are of different folders: ., sites.'],
    ['dry run', { dryRun: true }, 'The reports are of different kinds'],
  ] as const)('have to be of one %s', (_, other, message) => {
    expect(() => merged(report([]), report([], other))).toThrow(message);
  });

  test('are at least one', () => {
    expect(() => merged()).toThrow('There is no report to merge.');
  });
});

describe('a report in a file', () => {
  const write = (name: string, text: string): string => {
    const file = join(tempFolder(), name);
    writeFileSync(file, text);
    return file;
  };

  test('is read as it was written', () => {
    expect(readRunReport(join(SAMPLE, 'report.json'))).toEqual(sampleReport());
  });

  test.each([
    ['nothing', undefined, 'cannot be read'],
    ['no JSON', '{', 'is not JSON'],
    [
      'another document',
      '{"schema":"strapi-uplift/report@1"}',
      'is not a run report of this version: schema',
    ],
    ['a damaged one', JSON.stringify({ ...report([]), projects: [{}] }), 'projects.0.path'],
  ])('that is %s is refused', (_, text, message) => {
    const file = text === undefined ? join(tempFolder(), 'none.json') : write('report.json', text);
    expect(() => readRunReport(file)).toThrow(message);
  });

  test('is written with its folders, in one piece, through a link', () => {
    const folder = tempFolder();
    const file = join(folder, 'a', 'b', 'report.json');
    writeReport(file, ['{"a":', '1}\n']);
    expect(readFileSync(file, 'utf8')).toBe('{"a":1}\n');
    symlinkSync(file, join(folder, 'latest.json'));
    writeReport(join(folder, 'latest.json'), ['2\n']);
    expect(readFileSync(file, 'utf8')).toBe('2\n');
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['report.json']);
  });

  test('stays as it was when the new one fails halfway', () => {
    const file = write('report.json', 'old');
    const chunks = function* (): Iterable<string> {
      yield 'x'.repeat(100_000);
      throw new Error('A defect.');
    };
    expect(() => writeReport(file, chunks())).toThrow('A defect.');
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(join(file, '..'))).toEqual(['report.json']);
  });

  test('cannot take the place of a folder', () => {
    const folder = join(tempFolder(), 'out');
    mkdirSync(folder);
    expect(() => writeReport(folder, ['x'])).toThrow(`The report ${folder} cannot be written`);
    expect(() => writeReport(join(write('file', ''), 'report.json'), ['x'])).toThrow('cannot be written');
  });
});

describe('report merge', () => {
  const shards = (): readonly string[] => {
    const folder = tempFolder();
    const { projects, ...head } = sampleReport();
    return projects.map((project, index) => {
      const file = join(folder, `shard-${index}.json`);
      const runs = [{ shard: `${index + 1}/3`, run: `run-${index}` }];
      writeReport(file, renderJson(sourceOf({ ...head, runs, projects: [project] })));
      return file;
    });
  };

  const printed = async (run: () => Promise<number>): Promise<{ code: number; out: string; err: string }> => {
    const texts = { out: '', err: '' };
    const spies = [
      vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
        texts.out += text;
        return true;
      }),
      vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
        texts.err += text;
        return true;
      }),
    ];
    try {
      return { code: await run(), ...texts };
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  };

  test('writes what one run would have written', async () => {
    const folder = tempFolder();
    const files = shards().toReversed();
    const report = [`json=${join(folder, 'all.json')}`, `sarif=${join(folder, 'all.sarif')}`];
    const { code, out } = await printed(() => mergeReportFiles(files, { report, json: false, color: false }));
    expect(code).toBe(1);
    expect(out).toContain('3 reports of 3 projects merged');
    expect(readFileSync(join(folder, 'all.sarif'), 'utf8')).toBe(
      readFileSync(join(SAMPLE, 'report.sarif'), 'utf8'),
    );
    const { runs, ...told } = readRunReport(join(folder, 'all.json'));
    expect({ ...told, runs: [] }).toEqual(sampleReport());
    expect(runs).toHaveLength(3);
  });

  test('prints nothing but the report that goes to standard output', async () => {
    const json = await printed(() => mergeReportFiles(shards(), { report: [], json: true, color: true }));
    expect(JSON.parse(json.out).projects).toEqual(JSON.parse(JSON.stringify(sampleReport().projects)));
    const github = await printed(() =>
      mergeReportFiles(shards(), { report: ['github'], json: false, color: true }),
    );
    expect(github.out).toBe(readFileSync(join(SAMPLE, 'report.github.txt'), 'utf8'));
  });

  test('ends with 2 for a run that failed, and prints its report', async () => {
    const file = join(tempFolder(), 'failed.json');
    writeReport(file, renderJson(sourceOf(report([project('a', 'failed')]))));
    const { code, out } = await printed(() =>
      mergeReportFiles([file], { report: [], json: true, color: false }),
    );
    expect(code).toBe(2);
    expect(JSON.parse(out).schema).toBe('strapi-uplift/run-report@1');
  });

  test('says what it cannot merge, and writes nothing', async () => {
    const folder = tempFolder();
    const other = join(folder, 'other.json');
    writeReport(
      other,
      renderJson(sourceOf({ ...sampleReport(), version: '9.9.9', projects: [sampleProject('apps/blog')] })),
    );
    const target = join(folder, 'out.json');
    const options = { report: [`json=${target}`], json: false, color: false };
    const { code, err } = await printed(() => mergeReportFiles([...shards(), other], options));
    expect(code).toBe(2);
    expect(err).toContain('The reports are of different versions: 0.1.0, 9.9.9.');
    expect(existsSync(target)).toBe(false);
    const both = await printed(() =>
      mergeReportFiles(shards(), { report: ['github'], json: true, color: false }),
    );
    expect(JSON.parse(both.out)).toMatchObject({ status: 'failed', command: 'report merge' });
  });
});
