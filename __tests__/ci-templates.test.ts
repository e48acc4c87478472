import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { batchSpec } from './ci-templates/batch-spec-schema.ts';
import { kubernetesProblems } from './ci-templates/check-kubernetes.ts';
import { parseAction, parseWorkflow } from './ci-templates/github-steps.ts';
import { gitlabScripts } from './ci-templates/gitlab-scripts.ts';
import { kubernetesScripts } from './ci-templates/kubernetes-scripts.ts';
import { lintAction } from './ci-templates/lint-action.ts';
import { gitlabJobs } from './ci-templates/lint-gitlab.ts';
import { lintWorkflow } from './ci-templates/lint-workflow.ts';
import { APPS, changedOn, monorepo, raise, treeOfBranch, withBrokenApp } from './ci-templates/monorepo.ts';
import { parseTemplate, readTemplate } from './ci-templates/read-template.ts';
import { renovateConfig } from './ci-templates/renovate-config-schema.ts';
import { check } from './ci-templates/run-check.ts';
import { githubMerge, githubShard, stepsIn } from './ci-templates/run-github.ts';
import { FAKE_INSTALL, readIfAny, runScript, type ScriptRun } from './ci-templates/run-script.ts';
import { change, commitAll } from './cli/copy-project.ts';
import { git } from './cli/git.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { readIn } from './cli/tree.ts';
import { root } from './fixtures/load-transform.ts';

const TEMPLATES = [
  'github-actions.yml',
  'github-check.yml',
  'gitlab-ci.yml',
  'kubernetes-job.yaml',
  'renovate.json',
  'sourcegraph-batch-spec.yaml',
];

/** What every template brings into its branch: no `.env`, and the lock file of the workspace once. */
const CHANGES = [
  'M\tapps/city/.env.example',
  'M\tapps/city/config/admin.ts',
  'M\tapps/city/package.json',
  'M\tapps/menus/.env.dist',
  'M\tapps/menus/config/admin.js',
  'M\tapps/menus/package.json',
  'M\tapps/restaurants/.env.example',
  'M\tapps/restaurants/config/admin.ts',
  'M\tapps/restaurants/package.json',
  'M\tpackage-lock.json',
];
const BRANCH = 'strapi-uplift/4.7.1';
const INSTALL = ['npm', 'install', '--package-lock-only', '--ignore-scripts'];

describe('every template', () => {
  test('is described in the page about them', () => {
    const page = readTemplate('README.md');
    const files = readdirSync(join(root, 'docs', 'ci')).filter((name) => name !== 'README.md');
    expect(files.sort()).toEqual(TEMPLATES);
    for (const name of files) expect(page).toContain(`(${name})`);
  });

  test.for([...TEMPLATES.filter((name) => name !== 'github-check.yml'), 'action.yml'])(
    '%s asks for a range of versions that this one is in',
    (name) => {
      const { version } = z
        .object({ version: z.string() })
        .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
      const text = readTemplate(name);
      const [, range = ''] = /strapi-uplift@(\d[\d.]*)|default: '([\d.]+)'/.exec(text) ?? [];
      const asked = name === 'action.yml' ? parseAction(parseTemplate(name)).inputs.version?.default : range;
      expect(semver.satisfies(version, asked ?? '')).toBe(true);
    },
  );
});

describe('linters', () => {
  test.for(['github-actions.yml', 'github-check.yml'])('actionlint has nothing against %s', async (name) => {
    const text = readTemplate(name);
    expect(await lintWorkflow(text)).toEqual([]);
    expect(await lintWorkflow(text.replace('runs-on:', 'run-on:'))).not.toEqual([]);
    expect(await lintWorkflow(text.replace('persist-credentials:', 'persist-credential:'))).not.toEqual([]);
  });

  test("GitHub's parser has nothing against action.yml", async () => {
    const text = readTemplate('action.yml');
    expect(await lintAction(text)).toEqual([]);
    expect(await lintAction(text.replace('shell: bash', 'shel: bash'))).not.toEqual([]);
    expect(await lintAction(text.replace('${{ inputs.since }}', '${{ input.since }}'))).not.toEqual([]);
  });

  test("GitLab's schema has nothing against gitlab-ci.yml", () => {
    const text = readTemplate('gitlab-ci.yml');
    const shards = [1, 2, 3, 4].map((index) => ({ name: `strapi-uplift shard: [${index}/4]` }));
    const merge = { name: 'strapi-uplift merge', needs: [{ job: 'strapi-uplift shard' }] };
    expect(gitlabJobs(text)).toMatchObject([...shards, merge]);
    expect(() => gitlabJobs(text.replace('retry:', 'retries:'))).toThrow('retries');
  });

  test('the types of Kubernetes have nothing against kubernetes-job.yaml', () => {
    const text = readTemplate('kubernetes-job.yaml');
    expect(kubernetesProblems(text)).toEqual([]);
    expect(kubernetesProblems(text.replace('backoffLimitPerIndex: 3', 'backoffLimitByIndex: 3'))).toEqual([
      expect.stringContaining('backoffLimitByIndex'),
    ]);
  });

  test('sourcegraph-batch-spec.yaml and renovate.json are as their vendors describe them', () => {
    expect(batchSpec.parse(parseTemplate('sourcegraph-batch-spec.yaml')).version).toBe(2);
    expect(renovateConfig.parse(parseTemplate('renovate.json')).packageRules).toHaveLength(1);
  });
});

