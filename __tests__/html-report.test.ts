import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOf } from '../src/core/run-report/html/client/cell-end.ts';
import { filterRows } from '../src/core/run-report/html/client/filter-rows.ts';
import { layOutFlow } from '../src/core/run-report/html/client/flow-layout.ts';
import { matrixRows } from '../src/core/run-report/html/client/matrix-rows.ts';
import { groupNeeds } from '../src/core/run-report/html/client/needs.ts';
import { parseDiff } from '../src/core/run-report/html/client/parse-diff.ts';
import { projectRow } from '../src/core/run-report/html/client/project-row.ts';
import { stepColumns } from '../src/core/run-report/html/client/step-columns.ts';
import { languageOf, tokenLines } from '../src/core/run-report/html/client/tokens.ts';
import { readHash, writeHash } from '../src/core/run-report/html/client/view-state.ts';
import { visible } from '../src/core/run-report/html/client/visible-text.ts';
import { renderHtml } from '../src/core/run-report/html/render-html.ts';
import { scriptJson } from '../src/core/run-report/html/script-json.ts';
import { runReport } from '../src/core/run-report/run-report-schema.ts';
import { readReportAssets } from '../src/io/reports/read-report-assets.ts';
import { root } from './fixtures/load-transform.ts';
import {
  dataRun,
  HOSTILE,
  hostileRun,
  manyProjects,
  monorepo,
  sampleData,
  samplePlan,
  sampleProject,
} from './html-report/sample-reports.ts';

const assets = { script: 'show()', style: 'p{color:red}' };

describe('the file of the report', () => {
  test('is made of samples that are reports', () => {
    for (const report of [monorepo(), hostileRun(), dataRun(sampleData(12))])
      expect(runReport.parse(report)).toEqual(report);
  });

  test('comes piece by piece, with one project in hand', () => {
    let read = 0;
    function* projects() {
      for (const project of manyProjects(500)) {
        read++;
        yield project;
      }
    }
    const { projects: _, ...head } = monorepo();
    let pieces = 0;
    for (const piece of renderHtml(assets)({ head, projects })) {
      pieces++;
      // What opens the file and the head come before, what ends it after the last.
      expect(read).toBe(Math.max(0, Math.min(500, pieces - 2)));
      if (pieces > 2 && read < 500) expect(piece).toContain(`app-${String(read - 1).padStart(4, '0')}`);
    }
    expect(pieces).toBe(503);
  });

  test('allows only its own script and style, and no network', () => {
    const { projects, ...head } = monorepo();
    const real = readReportAssets(join(root, 'dist', 'report'));
    const html = [...renderHtml(real)({ head, projects: () => projects })].join('');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(policy).not.toContain('unsafe');
    expect([script, style]).toEqual([real.script, real.style]);
    expect(style).not.toMatch(/url\(|@import|@font-face/);
    // A NUL or a lone carriage return would be read as another character, and the hash would not fit.
    expect(script + style).not.toMatch(/\0|\r|<!--/);
  });

  test('holds hostile words as JSON that nothing ends', () => {
    const { projects, ...head } = hostileRun();
    const html = [...renderHtml(assets)({ head, projects: () => projects })].join('');
    const data = [...html.matchAll(/<script type="application\/json" data-report="(\w+)">(.*)<\/script>\n/g)];
    expect(data.map(([, name]) => name)).toEqual(['head', 'project', 'project']);
    expect(data.map(([, , json = '']) => JSON.parse(json))).toEqual([head, ...projects]);
    for (const [, , json] of data) expect(json).not.toMatch(/[<\u2028\u2029\n]/);
    expect(html).not.toContain('<img');
  });

  test('says any text in a script element', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant(HOSTILE))), (texts) => {
        const json = scriptJson(texts);
        expect(json).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual(texts);
      }),
    );
  });
});

