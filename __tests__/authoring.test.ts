import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createColors } from 'picocolors';
import { describe, expect, test } from 'vitest';
import { addGuideStep } from '../src/core/authoring/add-guide-step.ts';
import { checkCase } from '../src/core/authoring/check-case.ts';
import { endingComplaints } from '../src/core/authoring/ending-complaints.ts';
import { fixtureDiff } from '../src/core/authoring/fixture-diff.ts';
import type { Subject } from '../src/core/authoring/subject-of.ts';
import type { TransformCase } from '../src/core/authoring/transform-case.ts';
import { writeTogether } from '../src/io/authoring/write-together.ts';
import { cleanEnvironment } from './cli/clean-environment.ts';
import { change } from './cli/copy-project.ts';
import { readReport } from './cli/read-report.ts';
import { BIN, uplift } from './cli/run-cli.ts';
import { startCli } from './cli/start-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { filesOf, readIn, treeOf } from './cli/tree.ts';
import { writeFiles } from './cli/write-files.ts';
import { discoverCases } from './fixtures/discover-cases.ts';
import { builtTransforms, fixtureFolder, root } from './fixtures/load-transform.ts';

const WORD = "export const word: string = 'menus';\n";
/** A plain jscodeshift transform in TypeScript, with an import, and fixtures that it passes. */
const RENAME = {
  'rename.ts': `import { word } from './parts/word.ts';
export default function rename(file: { source: string }): string {
  return file.source.replace(/\\bmenu\\b/, word);
}
`,
  'parts/word.ts': WORD,
  'fixtures/fixtures.json': '{ "path": "config/menu" }',
  'fixtures/one.input.js': 'const menu = 1;\n',
  'fixtures/one.output.js': 'const menus = 1;\n',
};
const RUN = ['transform', 'rename.ts', '--fixture', 'fixtures'];

