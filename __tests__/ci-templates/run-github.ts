import { join } from 'node:path';
import { outputsIn, parseWorkflow, type Step, variablesOf } from './github-steps.ts';
import type { Monorepo } from './monorepo.ts';
import { parseTemplate } from './read-template.ts';
import { FAKE_INSTALL, readIfAny, runScript, type ScriptRun } from './run-script.ts';

/** Every step of a workflow. */
export function stepsIn(workflow: string): Step[] {
  return Object.values(parseWorkflow(parseTemplate(workflow)).jobs).flatMap(({ steps }) => steps);
}

function stepNamed(workflow: string, name: string): Step & { readonly run: string } {
  const step = stepsIn(workflow).find((step) => step.name === name);
  if (step?.run === undefined) throw new Error(`${workflow} has no script named «${name}».`);
  return { ...step, run: step.run };
}

const GITHUB = 'github-actions.yml';

/** Runs the upgrade of one shard in a new clone. The runners share a folder here, in the place of artifacts. */
export function githubShard(apps: Monorepo, temp: string, shard: number, total: number): Promise<ScriptRun> {
  const step = stepNamed(GITHUB, 'Upgrade one part of the projects');
  const values = {
    'inputs.to': '4.7.1',
    'matrix.shard': `${shard}`,
    'strategy.job-total': `${total}`,
    'runner.temp': temp,
  };
  return runScript(step.run, apps.clone(), { ...githubVariables(), ...variablesOf(step, values) });
}

/** Runs the merge of the shards that have left their results in a folder. @throws Error where a step fails */
export async function githubMerge(
  apps: Monorepo,
  temp: string,
): Promise<{ calls: ScriptRun['calls']; outputs: Readonly<Record<string, string>>; summary: string }> {
  const clone = apps.clone();
  const [GITHUB_OUTPUT, GITHUB_STEP_SUMMARY] = [join(temp, 'output'), join(temp, 'summary')];
  const values = {
    'inputs.to': '4.7.1',
    'runner.temp': temp,
    'github.token': 'none',
    'github.ref_name': 'main',
  };
  const calls: ScriptRun['calls'][number][] = [];
  for (const name of ['Put the changes and the reports together', 'Open the pull request']) {
    const step = stepNamed(GITHUB, name);
    const ran = await runScript(step.run, clone, {
      ...githubVariables(),
      ...variablesOf(step, values),
      ...FAKE_INSTALL,
      GITHUB_OUTPUT,
      GITHUB_STEP_SUMMARY,
    });
    if (ran.code !== 0) throw new Error(`«${name}» ends with ${ran.code}:\n${ran.stdout}${ran.stderr}`);
    calls.push(...ran.calls);
  }
  return { calls, outputs: outputsIn(readIfAny(GITHUB_OUTPUT)), summary: readIfAny(GITHUB_STEP_SUMMARY) };
}

function githubVariables(): Readonly<Record<string, string>> {
  return parseWorkflow(parseTemplate(GITHUB)).env ?? {};
}
