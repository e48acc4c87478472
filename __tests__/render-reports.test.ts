import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../src/ast/edits.ts';
import { firstChangedLine } from '../src/core/run-report/first-changed-line.ts';
import {
  escapeData,
  escapeProperty,
  workflowCommand,
} from '../src/core/run-report/github/workflow-command.ts';
import { renderGithub } from '../src/core/run-report/render-github.ts';
import { renderJson } from '../src/core/run-report/render-json.ts';
import { renderJsonl } from '../src/core/run-report/render-jsonl.ts';
import { renderMarkdown } from '../src/core/run-report/render-markdown.ts';
import { renderSarif } from '../src/core/run-report/render-sarif.ts';
import type { RenderReport } from '../src/core/run-report/report-source.ts';
import { type ProjectReport, type RunReport, runReport } from '../src/core/run-report/run-report-schema.ts';
import { root } from './fixtures/load-transform.ts';
import { render, SAMPLE, sampleProject, sampleReport } from './reports/sample-report.ts';
import { sarifErrors } from './reports/validate-sarif.ts';

const RENDERERS: Readonly<Record<string, RenderReport>> = {
  'report.json': renderJson,
  'report.jsonl': renderJsonl,
  'report.sarif': renderSarif,
  'report.github.txt': renderGithub,
  'report.md': renderMarkdown,
};

describe('a report of three projects', () => {
  test.each(Object.entries(RENDERERS))('is rendered as %s', async (file, how) => {
    await expect(render(how, sampleReport())).toMatchFileSnapshot(join(SAMPLE, file));
  });

  test.each(Object.entries(RENDERERS))('is rendered as %s alike when it is rendered again', (_, how) => {
    expect(render(how, sampleReport())).toBe(render(how, sampleReport()));
  });

  test.each(Object.entries(RENDERERS))('without projects is rendered as %s', (file, how) => {
    const text = render(how, { ...sampleReport(), leftOut: [], projects: [] });
    if (file === 'report.json') expect(runReport.parse(JSON.parse(text)).projects).toEqual([]);
    else if (file === 'report.sarif') expect(sarifErrors(JSON.parse(text))).toEqual([]);
    else expect(text).not.toContain('undefined');
  });
});

describe('the JSON report', () => {
  test('is valid against the published schema, and what it was made of', () => {
    const text = render(renderJson, sampleReport());
    const schema = JSON.parse(readFileSync(join(root, 'docs/schemas/run-report.schema.json'), 'utf8'));
    const validate = new Ajv2020().compile(schema);
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...JSON.parse(text), status: 'splendid' })).toBe(false);
    expect(JSON.parse(text)).toEqual(sampleReport());
  });

  test('in lines has the run first and then each project', () => {
    const lines = render(renderJsonl, sampleReport())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { projects, ...head } = sampleReport();
    expect(lines).toEqual([
      { kind: 'run', run: head },
      ...projects.map((project) => ({ kind: 'project', project })),
    ]);
  });

  test('has schemas that are current', () => {
    const run = (): string =>
      execFileSync(process.execPath, [join(root, 'scripts', 'schemas.mjs'), '--check'], { encoding: 'utf8' });
    expect(run()).toBe('');
  });
});

interface Log {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region?: { readonly startLine: number };
        };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly suppressions?: readonly unknown[];
      readonly fixes?: readonly {
        readonly artifactChanges: readonly {
          readonly replacements: readonly {
            readonly deletedRegion: { readonly charOffset: number; readonly charLength: number };
            readonly insertedContent?: { readonly text: string };
          }[];
        }[];
      }[];
    }[];
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly {
        readonly level: string;
        readonly message: { readonly text: string };
      }[];
    }[];
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] };
    };
  }[];
}

function sarifRun(report: RunReport): Log['runs'][number] {
  const log: Log = JSON.parse(render(renderSarif, report));
  expect(sarifErrors(log)).toEqual([]);
  const [run] = log.runs;
  if (!run) throw new Error('The log has no run.');
  return run;
}