describe.concurrent('transform --fixture', () => {
  test('runs every case once, and exits with 0 when all are right', async ({ expect }) => {
    const folder = writeFiles(RENAME);
    const before = treeOf(folder);
    const { code, stdout, stderr } = await uplift(folder, RUN);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '✔ one\n1 of 1 case is right.\n',
      stderr: '',
    });
    expect(treeOf(folder)).toEqual(before);
  });

  test('shows a case that differs, expected against found, and exits with 1', async ({ expect }) => {
    const folder = writeFiles({
      ...RENAME,
      'fixtures/two.input.js': 'let a;\nlet menu;\n',
      'fixtures/two.output.js': 'let a;\nlet meals;\n',
    });
    const { code, stdout } = await uplift(folder, RUN);
    expect(code).toBe(1);
    expect(stdout).toBe(`✔ one
✖ two
  The text differs.
  --- expected
  +++ found
  @@ -1,2 +1,2 @@
   let a;
  -let meals;
  +let menus;
1 of 2 cases are right.
`);
    const report = readReport(await uplift(folder, [...RUN, '--json']));
    expect(report.status).toBe('needs-you');
    expect(report.files).toEqual([
      { path: 'one', kind: 'right', reason: '' },
      { path: 'two', kind: 'differs', reason: 'The text differs.' },
    ]);
  });

  test('finds the cases that the tests find, and agrees with them about the shipped transforms', async ({
    expect,
  }) => {
    const { cases } = discoverCases({ transforms: builtTransforms, fixtures: fixtureFolder });
    const ids = [...new Set(cases.map(({ transform }) => transform))].filter((id) => id.includes('/'));
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids) {
      const args = ['--fixture', `__testfixtures__/transforms/${id}`];
      const report = readReport(await uplift(root, ['transform', `transforms/${id}.ts`, ...args, '--json']));
      const names = cases.filter(({ transform }) => transform === id).map(({ name }) => name);
      expect(report.files).toEqual(names.map((path) => ({ path, kind: 'right', reason: '' })));
    }
  });

  test('rejects fixtures as the tests do', async ({ expect }) => {
    const folder = writeFiles({ ...RENAME, 'fixtures/two.input.js': 'menu' });
    const { code, stdout } = await uplift(folder, RUN);
    expect(code).toBe(1);
    expect(stdout).toContain('✖ two: needs exactly one output.');
    change(folder, { fixtures: null });
    change(folder, { 'fixtures/fixtures.json': '{}' });
    const empty = await uplift(folder, RUN);
    expect(empty.code).toBe(1);
    expect(empty.stdout).toContain('has no case: write a <case>.input.js');
  });

  test('goes on with the other cases when one throws, and says where', async ({ expect }) => {
    const folder = writeFiles({
      ...RENAME,
      'parts/word.ts': `interface Thing { name?: { text: string } }
export function word(found: string): string {
  const thing: Thing = {};
  if (found === 'menu2') return thing.name!.text;
  return 'menus';
}
`,
      'rename.ts': RENAME['rename.ts'].replace('/\\bmenu\\b/', '/menu2?/'),
      'fixtures/broken.input.js': 'const menu2 = 1;\n',
      'fixtures/broken.output.js': 'const menus = 1;\n',
    });
    const { code, stdout } = await uplift(folder, RUN);
    expect(code).toBe(1);
    expect(stdout).toContain('The transform threw TypeError: Cannot read properties of undefined');
    expect(stdout).toContain(`at ${join(folder, 'parts', 'word.ts')}:4:`);
    expect(stdout).toContain('✔ one');
  });

  test.for<[string, Readonly<Record<string, string>>, readonly string[], readonly string[]]>([
    [
      'a syntax error in an import',
      { 'parts/word.ts': 'export const word: string = ;\n' },
      RUN,
      ['rename.ts cannot be loaded: Unexpected ";"', 'word.ts:1:29', 'run this again'],
    ],
    [
      'a module that throws',
      { 'parts/word.ts': `${WORD}\n\nthrow new Error('not today');\n` },
      RUN,
      ['rename.ts cannot be loaded: Error: not today', 'word.ts:4:7'],
    ],
    [
      'an import that is not there',
      { 'rename.ts': "import './gone.ts';\nexport default () => '';\n" },
      RUN,
      ['Could not resolve "./gone.ts"', 'rename.ts:1:8'],
    ],
    [
      'a module without a transform',
      { 'rename.ts': 'export const title = 1;\n' },
      RUN,
      ['rename.ts exports no transform', 'defineTransform'],
    ],
    [
      'a file that is not there',
      {},
      ['transform', 'renam.ts', '--fixture', 'fixtures'],
      ['There is no renam.ts.'],
    ],
    ['a folder that is not there', {}, ['transform', 'rename.ts', '--fixture', 'fix'], ['There is no fix.']],
    [
      'a folder that is not there, with --watch',
      {},
      ['transform', 'rename.ts', '--watch', '--fixture', 'fix'],
      ['There is no fix.'],
    ],
    ['--watch alone', {}, ['transform', 'rename.ts', '--watch'], ['--watch goes with --fixture']],
    ['files as well', {}, [...RUN, 'config/menu.js'], ['with --fixture no files can be named']],
    ['--write as well', {}, [...RUN, '--write'], ["'--write'"]],
  ])('ends with 2 for %s', async ([, files, args, words], { expect }) => {
    const folder = writeFiles({ ...RENAME, ...files });
    const { code, stdout, stderr } = await uplift(folder, args);
    expect(code, stdout).toBe(2);
    for (const word of words) expect(stderr).toContain(word);
    expect(stderr).not.toContain('    at ');
  });

  test('needs no compiler for CommonJS, and names it for what does', async ({ expect }) => {
    const folder = writeFiles({
      ...RENAME,
      'rename.js': "module.exports = (file) => file.source.replace('menu', require('./word.js'));\n",
      'word.js': "module.exports = 'menus';\n",
      'esm.js': "export default (file) => file.source.replace('menu', 'menus');\n",
    });
    const bin = join(folder, 'dist', 'bin');
    cpSync(join(BIN, '..'), bin, { recursive: true });
    // What the package depends on is always there.
    mkdirSync(join(folder, 'node_modules', '@babel'), { recursive: true });
    for (const name of ['jscodeshift', '@babel/parser'])
      link(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    const run = (file: string) =>
      end(
        process.execPath,
        [join(bin, 'strapi-uplift.js'), 'transform', file, '--fixture', 'fixtures'],
        folder,
      );
    expect(await run('rename.js')).toMatchObject({ code: 0, output: expect.stringContaining('✔ one') });
    for (const file of ['rename.ts', 'esm.js']) {
      const { code, output } = await run(file);
      expect(code).toBe(2);
      expect(output).toContain('is not installed');
      expect(output).toContain('npm install --save-dev esbuild');
    }
    // With one at hand it does.
    expect((await uplift(folder, ['transform', 'esm.js', '--fixture', 'fixtures'])).code).toBe(0);
  });

  test('gives a plain transform jscodeshift, with the parser that it names', async ({ expect }) => {
    const folder = writeFiles({
      ...RENAME,
      'rename.ts': `export const parser = 'ts';
export default (file: { source: string }, { j, report }: any, options: { to: string }) => {
  report('renamed');
  return j(file.source).find(j.Identifier, { name: 'menu' })
    .forEach((path: any) => { path.node.name = options.to; }).toSource();
};
`,
      'fixtures/fixtures.json': '{ "path": "config/menu", "options": { "to": "menus" } }',
      'fixtures/typed.input.js': 'const menu: number = 1;\n',
      'fixtures/typed.output.js': 'const menus: number = 1;\n',
    });
    const { code, stdout } = await uplift(folder, RUN);
    expect(code, stdout).toBe(0);
    expect(stdout).toContain('2 of 2 cases are right.');
  });
});