describe('GitHub workflows', () => {
  test.for(['github-actions.yml', 'github-check.yml', 'action.yml'])(
    '%s has no expression in a script, which would run what it holds',
    (name) => {
      const document = parseTemplate(name);
      const steps = name === 'action.yml' ? parseAction(document).runs.steps : stepsIn(name);
      for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    },
  );

  test.for(['github-actions.yml', 'github-check.yml'])(
    '%s grants what a job needs, and only there',
    (name) => {
      const { permissions, jobs } = parseWorkflow(parseTemplate(name));
      expect(permissions).toEqual({});
      const granted = Object.entries(jobs).map(([job, { permissions }]) => [job, permissions]);
      expect(Object.fromEntries(granted)).toEqual(
        name === 'github-check.yml'
          ? { check: { actions: 'read', contents: 'read', 'security-events': 'write' } }
          : { shard: { contents: 'read' }, merge: { contents: 'write', 'pull-requests': 'write' } },
      );
    },
  );

  test('github-check.yml gives the action inputs that it has, and reads outputs that it has', () => {
    const { inputs, outputs } = parseAction(parseTemplate('action.yml'));
    const check = stepsIn('github-check.yml').find(({ id }) => id === 'check');
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(check?.with ?? { none: true })));
    const read = [...readTemplate('github-check.yml').matchAll(/steps\.check\.outputs\.([\w-]+)/g)];
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(read.map(([, name]) => name)));
  });
});

describe.concurrent('github-actions.yml, run', () => {
  test('n shards come to the pull request that one would, and the lock file is made once', async ({
    expect,
  }) => {
    const [four, one] = [monorepo(), monorepo()];
    const { matrix } = z
      .object({ matrix: z.object({ shard: z.array(z.int()) }) })
      .parse(parseWorkflow(parseTemplate('github-actions.yml')).jobs.shard?.strategy);
    const temp = tempFolder();
    for (const shard of matrix.shard) {
      const ran = await githubShard(four, temp, shard, matrix.shard.length);
      expect(ran).toMatchObject({ code: 0 });
    }
    const merged = await githubMerge(four, temp);
    expect(changedOn(four, BRANCH)).toEqual(CHANGES);
    expect(merged.calls.map(({ argv }) => argv.slice(0, 3))).toEqual([
      INSTALL.slice(0, 3),
      ['gh', 'pr', 'list'],
      ['gh', 'pr', 'create'],
    ]);
    expect(merged.outputs).toEqual({ status: 'needs-you' });
    expect(merged.summary).not.toBe('');

    const other = tempFolder();
    expect(await githubShard(one, other, 1, 1)).toMatchObject({ code: 0 });
    // What two machines have changed in the same way is changed once.
    const results = join(other, 'strapi-uplift');
    copyFileSync(join(results, 'shard-1.patch'), join(results, 'shard-2.patch'));
    await githubMerge(one, other);
    expect(treeOfBranch(one, BRANCH)).toBe(treeOfBranch(four, BRANCH));
  });

  test('a shard that was stopped is run again, and replaces what it left', async ({ expect }) => {
    const apps = monorepo();
    const temp = tempFolder();
    for (const shard of [1, 2, 2]) expect(await githubShard(apps, temp, shard, 2)).toMatchObject({ code: 0 });
    await githubMerge(apps, temp);
    expect(changedOn(apps, BRANCH)).toEqual(CHANGES);
  });

  test('a shard without a report is red, with the code of what went wrong', async ({ expect }) => {
    const ran = await githubShard(monorepo(), tempFolder(), 3, 2);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('--shard 3/2');
  });

  test('an app that fails is as it was, the others are done, and the last step tells', async ({ expect }) => {
    const apps = withBrokenApp(monorepo());
    const temp = tempFolder();
    for (const shard of [1, 2]) expect(await githubShard(apps, temp, shard, 2)).toMatchObject({ code: 0 });
    const { outputs } = await githubMerge(apps, temp);
    expect(outputs).toEqual({ status: 'failed' });
    expect(changedOn(apps, BRANCH)).toEqual(CHANGES.filter((line) => !line.includes('apps/menus')));
    const last = stepsIn('github-actions.yml').at(-1);
    expect(last).toMatchObject({ if: "${{ steps.merge.outputs.status == 'failed' }}" });
    expect((await runScript(last?.run ?? '', tempFolder(), {})).code).toBe(2);
  });
});