describe('the line of a finding', () => {
  test.each([
    ['a line in between', '@@ -5,3 +5,4 @@\n a\n b\n+c\n d', 7],
    ['the first line', '@@ -1,2 +1,2 @@\n-a\n+b\n c', 1],
    ['the end of the file', '@@ -5,2 +5,3 @@\n a\n b\n+c', 6],
    ['a file of one line', '@@ -1 +1 @@\n-a\n+b', 1],
    ['a new file', '@@ -0,0 +1,1 @@\n+a', undefined],
    ['no hunk', '', undefined],
  ])('is the first that changes: %s', (_, hunk, line) => {
    expect(firstChangedLine(`--- a/x\n+++ b/x\n${hunk}`)).toBe(line);
  });
});

describe('the SARIF report', () => {
  test('is checked by a schema that finds mistakes', () => {
    expect(sarifErrors({ version: '2.1.0', runs: [{ results: [] }] })).not.toEqual([]);
  });

  test('points to a rule with the page of its guide', () => {
    const { results, tool } = sarifRun(sampleReport());
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const rule = tool.driver.rules.find(({ id }) => id === '4.7.0/add-transfer-token-salt');
    expect(rule?.helpUri).toBe(
      'https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.6.1-to-4.7.0',
    );
  });

  test('points to the file from the root of the repository, at the first line that changes', () => {
    const { results } = sarifRun(sampleReport());
    const result = results.find(({ ruleId }) => ruleId === '3.1.0/add-admin-auth-secret');
    expect(result?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'sites/apps/blog/config/server.js', uriBaseId: '%SRCROOT%' },
      region: { startLine: 4 },
    });
  });

  test('has fixes that make of the file what the tool makes of it', () => {
    const { results } = sarifRun(sampleReport());
    const input = readFileSync(
      join(root, '__testfixtures__/projects/blog-3.0/input/config/server.js'),
      'utf8',
    );
    const output = readFileSync(
      join(root, '__testfixtures__/projects/blog-3.0/output/config/server.js'),
      'utf8',
    );
    const result = results.find(({ ruleId }) => ruleId === '3.1.0/add-admin-auth-secret');
    const edits = (result?.fixes?.[0]?.artifactChanges[0]?.replacements ?? []).map(
      ({ deletedRegion: { charOffset, charLength }, insertedContent }) => ({
        start: charOffset,
        end: charOffset + charLength,
        text: insertedContent?.text ?? '',
      }),
    );
    expect(applyEdits(input, edits)).toBe(output);
  });

  test('has a fix for the first step of a file only, and none for files with secrets', () => {
    const project = sampleProject('apps/restaurants');
    const [first] = project.plan?.steps ?? [];
    if (!project.plan || first?.kind !== 'edit') throw new Error('The sample has other steps.');
    const twice = {
      ...project,
      plan: {
        ...project.plan,
        steps: [first, { ...first, id: 'dependencies-again' }, ...project.plan.steps.slice(1)],
      },
    };
    const { results } = sarifRun({ ...sampleReport(), projects: [twice] });
    const fixed = results.filter(({ fixes }) => fixes).map(({ ruleId }) => ruleId);
    expect(fixed).toEqual(['dependencies', '4.7.0/add-transfer-token-salt']);
    expect(results.map(({ ruleId }) => ruleId)).toContain('dependencies-again');
    expect(results.map(({ ruleId }) => ruleId)).toContain('secrets/TRANSFER_TOKEN_SALT');
  });

  test('keeps its fingerprints when lines move, and tells files and steps apart', () => {
    const report = sampleReport();
    const moved = {
      ...report,
      projects: report.projects.map((project) => ({
        ...project,
        diffs: project.diffs.map(({ path, patch }) => ({
          path,
          patch: patch.replace(/^@@ -\d+/m, '@@ -70'),
        })),
      })),
    };
    const prints = (run: Log['runs'][number]): string[] =>
      run.results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
    expect(prints(sarifRun(moved))).toEqual(prints(sarifRun(report)));
    expect(new Set(prints(sarifRun(report))).size).toBe(sarifRun(report).results.length);
  });

  test('suppresses what the baseline accepts', () => {
    const project = sampleProject('apps/restaurants');
    const { results } = sarifRun({
      ...sampleReport(),
      projects: [{ ...project, accepted: ['dependencies:apps/restaurants/package.json'] }],
    });
    expect(results.filter(({ suppressions }) => suppressions).map(({ ruleId }) => ruleId)).toEqual([
      'dependencies',
    ]);
  });

  test('of an upgrade has only what the upgrade left', () => {
    const { results } = sarifRun({
      ...sampleReport(),
      command: 'upgrade',
      dryRun: false,
      projects: [sampleProject('apps/restaurants')],
    });
    expect(results.map(({ level, ruleId }) => `${level} ${ruleId}`)).toEqual(['note 4.7.0/extensions']);
  });

  test('tells what failed, what stood in the way and what was left out', () => {
    const error = { message: 'The registry does not answer.', next: 'Try again.' };
    const { invocations } = sarifRun({ ...sampleReport(), status: 'failed', error });
    expect(invocations[0]?.executionSuccessful).toBe(false);
    expect(
      invocations[0]?.toolExecutionNotifications.map(({ level, message }) => `${level} ${message.text}`),
    ).toEqual([
      'warning Left out: Its package.json is an array.',
      'error The registry does not answer. Try again.',
      'error config/plugins.js cannot be parsed. Correct it, or leave the step out with --skip.',
      'warning There are changes that are not committed. Commit them first to tell them apart.',
    ]);
  });

  test('says when it has more results than GitHub takes', () => {
    const project = sampleProject('apps/blog');
    const projects = Array.from({ length: 3_200 }, (_, index) => ({
      ...project,
      diffs: [],
      path: `apps/${index}`,
    }));
    const text = render(renderSarif, { ...sampleReport(), projects });
    expect(text).toMatch(/There are \d{5} results, and GitHub takes 25000\./);
  });
});

