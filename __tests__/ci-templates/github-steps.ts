import { z } from 'zod';

const step = z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});

export type Step = z.infer<typeof step>;

const workflow = z.looseObject({
  permissions: z.record(z.string(), z.string()),
  env: z.record(z.string(), z.string()).optional(),
  jobs: z.record(
    z.string(),
    z.looseObject({
      strategy: z.object({ matrix: z.object({ shard: z.array(z.int()) }) }).optional(),
      permissions: z.record(z.string(), z.string()),
      steps: z.array(step),
    }),
  ),
});

const action = z.looseObject({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string(), value: z.string() })),
  runs: z.object({ steps: z.array(step) }),
});

export function parseWorkflow(document: unknown): z.infer<typeof workflow> {
  return workflow.parse(document);
}

export function parseAction(document: unknown): z.infer<typeof action> {
  return action.parse(document);
}

/** The variables of a step, with every `${{ … }}` replaced as GitHub would. @throws Error for one that has no value here */
export function variablesOf(
  step: Step,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const evaluate = (_: string, expression: string): string => {
    const value = values[expression];
    if (value === undefined) throw new Error(`\${{ ${expression} }} has no value in this test.`);
    return value;
  };
  return Object.fromEntries(
    Object.entries(step.env ?? {}).map(([name, text]) => [
      name,
      text.replace(/\$\{\{ (.+?) \}\}/g, evaluate),
    ]),
  );
}

/** `name=value` lines, as a step writes them into GITHUB_OUTPUT. */
export function outputsIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}