describe.concurrent('gitlab-ci.yml, run', () => {
  test('brings what every shard has changed into one branch, and asks for a merge request', async ({
    expect,
  }) => {
    const apps = monorepo();
    const jobs = gitlabScripts();
    // GitLab brings the artifacts of earlier jobs into the work tree.
    const last = apps.clone();
    for (const index of [1, 2, 3]) {
      const clone = apps.clone();
      const place = { CI_NODE_INDEX: `${index}`, CI_NODE_TOTAL: '3' };
      const ran = await runScript(jobs.shard, clone, { ...jobs.variables, ...place });
      expect(ran).toMatchObject({ code: 0 });
      for (const name of [`shard-${index}.json`, `shard-${index}.patch`]) {
        change(last, {
          [`${jobs.variables.RESULTS}/${name}`]: readIn(clone, `${jobs.variables.RESULTS}/${name}`),
        });
      }
    }
    const merged = await runScript(jobs.merge, last, {
      ...jobs.variables,
      ...FAKE_INSTALL,
      PUSH_URL: apps.origin,
      CI_SERVER_HOST: 'gitlab.example.com',
      CI_COMMIT_REF_NAME: 'main',
      CI_JOB_URL: 'https://gitlab.example.com/team/apps/-/jobs/1',
    });
    expect(merged).toMatchObject({ code: 0 });
    expect(merged.calls.map(({ argv }) => argv)).toEqual([INSTALL]);
    expect(changedOn(apps, BRANCH)).toEqual(CHANGES);
    for (const kind of ['json', 'md', 'html']) {
      expect(existsSync(join(last, jobs.variables.RESULTS ?? '', `report.${kind}`))).toBe(true);
    }
  });
});