describe('the annotations for GitHub', () => {
  // As the runner reads them: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
  const decodeData = (text: string): string =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const decodeProperty = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const hostile = string({
    unit: constantFrom(
      '%',
      '2',
      '5',
      '0',
      'A',
      'D',
      ':',
      ',',
      '\r',
      '\n',
      '=',
      '::error::',
      'é',
      '\u202e',
      '"',
    ),
  });

  test('are read as they were meant', () => {
    assert(
      property(hostile, (text) => {
        expect(decodeData(escapeData(text))).toBe(text);
        expect(decodeProperty(escapeProperty(text))).toBe(text);
      }),
    );
  });

  test('stay on one line with the properties they have', () => {
    assert(
      property(hostile, hostile, hostile, (file, title, message) => {
        const line = workflowCommand({ level: 'error', file, title, line: 3, message });
        const [, properties = '', data = ''] = /^::error ([^:]*)::(.*)$/.exec(line) ?? [];
        expect(
          properties.split(',').map((each) => decodeProperty(each.slice(each.indexOf('=') + 1))),
        ).toEqual([file, '3', title]);
        expect(decodeData(data)).toBe(message);
      }),
    );
  });

  test('are ten of each level, and the last says how many more there are', () => {
    const project = sampleProject('apps/blog');
    const projects = Array.from({ length: 40 }, (_, index) => ({ ...project, path: `apps/${index + 10}` }));
    const lines = render(renderGithub, { ...sampleReport(), leftOut: [], projects })
      .trimEnd()
      .split('\n');
    const levels = lines.map((line) => /^::(\w+)/.exec(line)?.[1]);
    expect(levels.filter((level) => level === 'warning')).toHaveLength(10);
    expect(levels.filter((level) => level === 'notice')).toHaveLength(10);
    expect(levels.every((level) => level !== undefined)).toBe(true);
    expect(lines.at(-1)).toMatch(/^::notice title=strapi-uplift::\d+ more annotations/);
  });

  test('are silent about what the baseline accepts', () => {
    const project = sampleProject('apps/restaurants');
    const text = render(renderGithub, {
      ...sampleReport(),
      projects: [{ ...project, accepted: ['dependencies:apps/restaurants/package.json'] }],
    });
    expect(text).not.toContain('packages to 4.7.1');
    expect(text).toContain('transfer.token.salt');
  });
});