describe.concurrent('transform --watch', () => {
  const WATCH = [...RUN, '--watch'];
  const WAITS = 'Waiting for a change.';

  test('runs again for a change of an import or a fixture, replaced or written, until Ctrl-C', async ({
    expect,
  }) => {
    const folder = writeFiles(RENAME);
    const running = startCli(folder, WATCH);
    await running.says('✔ one');
    await running.says(WAITS);

    // As editors save: a new file takes the place of the old one.
    change(folder, { 'parts/word.tmp': "export const word = 'meals';\n" });
    renameSync(join(folder, 'parts/word.tmp'), join(folder, 'parts/word.ts'));
    await running.says('parts/word.ts has changed.');
    await running.says('-const menus = 1;\n  +const meals = 1;');
    await running.says(WAITS);

    change(folder, { 'fixtures/one.output.js': 'const meals = 1;\n' });
    await running.says('fixtures/one.output.js has changed.');
    await running.says('✔ one');
    await running.says(WAITS);

    change(folder, { 'fixtures/two.unchanged.js': 'x', 'fixtures/two.expect.json': '{ "kind": "changed" }' });
    await running.says('✖ two: its expect.json must say the kind');
    await running.says(WAITS);

    running.interrupt();
    expect(await running.ended).toEqual({ code: 0, signal: null });
  });

  test('survives a transform that cannot be loaded, and takes notice of what was missing', async ({
    expect,
  }) => {
    const folder = writeFiles({ ...RENAME, 'parts/word.ts': "export { word } from '../later/word';\n" });
    const running = startCli(folder, WATCH);
    // What is wrong goes to standard error, which may be heard before or after what stands on standard output.
    await running.says('Could not resolve "../later/word"');
    change(folder, { 'later/word.ts': WORD });
    await running.says('✔ one');
    change(folder, { 'later/word.ts': 'export const word = ;\n' });
    await running.says('Unexpected ";"');
    change(folder, { 'later/word.ts': WORD });
    await running.says('✔ one');
    running.interrupt();
    expect((await running.ended).code).toBe(0);
  });

  test('does not run for files that have nothing to do with it', async ({ expect }) => {
    const folder = writeFiles(RENAME);
    const running = startCli(folder, WATCH);
    await running.says(WAITS);
    change(folder, { 'notes.md': 'x', 'another.ts': 'x' });
    await new Promise((next) => setTimeout(next, 400));
    change(folder, { 'rename.ts': `${RENAME['rename.ts']}// saved\n` });
    await running.says('has changed.');
    await running.says(WAITS);
    expect(running.output().match(/has changed\./g)).toHaveLength(1);
    expect(running.output()).toContain('rename.ts has changed.');
    running.interrupt();
    expect((await running.ended).code).toBe(0);
  });

  test('reads CommonJS and what it requires anew', async ({ expect }) => {
    const folder = writeFiles({
      ...RENAME,
      'rename.cjs': "module.exports = (file) => file.source.replace('menu', require('./parts/word.cjs'));\n",
      'parts/word.cjs': "module.exports = 'menus';\n",
    });
    const running = startCli(folder, ['transform', 'rename.cjs', '--watch', '--fixture', 'fixtures']);
    await running.says('✔ one');
    await running.says(WAITS);
    change(folder, { 'parts/word.cjs': "module.exports = 'meals';\n" });
    await running.says('+const meals = 1;');
    running.interrupt();
    expect((await running.ended).code).toBe(0);
  });

  // Elsewhere there are no signals that could be sent to a process.
  test.skipIf(process.platform === 'win32')(
    'lets Ctrl-C end a transform that never ends',
    async ({ expect }) => {
      const folder = writeFiles({
        ...RENAME,
        'rename.cjs':
          "module.exports = () => { require('fs').writeFileSync(__dirname + '/runs', ''); for (;;); };\n",
      });
      const running = startCli(folder, ['transform', 'rename.cjs', '--watch', '--fixture', 'fixtures']);
      while (!existsSync(join(folder, 'runs'))) await new Promise((next) => setTimeout(next, 20));
      running.interrupt();
      expect(await running.ended).toEqual({ code: null, signal: 'SIGINT' });
    },
  );
});

