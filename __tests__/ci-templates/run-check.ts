import { join } from 'node:path';
import { tempFolder } from '../cli/temp-folders.ts';
import { outputsIn, parseAction, variablesOf } from './github-steps.ts';
import { parseTemplate } from './read-template.ts';
import { readIfAny, runScript, type ScriptRun } from './run-script.ts';

/** Runs the script of `action.yml` in a folder, with the defaults of the inputs that are not given. */
export async function check(
  folder: string,
  given: Readonly<Record<string, string>>,
): Promise<{ ran: ScriptRun; outputs: Readonly<Record<string, string>>; summary: string }> {
  const { inputs, runs } = parseAction(parseTemplate('action.yml'));
  const temp = tempFolder();
  const [step] = runs.steps;
  if (step?.run === undefined) throw new Error('action.yml has no script.');
  const values = Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [`inputs.${name}`, given[name] ?? input.default]),
  );
  const [GITHUB_OUTPUT, GITHUB_STEP_SUMMARY] = [join(temp, 'output'), join(temp, 'summary')];
  const ran = await runScript(step.run, folder, {
    ...variablesOf(step, values),
    RUNNER_TEMP: temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT,
    GITHUB_STEP_SUMMARY,
  });
  return { ran, outputs: outputsIn(readIfAny(GITHUB_OUTPUT)), summary: readIfAny(GITHUB_STEP_SUMMARY) };
}