const HOSTILE = [
  'a\nb',
  'a\r\n\r\n# b',
  '"quoted" \'too\'',
  '100% ::error::x',
  '</details><script>alert(1)</script>',
  'tick`s``and```fences',
  '@team #12 GH-34 org/repo#56 https://evil.example www.evil.example',
  'a\u202egpj.js',
  '| a | b |',
  'x\\| <img src=x onerror=alert(1)>',
  '[a](javascript:alert(1)) ![](x)',
  '-->',
  ']]>',
  '\ud800',
  ' ',
];

/** The sample with the name wherever a project or a plan has a text of its own. */
function hostileReport(name: string): RunReport {
  const report = sampleReport();
  const rename = (project: ProjectReport): ProjectReport => ({
    ...project,
    path: `apps/${name}/${project.path}`,
    name,
    error: { message: name, next: name },
    problems: [
      { check: 'git', level: 'warning', message: name, next: name },
      { check: 'git', level: 'error', message: name, next: name },
    ],
    commands: [{ id: 'install', argv: [name], cwd: '.', status: 'printed', reason: name }],
    diffs: project.diffs.map(({ path, patch }) => ({ path: `${name}/${path}`, patch: `${patch}\n+${name}` })),
    ...(project.plan && {
      plan: {
        ...project.plan,
        guides: project.plan.guides.map((guide) => ({ ...guide, url: name })),
        steps: project.plan.steps.map((step) =>
          step.kind === 'manual'
            ? { ...step, title: name, text: name, snippet: name, url: `https://docs.example/${name}` }
            : step.kind === 'edit'
              ? {
                  ...step,
                  title: name,
                  files: step.files.map((file) => ({ ...file, path: `${name}/${file.path}`, reason: name })),
                }
              : step,
        ),
      },
    }),
  });
  return {
    ...report,
    leftOut: [{ path: name, reason: name, level: 'warning' }],
    error: { message: name, next: name },
    projects: report.projects.map(rename),
  };
}