describe.concurrent('kubernetes-job.yaml, run', () => {
  test('says how many shards there are in one way', ({ expect }) => {
    const { variables, jobs } = kubernetesScripts();
    const [shards] = jobs;
    expect(shards?.completions).toBe(Number(variables.SHARDS));
    expect(shards?.parallelism).toBeLessThanOrEqual(Number(variables.SHARDS));
    // What backoffLimitPerIndex needs; the types of Kubernetes take any text.
    expect(shards).toMatchObject({ completionMode: 'Indexed', restartPolicy: 'Never' });
  });

  test('brings what every pod has changed into one branch, also with one killed and run again', async ({
    expect,
  }) => {
    const apps = monorepo();
    const { variables, jobs } = kubernetesScripts();
    const results = tempFolder();
    const env = {
      ...variables,
      ...FAKE_INSTALL,
      RESULTS: results,
      COMMIT: apps.commit,
      REPOSITORY: apps.origin,
      HOSTNAME: 'pod',
    };
    const [shards, merge] = jobs;
    const pod = (index: number): Promise<ScriptRun> =>
      runScript(shards?.script ?? '', tempFolder(), { ...env, JOB_COMPLETION_INDEX: `${index}` });
    for (const index of [0, 1, 2, 3]) expect(await pod(index)).toMatchObject({ code: 0 });

    rmSync(join(results, 'shard-3.json'));
    const early = await runScript(merge?.script ?? '', tempFolder(), env);
    expect(early).toMatchObject({ code: 2, stderr: expect.stringContaining('Shard 3 has left no report') });

    expect(await pod(2)).toMatchObject({ code: 0 });
    const merged = await runScript(merge?.script ?? '', tempFolder(), env);
    expect(merged).toMatchObject({ code: 0 });
    expect(merged.calls.map(({ argv }) => argv)).toEqual([INSTALL]);
    expect(changedOn(apps, BRANCH)).toEqual(CHANGES);
    expect(readdirSync(results).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe.concurrent('sourcegraph-batch-spec.yaml, run', () => {
  test('changes a repository but for .env, and prints the text of the changeset and nothing else', async ({
    expect,
  }) => {
    const [step] = batchSpec.parse(parseTemplate('sourcegraph-batch-spec.yaml')).steps;
    const clone = monorepo().clone();
    const ran = await runScript(step?.run ?? '', clone, {
      ...step?.env,
      ...FAKE_INSTALL,
      HOME: tempFolder(),
    });
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout.startsWith('#')).toBe(true);
    expect(ran.calls.map(({ argv }) => argv)).toEqual([INSTALL]);
    // What `src` takes for the changeset.
    git(clone, 'add', '--all');
    expect(git(clone, 'diff', '--cached', '--name-status').trim().split('\n')).toEqual(CHANGES);
  });

  test('gives a .env that git has its old content back', async ({ expect }) => {
    const [step] = batchSpec.parse(parseTemplate('sourcegraph-batch-spec.yaml')).steps;
    const clone = monorepo().clone();
    change(clone, { 'apps/city/.env': 'HOST=0.0.0.0\n' });
    commitAll(clone);
    const ran = await runScript(step?.run ?? '', clone, {
      ...step?.env,
      ...FAKE_INSTALL,
      HOME: tempFolder(),
    });
    expect(ran).toMatchObject({ code: 0 });
    expect(readIn(clone, 'apps/city/.env')).toBe('HOST=0.0.0.0\n');
  });
});

describe.concurrent('renovate.json, run', () => {
  test('its command does the steps of the version that Renovate has raised, in files that it commits', async ({
    expect,
  }) => {
    const [rule] = renovateConfig.parse(parseTemplate('renovate.json')).packageRules;
    const clone = monorepo().clone();
    for (const app of APPS) raise(clone, app);
    commitAll(clone);
    for (const command of rule?.postUpgradeTasks.commands ?? []) {
      // 1: something is left that only a person can do.
      expect((await runScript(command, clone, {})).code).toBeLessThan(2);
    }
    git(clone, 'add', '--all');
    const changed = git(clone, 'diff', '--cached', '--name-only').trim().split('\n');
    const committed = picomatch(rule?.postUpgradeTasks.fileFilters ?? [], { dot: true });
    expect(changed.filter((path) => committed(path))).toEqual([
      'apps/city/.env.example',
      'apps/city/config/admin.ts',
      'apps/menus/.env.dist',
      'apps/menus/config/admin.js',
      'apps/restaurants/.env.example',
      'apps/restaurants/config/admin.ts',
    ]);
    for (const path of changed) expect(committed(path) || path.endsWith('/.env')).toBe(true);
  });

  test('whoever runs Renovate is told a pattern that allows the command, and only it', ({ expect }) => {
    const [rule] = renovateConfig.parse(parseTemplate('renovate.json')).packageRules;
    const [, pattern = ''] = /allowedCommands: \['(.*)'\]/.exec([rule?.description].flat().join('\n')) ?? [];
    // As it is in a JavaScript string.
    const allowed = new RegExp(pattern.replaceAll('\\\\', '\\'));
    for (const command of rule?.postUpgradeTasks.commands ?? []) {
      expect(allowed.test(command)).toBe(true);
      expect(allowed.test(`${command}; id`)).toBe(false);
    }
  });
});

describe.concurrent('action.yml, run', () => {
  test('fails with annotations, reports and a summary where steps are left', async ({ expect }) => {
    const clone = monorepo().clone();
    for (const app of APPS) raise(clone, app);
    const { ran, outputs, summary } = await check(clone, {});
    expect(ran.code).toBe(1);
    expect(outputs).toMatchObject({ status: 'needs-you', 'exit-code': '1' });
    expect(ran.stdout).toMatch(/^::(?:error|warning|notice) /m);
    for (const kind of ['json', 'sarif', 'markdown', 'html'])
      expect(readIfAny(outputs[kind] ?? '')).not.toBe('');
    expect(summary).toBe(readIfAny(outputs.markdown ?? ''));
  });

  test('is content where nothing is left', async ({ expect }) => {
    const { ran, outputs } = await check(monorepo().clone(), {});
    expect(ran.code).toBe(0);
    expect(outputs).toMatchObject({ status: 'done', 'exit-code': '0' });
  });

  test.for([
    ['never', 0],
    ['failure', 0],
    ['sometimes', 2],
  ] as const)('with fail-on %s exits with %i where steps are left', async ([failOn, code], { expect }) => {
    const clone = monorepo().clone();
    for (const app of APPS) raise(clone, app);
    expect((await check(clone, { 'fail-on': failOn })).ran.code).toBe(code);
  });

  test('keeps what an input holds from being run', async ({ expect }) => {
    const clone = monorepo().clone();
    const evil = '$(touch evil)`touch evil`; touch evil #" \' && touch evil';
    const { ran } = await check(clone, { filter: evil, since: evil, shard: evil, baseline: evil });
    expect(ran.code).toBe(2);
    expect(existsSync(join(clone, 'evil'))).toBe(false);
  });

  test('checks one project, a part of them, and with further arguments', async ({ expect }) => {
    const clone = monorepo().clone();
    raise(clone, 'apps/city');
    expect((await check(clone, { filter: './apps/menus\n./apps/restaurants\n' })).ran.code).toBe(0);
    expect((await check(clone, { filter: './apps/city' })).ran.code).toBe(1);
    expect((await check(clone, { args: '--skip\n4.7.0\n' })).ran.code).toBe(0);
  });
});
