import { join } from 'node:path';
import { describe, test } from 'vitest';
import { copyProject } from './cli/copy-project.ts';
import { fakeTools } from './cli/fake-tools.ts';
import { readReport } from './cli/read-report.ts';
import { NODE_OF_4_7, TO_4_7_AND_INSTALL, uplift } from './cli/run-cli.ts';

describe.concurrent('what was really installed', () => {
  const run = (version: string) =>
    uplift(copyProject('menus-4.6-environments'), [...TO_4_7_AND_INSTALL, '--json'], {
      node: NODE_OF_4_7,
      env: { FAKE_INSTALLS: version },
    });

  test('is told when a range has let in another version than the plan is for', async ({ expect }) => {
    const ran = await run('4.26.2');
    expect(ran.code).toBe(1);
    const problem = readReport(ran).problems.find(({ check }) => check === 'installed-version');
    expect(problem?.message).toBe(
      '@strapi/strapi 4.26.2 was installed, not 4.7.1: package.json asks for ^4.7.1.',
    );
  });

  test('is not worth a word when it is the target', async ({ expect }) => {
    const report = readReport(await run('4.7.1'));
    expect(report.problems.map(({ check }) => check)).toEqual(['git']);
  });
});

describe.concurrent('--node', () => {
  test('is the Node that everything is installed and built with', async ({ expect }) => {
    const folder = copyProject('menus-4.6-environments');
    const named = join(fakeTools(), process.platform === 'win32' ? 'node.cmd' : 'node');
    // On the PATH as the fake tools are anyway, but asked for outright.
    const { code, calls } = await uplift(folder, [...TO_4_7_AND_INSTALL, '--node', named], {
      node: NODE_OF_4_7,
    });
    expect(code).toBe(1);
    expect(calls.map(({ argv }) => argv.join(' '))).toEqual(['npm install', 'npm run build']);
  });

  test('has to be one', async ({ expect }) => {
    const folder = copyProject('menus-4.6-environments');
    const { code, stderr } = await uplift(folder, [...TO_4_7_AND_INSTALL, '--node', join(folder, 'node')]);
    expect(code).toBe(2);
    expect(stderr).toContain('is no Node that can be started');
  });
});
