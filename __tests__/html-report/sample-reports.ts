import type { DataReport } from '../../src/core/data-report/data-report-schema.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { ProjectReport, RunReport } from '../../src/core/run-report/run-report-schema.ts';

const GUIDE = 'https://docs.strapi.io/dev-docs/migration/v4/migration-guide-4.6.1-to-4.7.0';

export const SNIPPET = "transfer: {\n  token: {\n    salt: env('TRANSFER_TOKEN_SALT'),\n  },\n},";

const PATCH = `--- a/config/admin.js
+++ b/config/admin.js
@@ -1,6 +1,11 @@
 module.exports = ({ env }) => ({
   auth: {
-    secret: env('ADMIN_SECRET'), // kept
+    secret: env('ADMIN_JWT_SECRET'), // kept
   },
+  transfer: {
+    token: {
+      salt: env('TRANSFER_TOKEN_SALT'),
+    },
+  },
   apiToken: null,
 });
`;

/** What the words of a sample can be, so that a test can make every one of them hostile. */
export interface SampleWords {
  readonly name: string;
  readonly file: string;
  readonly reason: string;
  readonly snippet: string;
  readonly title: string;
  readonly url: string;
  readonly patch: string;
}

const WORDS: SampleWords = {
  name: 'restaurants',
  file: 'config/admin.js',
  reason: 'Adds `transfer.token.salt`, read from TRANSFER_TOKEN_SALT.',
  snippet: SNIPPET,
  title: 'Add transfer.token.salt to config/admin',
  url: GUIDE,
  patch: PATCH,
};

/** A plan as `strapi-uplift plan --json` prints it, in small. */
export function samplePlan(refused: boolean, words: Partial<SampleWords> = {}): Plan {
  const { name, file, reason, snippet, title, url } = { ...WORDS, ...words };
  return {
    schema: 'strapi-uplift/plan@1',
    project: { name, from: '4.6.1', fromSource: 'package.json range', to: '4.7.1', packageManager: 'npm' },
    guides: [{ version: '4.7.0', title: '4.6.1+ → 4.7.0', url, automated: true }],
    notes: [],
    steps: [
      {
        kind: 'edit',
        id: 'dependencies',
        title: 'Set the versions of the Strapi packages',
        files: [{ kind: 'already-done', path: 'package.json', reason: 'At 4.7.1.', notes: [] }],
      },
      {
        kind: 'edit',
        id: '4.7.0/add-transfer-token-salt',
        title,
        guide: '4.7.0',
        files: refused
          ? [
              {
                kind: 'needs-you',
                path: file,
                reason,
                notes: [],
                line: 4,
                snippet,
                frame: '> 4 | withDefaults({',
              },
            ]
          : [
              {
                kind: 'changed',
                path: file,
                reason,
                notes: [{ level: 'info', message: reason, line: 2 }],
                edits: [],
              },
            ],
      },
      {
        kind: 'secrets',
        id: 'secrets',
        title: 'Give the secrets a value',
        files: [
          {
            path: '.env',
            kind: 'changed',
            reason: 'One variable.',
            notes: [],
            creates: false,
            decisions: [
              {
                kind: 'changed',
                variable: 'TRANSFER_TOKEN_SALT',
                reason: '`TRANSFER_TOKEN_SALT` is missing.',
                notes: [],
                step: { kind: 'placeholder', variable: 'TRANSFER_TOKEN_SALT' },
              },
            ],
          },
        ],
      },
      {
        kind: 'command',
        id: 'install',
        title: 'Install the dependencies',
        argv: ['npm', 'install'],
        cwd: '.',
      },
      {
        kind: 'manual',
        id: '4.7.0/environments',
        title: 'Set TRANSFER_TOKEN_SALT in every environment',
        guide: '4.7.0',
        level: 'todo',
        text: reason,
        snippet,
        files: [file],
      },
    ],
    files: {},
  };
}

/** One that was upgraded, unless `changes` say otherwise. */
export function sampleProject(
  path: string,
  changes: Partial<ProjectReport> = {},
  words: Partial<SampleWords> = {},
): ProjectReport {
  const { file, patch, name } = { ...WORDS, ...words };
  return {
    path,
    name,
    kind: 'app',
    workspace: '.',
    status: 'needs-you',
    outcome: 'changed',
    plan: samplePlan(false, words),
    problems: [],
    commands: [{ id: 'install', argv: ['npm', 'install'], cwd: '.', status: 'done' }],
    diffs: [{ path: file, patch }],
    ...changes,
  };
}

export function sampleRun(projects: readonly ProjectReport[], head: Partial<RunReport> = {}): RunReport {
  return {
    schema: 'strapi-uplift/run-report@1',
    command: 'upgrade',
    status: 'needs-you',
    dryRun: false,
    version: '0.1.0',
    root: '.',
    runs: [{ run: '2026-11-21T10-12-44-a1b2' }],
    leftOut: [{ path: 'vendor/old', reason: 'git ignores it.', level: 'info' }],
    ...head,
    projects,
  };
}

