import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type RunReport, runReport } from '../src/core/run-report/run-report-schema.ts';
import { catalogMonorepo } from './batch/catalog-monorepo.ts';
import { maskedTree } from './batch/masked-tree.ts';
import { type RanBatch, runBatch } from './batch/run-batch.ts';
import { smallApp } from './batch/small-app.ts';
import { change } from './cli/copy-project.ts';
import { uplift } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { writeFiles } from './cli/write-files.ts';

const SHARDS = ['1/3', '2/3', '3/3'] as const;
const PRELOAD = join(import.meta.dirname, 'journal', 'fault-preload.cjs');

let start: string;
let whole: RanBatch;
let upgraded: Readonly<Record<string, string>>;

beforeAll(async () => {
  start = catalogMonorepo('pnpm', {
    ...Object.assign({}, ...[1, 2, 3, 4, 5].map((at) => smallApp(`more/app-${at}`, '4.6.1'))),
    'more/app-5/config/admin.js': 'module.exports = {{\n',
  });
  const folder = copyOf(start);
  whole = await runBatch(folder, 'upgrade', ['--no-install']);
  upgraded = maskedTree(folder);
});

test('the shards of a run have each project once', async () => {
  const plans = await Promise.all(SHARDS.map((shard) => runBatch(start, 'plan', ['--shard', shard])));
  const paths = plans.flatMap(({ report }) => report.projects.map(({ path }) => path));
  expect(paths.sort()).toEqual(whole.report.projects.map(({ path }) => path));
  expect(plans.filter(({ report }) => report.projects.length > 0).length).toBeGreaterThan(1);
});

test('shards on one checkout each come to what one run comes to, and so does their merged report', async () => {
  const [merged, changes] = await mergedRun((folder, shard) =>
    runBatch(folder, 'upgrade', ['--no-install', '--shard', shard]),
  );
  expect(changes).toEqual(changesOf(upgraded));
  const { runs, ...rest } = merged;
  const {
    runs: [own],
    ...expected
  } = whole.report;
  expect(rest).toEqual(expected);
  expect(own?.shard).toBeUndefined();
  expect(runs.map(({ shard }) => shard)).toEqual(
    SHARDS.filter((shard) => runs.some((run) => run.shard === shard)),
  );
});

test('so they do where one is killed and run again with --resume', async () => {
  let killed = 0;
  const [merged, changes] = await mergedRun(async (folder, shard) => {
    const args = [
      'upgrade',
      '--to',
      '4.7.1',
      '--yes',
      '--offline',
      '--skip',
      'server-stopped',
      '--no-install',
    ];
    const ran = await uplift(folder, [...args, '--to', '3.1.7,4.7.1', '--shard', shard], {
      preload: [PRELOAD],
      env: { FAULT_AT: '40', FAULT_MODE: 'kill' },
    });
    if (ran.code === null) killed += 1;
    return runBatch(folder, 'upgrade', ran.code === null ? ['--resume'] : ['--no-install', '--shard', shard]);
  });
  expect(killed).toBeGreaterThan(0);
  expect(changes).toEqual(changesOf(upgraded));
  const { runs: _, ...rest } = merged;
  const { runs: __, ...expected } = whole.report;
  expect(rest).toEqual(expected);
});

test('a project that is added changes the shard of no other', async () => {
  const more = copyOf(start);
  change(more, smallApp('more/app-0', '4.6.1'));
  for (const shard of SHARDS) {
    const [before, after] = await Promise.all(
      [start, more].map((folder) => runBatch(folder, 'plan', ['--shard', shard])),
    );
    const paths = Object.keys(after?.outcomes ?? {}).filter((path) => path !== 'more/app-0');
    expect(paths).toEqual(Object.keys(before?.outcomes ?? {}));
  }
});

test('a shard of which there is none is refused', async () => {
  const { code, stderr } = await uplift(writeFiles(smallApp('a', '4.6.1')), ['plan', '--shard', '4/3']);
  expect(code).toBe(2);
  expect(stderr).toContain('--shard 4/3 is no part of a whole.');
});

/** Runs each shard on a checkout of its own. @returns the merged report, and all that the shards have changed */
async function mergedRun(
  run: (folder: string, shard: string) => Promise<RanBatch>,
): Promise<[RunReport, Record<string, string>]> {
  const out = tempFolder();
  const changes: Record<string, string> = {};
  const files: string[] = [];
  for (const shard of SHARDS) {
    const folder = copyOf(start);
    const { report } = await run(folder, shard);
    for (const [path, text] of Object.entries(changesOf(maskedTree(folder)))) {
      expect(changes[path] ?? text, `${path} is changed by two shards`).toBe(text);
      changes[path] = text;
    }
    const file = join(out, `${shard[0]}.json`);
    change(out, { [`${shard[0]}.json`]: JSON.stringify(report) });
    files.push(file);
  }
  const { stdout, code, stderr } = await uplift(out, ['report', 'merge', ...files, '--json']);
  expect(code, stderr).not.toBe(null);
  return [runReport.parse(JSON.parse(stdout)), sorted(changes)];
}

function changesOf(tree: Readonly<Record<string, string>>): Record<string, string> {
  const before = maskedTree(start);
  return sorted(Object.fromEntries(Object.entries(tree).filter(([path, text]) => before[path] !== text)));
}

function sorted(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function copyOf(from: string): string {
  const folder = tempFolder();
  cpSync(from, folder, { recursive: true });
  return folder;
}