describe('a case', () => {
  const fixture: TransformCase = {
    transform: 'x',
    name: 'one',
    path: 'config/menu.js',
    options: {},
    insertsOnly: false,
    ending: 'changed',
    input: 'menu;\n',
    output: 'menus;\n',
    expected: {},
  };
  /** Does what the fixture says, where `wrong` does not say otherwise. */
  const subject = (wrong: (source: string) => string | undefined = () => undefined): Subject => ({
    explains: true,
    inspect({ source }) {
      const text = wrong(source) ?? source.replace(/menu\b/, 'menus');
      return text === source
        ? { kind: 'already-done', reason: 'Is there.', notes: [] }
        : { kind: 'changed', reason: 'Renamed.', notes: [], edits: [{ start: 0, end: source.length, text }] };
    },
  });
  const messages = async (one: Subject, changes: Partial<TransformCase> = {}): Promise<string[]> =>
    (await checkCase(one, { ...fixture, ...changes })).map(({ message }) => message);

  test('is right when text, line ends and second run are', async () => {
    expect(await messages(subject())).toEqual([]);
  });

  test('is wrong with another text', async () => {
    expect(
      await checkCase(
        subject(() => 'meals;\n'),
        fixture,
      ),
    ).toEqual([{ message: 'The text differs.', expected: 'menus;\n', found: 'meals;\n' }]);
  });

  test('is wrong where only Windows line ends fail', async () => {
    const loses = subject((source) => (source.includes('\r') ? 'menus;\n' : undefined));
    expect(await messages(loses)).toContain('With Windows line ends: The text differs.');
  });

  test('is wrong where the second run changes something', async () => {
    const again = subject((source) => source.replace('menu', 'menus'));
    expect(await messages(again)).toEqual(['A second run changes the text again.']);
  });

  test('is wrong with another kind', async () => {
    expect(await messages(subject((source) => source))).toEqual([
      'Ends as "already done" instead of "changed": Is there.',
      'The text differs.',
    ]);
    const unchanged = {
      ending: 'unchanged',
      output: fixture.input,
      expected: { kind: 'not-applicable' },
    } as const;
    expect(
      await messages(
        subject((source) => source),
        unchanged,
      ),
    ).toEqual(['Ends as "already done" instead of "does not apply": Is there.']);
  });

  test.each([
    ['reason', { reason: 'Moved' }, 'The reason is "Renamed.", without "Moved".'],
    ['no note', { notes: [] }, 'There is to be no note, and there is: "Look at it."'],
    ['note', { notes: ['Run it'] }, 'No note says "Run it". There is: "Look at it."'],
    ['line', { line: 3 }, 'The line differ: 2 instead of 3.'],
    ['snippet', { snippet: 'a' }, 'The snippet differ: "b" instead of "a".'],
    ['variables', { variables: [{ name: 'A' }] }, 'The variables differ: nothing instead of [{"name":"A"}].'],
  ] as const)('is wrong with another %s', (_, expected, complaint) => {
    const outcome = {
      kind: 'needs-you',
      reason: 'Renamed.',
      notes: [{ level: 'info', message: 'Look at it.' }],
      line: 2,
      snippet: 'b',
    } as const;
    const told = endingComplaints(outcome, { ...fixture, expected: structuredClone(expected) as object });
    expect(told.join()).toContain(complaint);
    expect(endingComplaints(outcome, { ...fixture, expected: { reason: 'Ren', line: 2 } })).toEqual([]);
  });

  test('shows a difference that could not be seen', () => {
    const diff = fixtureDiff('\tmenu\r\nsecret: "a1"\n', '  menu \nsecret: "b2"', createColors(false));
    expect(diff.split('\n').slice(3)).toEqual([
      '-→   menu␍',
      '-secret: "a1"',
      '+  menu·',
      '+secret: "b2"',
      '\\ No newline at end of file',
    ]);
  });
});