/** One project for every end that there is. */
export function monorepo(): RunReport {
  const failure = { message: 'npm install ended with 1.', next: 'Everything was put back.' };
  const { plan, ...unplanned } = sampleProject('zoo', { status: 'done', outcome: 'not-run', diffs: [] });
  if (!plan) throw new Error('The sample has a plan.');
  return sampleRun([
    sampleProject('apps/bistro', { name: 'bistro' }),
    sampleProject('apps/diner', { name: 'diner', plan: samplePlan(true), diffs: [] }),
    sampleProject('legacy/blocked', {
      name: 'blocked',
      workspace: 'legacy/blocked',
      status: 'failed',
      outcome: 'blocked',
      problems: [
        { check: 'git', level: 'error', message: 'There are changes.', next: 'Commit them.' },
        { check: 'node', level: 'warning', message: 'Node 20 does not fit.', next: 'Name another one.' },
      ],
      diffs: [],
    }),
    sampleProject('legacy/failed', {
      name: 'failed',
      workspace: 'legacy/failed',
      status: 'failed',
      outcome: 'failed',
      commands: [{ id: 'install', argv: ['npm', 'install'], cwd: '.', status: 'failed', code: 1 }],
      error: failure,
    }),
    sampleProject('plugins/slugs', {
      name: 'slugs',
      kind: 'plugin',
      status: 'done',
      outcome: 'unchanged',
      diffs: [],
      plan: {
        ...plan,
        project: { ...plan.project, from: '4.7.1' },
        steps: plan.steps.filter(({ id }) => id === 'dependencies'),
      },
    }),
    unplanned,
  ]);
}

export function* manyProjects(number: number): Generator<ProjectReport> {
  for (let index = 0; index < number; index++) {
    const team = `packages/team-${String(Math.floor(index / 50)).padStart(2, '0')}`;
    const name = `app-${String(index).padStart(4, '0')}`;
    yield sampleProject(`${team}/${name}`, { name, workspace: team });
  }
}

/** A migration of so many tables, of which some have rows set aside. */
export function sampleData(number: number): DataReport {
  const tables = Array.from({ length: number }, (_, index) => {
    const read = (index * 7919) % 1_000;
    const aside = index % 4 === 1 ? Math.min(read, 3) : 0;
    return {
      from: index % 5 === 4 ? `table_${index - 1}.author` : `table_${index}`,
      to: `target_${index}`,
      read,
      written: read - aside + (index % 7 === 2 ? 5 : 0),
      added: index % 7 === 2 ? 5 : 0,
      change: 'as it is',
      setAside: aside > 0 ? [{ rows: aside, reason: 'the same pair again', ids: [1, 2] }] : [],
    };
  });
  const side = {
    database: 'v3.db',
    engine: 'sqlite',
    version: '3.53.2',
    schema: 'main',
    tables: number,
    rows: 9,
  } as const;
  return {
    schema: 'strapi-uplift/data-report@1',
    command: 'migrate',
    status: 'needs-you',
    from: side,
    to: { ...side, database: 'v4.db' },
    place: 'same-server',
    timezone: 'UTC',
    tables,
    leftOut: [
      { table: 'old_pages', rows: 2, reason: 'no model of v3 uses it' },
      { table: 'table_0', column: 'legacyCode', rows: 2, reason: 'left over' },
    ],
    notes: ['v4 keeps no order for “subject”.'],
    checks: [
      { table: 'target_0', kind: 'count', expected: 3, found: 3, otherwise: 'rows in all' },
      { table: 'target_1', kind: 'reference', expected: 0, found: 2, otherwise: 'rows point at nothing' },
    ],
  };
}

export function dataRun(data: DataReport): RunReport {
  return sampleRun([], { command: 'db migrate', status: data.status, runs: [], leftOut: [], data });
}

/** Tries to become markup, script or another name, and says so where it succeeds. */
export const HOSTILE =
  '</script><script>window.injected=1</script><img src=x onerror="window.injected=2">\'"`${window.injected=3}\u2028\u202Egpj.exe\u001b[31m-->';

/** A run in which every word is hostile. */
export function hostileRun(): RunReport {
  const words: SampleWords = {
    name: HOSTILE,
    file: HOSTILE,
    reason: HOSTILE,
    snippet: HOSTILE,
    title: HOSTILE,
    url: 'javascript:window.injected=4',
    patch: `--- a/x\n+++ b/x\n@@ -1 +1 @@\n-${HOSTILE}\n+${HOSTILE} 2\n`,
  };
  const error = { message: HOSTILE, next: HOSTILE };
  const data: DataReport = {
    ...sampleData(4),
    tables: [
      {
        from: HOSTILE,
        to: HOSTILE,
        read: 2,
        written: 1,
        added: 0,
        change: HOSTILE,
        setAside: [{ rows: 1, reason: HOSTILE, ids: [1], subjects: [HOSTILE] }],
      },
    ],
    leftOut: [{ table: HOSTILE, column: HOSTILE, rows: 1, reason: HOSTILE }],
    notes: [HOSTILE],
    problems: [{ where: HOSTILE, message: HOSTILE, next: HOSTILE }],
    statements: [HOSTILE],
  };
  return sampleRun(
    [
      sampleProject(HOSTILE, { error, commits: [HOSTILE] }, words),
      sampleProject('other', { plan: samplePlan(true, words) }, words),
    ],
    {
      version: HOSTILE,
      root: HOSTILE,
      runs: [{ shard: HOSTILE, run: HOSTILE }],
      leftOut: [{ path: HOSTILE, reason: HOSTILE, level: 'warning' }],
      data,
      error,
    },
  );
}