describe('what is shown', () => {
  test('makes characters visible that nobody sees', () => {
    expect(visible('a\u001b[31m\u202Egpj\u2028b\u007f')).toBe('a⟨ESC⟩[31m⟨U+202E⟩gpj⟨U+2028⟩b⟨DEL⟩');
    expect(visible('größe 日本 👩‍💻\t\n')).toBe('größe 日本 👩‍💻\t\n');
  });

  test('is in the hash of the address, and comes back from it', () => {
    const word = fc.string({ unit: 'grapheme' });
    const states = fc.record({
      view: fc.constantFrom('projects' as const, 'needs' as const, 'data' as const),
      query: word,
      status: fc.uniqueArray(fc.constantFrom('changed', 'failed', 'needs-you')),
      step: word,
      end: word,
      version: word,
      kind: word,
      project: fc.option(word, { nil: undefined }),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(readHash(writeHash(state, 'projects'), 'projects')).toEqual(state);
      }),
    );
  });

  test('tells how each step ends', () => {
    const ends = monorepo().projects.map((project) =>
      (project.plan?.steps ?? []).map((step) => endOf(step, project, true)).join(' '),
    );
    expect(ends).toEqual([
      'already-done changed changed changed needs-you',
      'already-done needs-you changed changed needs-you',
      'already-done not-run not-run not-run needs-you',
      'already-done taken-back taken-back failed needs-you',
      'already-done',
      '',
    ]);
  });

  test('takes what the baseline accepts for no need', () => {
    const accepted = [
      '4.7.0/add-transfer-token-salt:apps/a/config/admin.js',
      '4.7.0/environments:apps/a/package.json',
    ];
    const project = sampleProject('apps/a', { plan: samplePlan(true), accepted });
    const row = projectRow(project, false);
    expect(row.needs).toEqual([]);
    expect([...row.ends.values()]).toEqual(['already-done', 'accepted', 'changed', 'changed', 'accepted']);
  });

  test('orders the steps of all plans guide by guide, and what a person does last', () => {
    const plan = samplePlan(false);
    const older = {
      ...plan,
      steps: plan.steps.map((step) => ({ ...step, id: step.id.replace('4.7.0/', '3.1.0/') })),
    };
    const withGuide = {
      ...older,
      steps: older.steps.map((step) => ('guide' in step ? { ...step, guide: '3.1.0' } : step)),
    };
    expect(stepColumns([plan, withGuide]).map(({ id }) => id)).toEqual([
      'dependencies',
      'secrets',
      'install',
      '3.1.0/add-transfer-token-salt',
      '4.7.0/add-transfer-token-salt',
      '3.1.0/environments',
      '4.7.0/environments',
    ]);
  });

  test('says the same need once, with all its projects', () => {
    const rows = [...manyProjects(312)].map((project) => projectRow(project, true));
    const groups = groupNeeds(rows);
    expect(groups.map(({ need, places }) => [need.kind, places.length])).toEqual([['todo', 312]]);
  });

  test('filters by every word, by status, step, version and kind', () => {
    const rows = monorepo().projects.map((project) => projectRow(project, true));
    const paths = (hash: string) =>
      filterRows(rows, readHash(hash, 'projects')).map(({ project }) => project.path);
    expect(paths('#q=APPS+bistro')).toEqual(['apps/bistro']);
    expect(paths('#q=commit+them')).toEqual(['legacy/blocked']);
    expect(paths('#status=failed,not-run')).toEqual(['legacy/blocked', 'legacy/failed', 'zoo']);
    expect(paths('#step=4.7.0/add-transfer-token-salt&end=needs-you')).toEqual(['apps/diner']);
    expect(paths('#version=4.7.1 → 4.7.1')).toEqual(['plugins/slugs']);
    expect(paths('#kind=plugin&status=failed')).toEqual([]);
  });

  test('folds workspaces, but makes no group of one project', () => {
    const rows = monorepo().projects.map((project) => projectRow(project, true));
    const kinds = (folded: readonly string[]) => matrixRows(rows, new Set(folded)).map(({ kind }) => kind);
    expect(kinds([])).toEqual(['workspace', ...Array(4).fill('project'), 'project', 'project']);
    expect(kinds(['.'])).toEqual(['workspace', 'project', 'project']);
  });
});