describe('the step of a guide', () => {
  const step = { transform: 'use-it', files: 'src/*.js' };
  const guide = (steps: string): string =>
    `export default defineGuide({\n  title: 'x',\n  steps: ${steps},\n});\n`;
  const added =
    "    {\n      transform: 'use-it',\n      files: 'src/*.js',\n      why: 'Say here what goes wrong without it.',\n    },\n  ]";

  test.each([
    ['[]', `[\n${added}`],
    ["[\n    { transform: 'a' },\n  ]", `[\n    { transform: 'a' },\n${added}`],
    ["[\n    { transform: 'a' }\n  ]", `[\n    { transform: 'a' },\n${added}`],
    ["[{ transform: 'use-it' }]", "[{ transform: 'use-it' }]"],
  ])('is added to %j', (before, after) => {
    expect(addGuideStep(guide(before), step)).toBe(guide(after));
  });

  test.each([
    ['a list from elsewhere', guide('STEPS')],
    ['a comment behind the last', guide("[\n    { transform: 'a' }, // last\n  ]")],
    ['a guide that cannot be parsed', 'export default {'],
    ['no list', 'export default defineGuide({});'],
  ])('is left to a person with %s', (_, text) => {
    expect(addGuideStep(text, step)).toBeUndefined();
  });
});

test('files are written together, or not at all', () => {
  const folder = writeFiles({ 'guide.ts': 'old' });
  const file = (path: string, before: string | null = null) => ({ path, before, text: 'new' });
  // The second cannot take its place, which shows only when the first has.
  expect(() => writeTogether(folder, [file('guide.ts', 'old'), file('a/b'), file('a')])).toThrow();
  expect(treeOf(folder)).toEqual(treeOf(writeFiles({ 'guide.ts': 'old' })));
  expect(() => writeTogether(folder, [file('a/b'), file('../c')])).toThrow('../c');
  expect(filesOf(folder)).toEqual(['guide.ts']);
  writeTogether(folder, [file('guide.ts', 'old'), file('a/b')]);
  expect([readIn(folder, 'guide.ts'), readIn(folder, 'a/b')]).toEqual(['new', 'new']);
});