describe.each(HOSTILE.map((name) => [JSON.stringify(name), name] as const))('the name %s', (_, name) => {
  const report = hostileReport(name);

  test('is data in JSON', () => {
    expect(JSON.parse(render(renderJson, report))).toEqual(JSON.parse(JSON.stringify(report)));
    expect(render(renderJsonl, report).trimEnd().split('\n')).toHaveLength(4);
  });

  test('is data in SARIF, and its addresses lead back to it', () => {
    const { results } = sarifRun(report);
    const uris = results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri ?? '');
    expect(uris.length).toBeGreaterThan(0);
    for (const uri of uris)
      expect(decodeURIComponent(uri)).toContain(Buffer.from(name).toString().replace('//', '/'));
  });

  test('starts no command of GitHub', () => {
    for (const line of render(renderGithub, report).trimEnd().split('\n'))
      expect(line).toMatch(/^::(?:error|warning|notice) [^:\r\n]*::[^\r\n]*$/);
  });

  test('is text in Markdown', () => {
    const body = render(renderMarkdown, report);
    // Outside of blocks and spans of code nothing may be left of it that GitHub reads.
    const prose = withoutCode(body);
    expect(prose).not.toMatch(/<(?!\/?(?:details|summary|code|br|https:)\b)/);
    expect(prose).not.toMatch(/@[\w-]|(?<![\w&/])#\d|(?<!\\)\]\((?!<https:)|\bGH-\d/);
    expect(prose).not.toMatch(/(?<!<)\bhttps?:\/\/|\bwww\./);
    expect(body).not.toMatch(/[\u202e\r]/);
    expect(body.match(/<details>/g)?.length).toBe(body.match(/^\s*<\/details>$/gm)?.length);
    for (const row of body.split('\n').filter((line) => line.startsWith('| `')))
      expect(row.replace(/`+[^`]*`+/g, '').split('|')).toHaveLength(7);
  });
});

/** What is left of a body of Markdown without its code, read as CommonMark says. */
function withoutCode(body: string): string {
  const prose: string[] = [];
  let fence: string | undefined;
  for (const line of body.split('\n')) {
    const mark = /^ {0,3}(`{3,})/.exec(line)?.[1];
    if (fence === undefined && mark !== undefined) fence = mark;
    else if (fence === undefined) prose.push(line);
    else if (mark !== undefined && mark.length >= fence.length && line.trim() === mark) fence = undefined;
  }
  return prose
    .join('\n')
    .replace(/<code>[^<]*<\/code>/g, '')
    .replace(/(?<![\\`])(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
}

describe('the Markdown report', () => {
  test('shows the same changes once', () => {
    const project = sampleProject('apps/restaurants');
    const projects = ['a', 'b', 'c'].map((name) => ({ ...project, path: `apps/${name}` }));
    const body = render(renderMarkdown, { ...sampleReport(), projects });
    expect(body).toContain('<details><summary>3 projects: 4 files</summary>');
    expect(body.match(/^\+\+\+ b\/package\.json$/gm)).toHaveLength(1);
    expect(body).toContain('`apps/a`, `apps/b`, `apps/c`');
    expect(body.match(/Compare your extensions/g)).toHaveLength(1);
  });

  test('of an upgrade says how it is taken back', () => {
    const runs = [{ run: '20260101T000000000Z-abcdef' }];
    const body = render(renderMarkdown, { ...sampleReport(), command: 'upgrade', dryRun: false, runs });
    expect(body).toContain('`npx strapi-uplift undo`');
    expect(body).toContain('20260101T000000000Z-abcdef');
    expect(body).toContain('What was done');
  });

  test.each([30, 400, 2_500])(
    'of %i projects that all differ is short enough for GitHub, and says what it leaves out',
    (number) => {
      const project = sampleProject('apps/blog');
      const projects = Array.from({ length: number }, (_, index) => ({
        ...project,
        path: `apps/site-${String(index).padStart(5, '0')}`,
        diffs: project.diffs.map(({ path, patch }) => ({
          path,
          patch: `${patch}\n+${'x'.repeat(200)} ${index}`,
        })),
      }));
      const body = render(renderMarkdown, { ...sampleReport(), projects });
      expect(body.length).toBeLessThan(65_536);
      expect(body).toContain('This is shortened');
      expect(body).toContain(`**${number} projects**`);
      if (number === 2_500) expect(body).toMatch(/… and \d+ more\./);
    },
  );

  test('holds one project at a time', () => {
    const { projects, ...head } = sampleReport();
    let passes = 0;
    const source = {
      head,
      *projects() {
        passes++;
        yield* projects;
      },
    };
    expect([...renderMarkdown(source)].join('')).toBe(render(renderMarkdown, sampleReport()));
    expect(passes).toBeGreaterThan(1);
  });

  test('of a migration shows where the rows went', () => {
    const body = render(renderMarkdown, {
      ...sampleReport(),
      command: 'db migrate',
      projects: [],
      data: {
        schema: 'strapi-uplift/data-report@1',
        command: 'migrate',
        status: 'done',
        tables: [
          {
            from: 'articles',
            to: 'articles',
            read: 19,
            written: 18,
            added: 0,
            change: '',
            setAside: [{ rows: 1, reason: 'Its author is missing.', ids: [3] }],
          },
        ],
      },
    });
    expect(body).toContain('| `articles` | 19 | `articles` | 18 | 1: Its author is missing. |');
  });
});