describe('a diff', () => {
  const patch = sampleProject('a').diffs[0]?.patch ?? '';

  test('stands side by side, with emphasis on what changed', () => {
    const [hunk] = parseDiff(patch);
    const rows = (hunk?.rows ?? []).map(({ left, right }) => [left?.number, right?.number, right?.kind]);
    expect(rows.slice(1, 6)).toEqual([
      [2, 2, 'same'],
      [3, 3, 'added'],
      [4, 4, 'same'],
      [undefined, 5, 'added'],
      [undefined, 6, 'added'],
    ]);
    const changed = hunk?.rows[2];
    const emphasised = changed?.right?.changed.map(([from, to]) => changed.right?.text.slice(from, to));
    expect(emphasised).toEqual(['ADMIN_JWT_SECRET']);
  });

  test('does not emphasise lines that have nothing in common', () => {
    const [hunk] = parseDiff('--- a\n+++ b\n@@ -1 +1 @@\n-const a = 1;\n+// something else entirely\n');
    expect(hunk?.rows[0]?.left?.changed).toEqual([]);
  });

  test.each([
    ['a.ts', "const a = 'x'; // y", ['keyword const', "string 'x'", 'comment // y']],
    ['a.js', 'env.int(`PORT`, 1337)', ['call int', 'string `PORT`', 'number 1337']],
    ['package.json', '"a": [true, 1]', ['key "a"', 'keyword true', 'number 1']],
    ['pnpm-workspace.yaml', '- a.b: "c" # d', ['key a.b', 'string "c"', 'comment # d']],
    ['.env.example', 'HOST=0.0.0.0', ['key HOST', 'string 0.0.0.0']],
    ['README', "it's", []],
  ])('has colours: %s', (path, line, expected) => {
    const tokens = tokenLines([line], languageOf(path)).flat();
    expect(tokens.map(({ text }) => text).join('')).toBe(line);
    expect(tokens.filter(({ kind }) => kind !== 'plain').map(({ kind, text }) => `${kind} ${text}`)).toEqual(
      expected,
    );
  });

  test('keeps every character of every line, whatever the language', () => {
    const lines = fc.array(
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' ')),
      { minLength: 1 },
    );
    const languages = fc.constantFrom('script' as const, 'json' as const, 'yaml' as const, 'env' as const);
    fc.assert(
      fc.property(lines, languages, (texts, language) => {
        const shown = tokenLines(texts, language).map((tokens) => tokens.map(({ text }) => text).join(''));
        expect(shown).toEqual(texts);
      }),
    );
  });
});

describe('the flow of the tables', () => {
  test.each([0, 1, 3, 60, 300])('has a place for everything: %i tables', (number) => {
    const { tables = [], leftOut = [] } = sampleData(number);
    for (const most of [28, Number.POSITIVE_INFINITY]) {
      const flow = layOutFlow(tables, leftOut, most);
      for (const { y, height } of flow.nodes) {
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + height).toBeLessThanOrEqual(flow.height + 0.001);
      }
      const arriving = (kind: string) =>
        flow.bands.filter(({ to }) => to.kind === kind).reduce((sum, { rows }) => sum + rows, 0);
      const written = tables.reduce((sum, table) => sum + table.written, 0);
      const aside = tables.flatMap(({ setAside }) => setAside).reduce((sum, { rows }) => sum + rows, 0);
      expect(arriving('table') + arriving('rest')).toBe(written);
      expect(arriving('aside')).toBe(aside);
      expect(arriving('left-out')).toBe(4);
      expect(
        flow.nodes.filter(({ side, kind }) => side === 'v3' && kind === 'table').length,
      ).toBeLessThanOrEqual(most);
    }
  });
});