describe.concurrent('new-transform', () => {
  const NEW = ['new-transform', '4.14.0', 'use-plugin-getters'];
  const FILE = 'transforms/4.14.0/use-plugin-getters.ts';
  const FIXTURES = '__testfixtures__/transforms/4.14.0/use-plugin-getters';

  test('writes what compiles and lints, is rejected by one test until it is filled in, and then is not', async ({
    expect,
  }) => {
    const folder = checkout();
    const ran = await uplift(join(folder, 'src', 'ast'), NEW);
    expect(ran.code, ran.output).toBe(0);
    expect(ran.stdout).toContain(`+ ${FILE}`);
    expect(ran.stdout).toContain(`transform ${FILE} --watch --fixture ${FIXTURES}`);
    expect(readdirSync(join(folder, FIXTURES)).sort()).toEqual(['example.input.js', 'fixtures.json']);
    expect(readIn(folder, 'transforms/4.14.0/guide.ts')).toContain("transform: 'use-plugin-getters'");

    const bin = (name: string): string => join(root, 'node_modules', ...name.split('/'));
    const biome = await end(
      process.execPath,
      [bin('@biomejs/biome/bin/biome'), 'check', 'transforms'],
      folder,
    );
    expect(biome.code, biome.output).toBe(0);
    change(folder, { 'tsconfig.new.json': '{ "extends": "./tsconfig.json", "include": ["transforms"] }' });
    const types = await end(process.execPath, [bin('typescript/bin/tsc'), '-p', 'tsconfig.new.json'], folder);
    expect(types.code, types.output).toBe(0);

    const rejected = await runFixtureTests(folder);
    expect(rejected.failed).toEqual(['every transform has fixtures, and every fixture file is used']);
    expect(rejected.messages).toContain('4.14.0/use-plugin-getters: example: is still the placeholder.');
    expect(rejected.passed).toBeGreaterThan(100);
    const once = await uplift(folder, ['transform', FILE, '--fixture', FIXTURES]);
    expect(once.code).toBe(1);
    expect(once.stdout).toContain('example: is still the placeholder. Write a file as projects have it');

    change(folder, {
      [`${FIXTURES}/example.input.js`]: 'strapi.plugins.menu;\n',
      [`${FIXTURES}/example.output.js`]: "strapi.plugin('menu');\n",
    });
    const noPath = await uplift(folder, ['transform', FILE, '--fixture', FIXTURES]);
    expect(noPath.stdout).toContain('example: its path is still the placeholder. Write into fixtures.json');
    change(folder, { [`${FIXTURES}/fixtures.json`]: '{ "path": "config/menu" }' });
    const notYet = await runFixtureTests(folder);
    expect(notYet.failed).toContain('ends as the fixture says');
    const forFiles = 'every step of a guide is for files that the fixtures of its transform are about';
    expect(notYet.failed).toContain(forFiles);
    expect(notYet.messages).toContain(
      'runs use-plugin-getters on path/of/the/file.{js,ts}, which no fixture',
    );

    change(folder, {
      [FILE]: readIn(folder, FILE).replace(/ {2}apply:[\s\S]*$/, `${APPLY}});\n`),
    });
    const guide = 'transforms/4.14.0/guide.ts';
    change(folder, { [guide]: readIn(folder, guide).replace('path/of/the/file', 'config/menu') });
    const accepted = await runFixtureTests(folder);
    expect(accepted.failed).toEqual([]);
    expect(accepted.passed).toBeGreaterThan(rejected.passed);
    const right = await uplift(folder, ['transform', FILE, '--fixture', FIXTURES]);
    expect(right.stdout).toBe('✔ example\n1 of 1 case is right.\n');
  });

  test('adds the step to a guide that is there, and says what to add where it cannot', async ({ expect }) => {
    const folder = checkout();
    const ran = await uplift(folder, ['new-transform', '4.7.0', 'use-it']);
    expect(ran.code, ran.output).toBe(0);
    const guide = readIn(folder, 'transforms/4.7.0/guide.ts');
    expect(guide).toContain("    },\n    {\n      transform: 'use-it',");
    expect(ran.stdout).toContain('~ transforms/4.7.0/guide.ts');
    change(folder, { 'transforms/4.7.0/guide.ts': 'export default GUIDE;\n' });
    const told = await uplift(folder, ['new-transform', '4.7.0', 'use-it-too']);
    expect(told.code).toBe(0);
    expect(told.stdout).toContain('Add this to the steps of transforms/4.7.0/guide.ts:');
    expect(told.stdout).toContain("transform: 'use-it-too',");
    expect(readIn(folder, 'transforms/4.7.0/guide.ts')).toBe('export default GUIDE;\n');
  });

  test('says so where no published guide leads to the version', async ({ expect }) => {
    const { code, stdout } = await uplift(checkout(), ['new-transform', '4.8.0', 'use-it']);
    expect(code).toBe(0);
    expect(stdout).toContain('No published guide is known that leads to 4.8.0');
  });

  test.for([
    [['4.7', 'use-it'], '4.7 is no version'],
    [['v4.7.0', 'use-it'], 'v4.7.0 is no version'],
    [['4.07.0', 'use-it'], '4.07.0 is no version'],
    [['5.0.0', 'use-it'], '5.0.0 is no version'],
    [['4.7.0', 'UseIt'], 'UseIt is no name'],
    [['4.7.0', '../use-it'], '../use-it is no name'],
    [['4.7.0', 'guide'], 'the name of the guide itself'],
    [['4.7.0', 'add-transfer-token-salt'], 'is there already: transforms/4.7.0/add-transfer-token-salt.ts'],
    [['4.7.0', 'left-over'], 'is there already: __testfixtures__/transforms/4.7.0/left-over'],
    [['4.8.0', 'in-the-way'], 'Cannot be written: __testfixtures__/transforms/4.8.0/in-the-way'],
  ] as const)('refuses %j and writes nothing', async ([args, words], { expect }) => {
    const folder = checkout();
    change(folder, {
      '__testfixtures__/transforms/4.7.0/left-over/fixtures.json': '{}',
      '__testfixtures__/transforms/4.8.0': 'a file',
    });
    const before = [treeOf(join(folder, 'transforms')), treeOf(join(folder, '__testfixtures__'))];
    const { code, stdout, stderr } = await uplift(folder, ['new-transform', ...args]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect([treeOf(join(folder, 'transforms')), treeOf(join(folder, '__testfixtures__'))]).toEqual(before);
  });

  test('refuses a place that is no checkout', async ({ expect }) => {
    const folder = writeFiles({
      'package.json': '{ "name": "strapi-uplift" }',
      'transforms/4.7.0/guide.js': '',
    });
    const { code, stderr } = await uplift(folder, ['new-transform', '4.7.0', 'use-it', '--cwd', folder]);
    expect(code).toBe(2);
    expect(stderr).toContain('lies in no checkout of strapi-uplift');
    expect(filesOf(folder)).toEqual(['package.json', 'transforms/4.7.0/guide.js']);
    const other = checkout();
    change(other, { 'package.json': '{ "name": "a-fork-of-something" }' });
    expect((await uplift(other, ['new-transform', '4.7.0', 'use-it'])).code).toBe(2);
  });
});

const APPLY = `  apply: (source) => {
    const end = 'strapi.plugins.menu'.length;
    return source.text.startsWith('strapi.plugins.menu')
      ? { kind: 'changed', reason: 'Uses the getter.', notes: [], edits: [{ start: 0, end, text: "strapi.plugin('menu')" }] }
      : { kind: 'already-done', reason: 'Uses no plugin.', notes: [] };
  },
`;

/** As much of this repository as a transform is built and tested with. */
function checkout(): string {
  const folder = tempFolder();
  const copied = [
    'package.json',
    'tsconfig.json',
    'biome.json',
    '.gitignore',
    'vitest.config.mts',
    'scripts/build.mjs',
    'scripts/bundle.mjs',
    'src',
    'transforms/4.7.0',
    '__testfixtures__/transforms/4.7.0',
    '__tests__/transforms.test.ts',
    '__tests__/fixtures',
  ];
  for (const path of copied) cpSync(join(root, path), join(folder, path), { recursive: true });
  link(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Windows lets everybody make junctions. */
function link(target: string, path: string): void {
  symlinkSync(target, path, 'junction');
}

interface TestRun {
  readonly passed: number;
  /** Titles. */
  readonly failed: readonly string[];
  readonly messages: string;
}

/** Builds and runs the tests that find their cases in the fixtures, as `npm test` does. */
async function runFixtureTests(folder: string): Promise<TestRun> {
  const built = await end(process.execPath, ['scripts/build.mjs'], folder);
  expect(built.code, built.output).toBe(0);
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const args = ['run', '--project', 'unit', '__tests__/transforms.test.ts', '--reporter=json'];
  const out = join(tempFolder(), 'tests.json');
  await end(process.execPath, [vitest, ...args, `--outputFile=${out}`], folder);
  const run: {
    numPassedTests: number;
    testResults: { assertionResults: { title: string; status: string; failureMessages: string[] }[] }[];
  } = JSON.parse(readIn(out, ''));
  const failed = run.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed');
  return {
    passed: run.numPassedTests,
    failed: failed.map(({ title }) => title),
    messages: failed.flatMap(({ failureMessages }) => failureMessages).join('\n'),
  };
}

/** Runs a program to its end, whatever that is. */
async function end(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<{ readonly code: number; readonly output: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(program, [...args], {
      cwd,
      env: cleanEnvironment(),
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'stdout' in error && 'stderr' in error)) throw error;
    return { code: Number(error.code), output: `${error.stdout}${error.stderr}` };
  }
}
