import { describe, test } from 'vitest';
import { copyProject, type Sample } from './cli/copy-project.ts';
import { flat } from './cli/flat.ts';
import { readPlan } from './cli/read-report.ts';
import { startRegistry } from './cli/registry.ts';
import { uplift } from './cli/run-cli.ts';
import { everything } from './cli/tree.ts';

const OFFLINE = ['--offline', '--skip', 'server-stopped', '--no-install'];

describe.concurrent('a target that cannot be gone to', () => {
  const cases: readonly (readonly [string, Sample, readonly string[], readonly string[]])[] = [
    ['across a major version', 'blog-3.0', ['--to', '4.7.1'], ['crosses a major version', '--to latest-3']],
    ['below the current version', 'restaurants-4.6-ts', ['--to', '4.5.0'], ['on 4.6.1, and 4.5.0 is older']],
    [
      'withdrawn',
      'restaurants-4.6-ts',
      ['--to', '4.3.7', '--from', '4.3.6'],
      ['4.3.7 is not one to stop at', 'SQLite'],
    ],
    ['a range without a registry', 'blog-3.0', ['--to', '3.1.x'], ['Offline', 'leave out --offline']],
    ['the newest without a registry', 'blog-3.0', ['--to', 'latest-3'], ['Offline', 'leave out --offline']],
    ['no version at all', 'blog-3.0', ['--to', 'next'], ['--to next is no version.', 'latest-3']],
    ['the tag that means another major', 'blog-3.0', ['--to', 'latest'], ['--to latest is no version.']],
  ];

  test.for(cases)('%s', async ([, sample, args, words], { expect }) => {
    const folder = copyProject(sample);
    const before = everything(folder);
    const { code, stdout, stderr } = await uplift(folder, ['upgrade', '--yes', ...OFFLINE, ...args]);
    expect(code).toBe(2);
    for (const word of words) expect(stderr).toContain(word);
    expect(stdout).toBe('');
    expect(everything(folder)).toEqual(before);
  });

  test('a --from that is no version is refused', async ({ expect }) => {
    const args = ['plan', '--to', '3.1.7', ...OFFLINE, '--from', '3.0'];
    const { code, stderr } = await uplift(copyProject('blog-3.0'), args);
    expect(code).toBe(2);
    expect(stderr).toContain('--from 3.0 is not a version.');
  });
});

describe.concurrent('the version that a project is on', () => {
  test('comes from --from where it is given', async ({ expect }) => {
    const folder = copyProject('blog-3.0');
    const ran = await uplift(folder, ['plan', '--to', '3.1.7', ...OFFLINE, '--from', '3.0.1', '--json']);
    expect(readPlan(ran).project).toMatchObject({ from: '3.0.1', fromSource: '--from', to: '3.1.7' });
  });

  test('comes from the lock file before package.json, and a difference is told', async ({ expect }) => {
    const lock = {
      lockfileVersion: 2,
      packages: { '': {}, 'node_modules/@strapi/strapi': { version: '4.6.2' } },
    };
    const folder = copyProject('restaurants-4.6-ts', { 'package-lock.json': JSON.stringify(lock) });
    const ran = await uplift(folder, ['plan', '--to', '4.7.1', ...OFFLINE, '--json']);
    const plan = readPlan(ran);
    expect(plan.project).toMatchObject({ from: '4.6.2', fromSource: 'lock file' });
    expect(plan.notes.map(({ message }) => message).join()).toContain('4.6.1');
  });

  test('decides which guides are crossed: none within 4.7', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const ran = await uplift(folder, ['plan', '--to', '4.7.1', ...OFFLINE, '--from', '4.7.0', '--json']);
    const plan = readPlan(ran);
    expect(plan.guides).toEqual([]);
    expect(plan.steps.map(({ id }) => id)).toEqual(['dependencies', 'install', 'build']);
  });
});

test('the guides on the way stand in the plan in the order of their versions', async ({ expect }) => {
  const folder = copyProject('blog-3.0');
  const plan = readPlan(await uplift(folder, ['plan', '--to', '3.6.11', ...OFFLINE, '--json']));
  const versions = ['3.1.0', '3.2.0', '3.2.4', '3.3.0', '3.4.0', '3.4.4', '3.5.2'];
  expect(plan.guides.map(({ version }) => version)).toEqual(versions);
});

describe('with a registry', () => {
  test('a range leads to its highest published version, as the project’s own .npmrc answers', async ({
    expect,
  }) => {
    const registry = await startRegistry(['3.0.6', '3.1.0', '3.1.6', '3.2.0', '3.1.7-beta.0', '3.3.1']);
    try {
      const folder = copyProject('blog-3.0', { '.npmrc': registry.npmrc });
      const before = everything(folder);
      const args = ['--skip', 'server-stopped', '--no-install', '--json'];
      const tools = { realTools: true } as const;
      const ran = await uplift(folder, ['plan', '--to', '3.1.x', ...args], tools);
      expect(readPlan(ran).project.to).toBe('3.1.6');
      expect(registry.asked()).toContain('strapi');
      // Every package that is set to the version was asked for, and no other one.
      expect(registry.asked()).toContain('strapi-plugin-upload');
      expect(registry.asked()).not.toContain('strapi-provider-upload-dropbox');

      const latest = await uplift(folder, ['plan', '--to', 'latest-3', ...args], tools);
      expect(readPlan(latest).project.to).toBe('3.3.1');
      const unknown = await uplift(
        folder,
        ['upgrade', '--to', '3.3.0', '--yes', ...args.slice(0, -1)],
        tools,
      );
      expect(unknown.code).toBe(2);
      expect(unknown.stderr).toContain('has no Strapi 3.3.0');
      expect(unknown.stderr).toContain('The nearest one is 3.3.1.');

      registry.withdraw('strapi-plugin-email', '3.1.6');
      const lacking = await uplift(
        folder,
        ['upgrade', '--to', '3.1.6', '--yes', ...args.slice(0, -1)],
        tools,
      );
      expect(lacking.code).toBe(2);
      expect(flat(lacking.stdout)).toContain('The registry has no version 3.1.6 of strapi-plugin-email.');
      expect(everything(folder)).toEqual(before);
    } finally {
      await registry.close();
    }
  }, 120_000);

  test('that cannot be reached, the way on without one is named', async ({ expect }) => {
    const registry = await startRegistry([]);
    await registry.close();
    const folder = copyProject('blog-3.0', { '.npmrc': `${registry.npmrc}fetch-retries=0\n` });
    const { code, stderr } = await uplift(folder, ['plan', '--to', '3.1.x'], { realTools: true });
    expect(code).toBe(2);
    expect(stderr).toContain('--offline');
  });
});
