import { z } from 'zod';
import type { Outcome } from '../../ast/outcome.ts';
import { PLACEHOLDER, PLACEHOLDER_PATH } from './placeholder.ts';
import { type Expectation, expectationSchema, folderSchema, type TransformCase } from './transform-case.ts';

export interface FixtureCases {
  readonly cases: readonly TransformCase[];
  /** What makes the fixtures untrustworthy: a file that nothing reads, a case that would pass for the wrong reason. */
  readonly problems: readonly string[];
}

/**
 * Reads the cases of a transform from the files of its fixture folder.
 *
 * @param texts by path from the folder, forward slashes.
 */
export function readCases(transform: string, texts: ReadonlyMap<string, string>): FixtureCases {
  const problems: string[] = [];
  const named = [...texts.keys()].filter((file) => file !== 'fixtures.json').flatMap(readName);
  const defaults = readJson('fixtures.json', folderSchema) ?? {};
  const cases: TransformCase[] = [];
  for (const name of new Set(named.map((file) => file.name))) {
    const found = readCase(
      name,
      named.filter((file) => file.name === name),
    );
    if (found) cases.push(found);
  }
  if (cases.length === 0 && problems.length === 0)
    problems.push('has no case: write a <case>.input.js, and what becomes of it into <case>.output.js.');
  return { cases, problems };

  function readName(file: string): FixtureFile[] {
    const { name, role, extension } = FILE_NAME.exec(file)?.groups ?? {};
    const known = name && extension && (role !== 'expect' || extension === 'json');
    if (known) return [{ file, name, role: role as Role, extension }];
    problems.push(
      `${file} is named neither <case>.<input|output|unchanged|refused>.<extension> nor <case>.expect.json.`,
    );
    return [];
  }

  function readCase(name: string, group: readonly FixtureFile[]): TransformCase | undefined {
    const fail = (problem: string): undefined => void problems.push(`${name}: ${problem}`);
    const [subject, ...others] = group.filter(({ role }) => role !== 'output' && role !== 'expect');
    if (!subject) return fail('has neither an input nor an unchanged or refused file.');
    if (others.length > 0)
      return fail(`is defined twice: ${[subject, ...others].map(({ file }) => file).join(', ')}.`);
    const input = textOf(subject.file);
    if (input.includes(PLACEHOLDER))
      return fail(
        `is still the placeholder. Write a file as projects have it into ${subject.file}, and what the transform has to make of it into ${name}.output.${subject.extension}.`,
      );
    const outputs = group.filter(({ role }) => role === 'output');
    const [output] = outputs;
    if (subject.role === 'input' ? outputs.length !== 1 : outputs.length > 0)
      return fail(
        subject.role === 'input' ? 'needs exactly one output.' : 'has an output that nothing reads.',
      );
    if (output && output.extension !== subject.extension)
      return fail('input and output differ in extension.');
    const hasExpectation = group.some(({ role }) => role === 'expect');
    const expected = (hasExpectation && readJson(`${name}.expect.json`, expectationSchema)) || {};
    for (const missing of missingExpectations(subject, expected)) fail(missing);

    const path = expected.path ?? (defaults.path && `${defaults.path}.${subject.extension}`);
    if (path === undefined) return fail('has no path: neither fixtures.json nor its expect.json names one.');
    if (path.startsWith(`${PLACEHOLDER_PATH}.`))
      return fail(
        `its path is still the placeholder. Write into fixtures.json which path the file has in a project, without its extension, and into guide.ts which files the step is for.`,
      );
    const after = output ? textOf(output.file) : input;
    if (output && after === input) fail('the output equals the input; make it <case>.unchanged.');
    return {
      transform,
      name,
      path,
      options: { ...defaults.options, ...expected.options },
      insertsOnly: defaults.insertsOnly ?? false,
      ending: subject.role === 'input' ? 'changed' : subject.role === 'refused' ? 'refused' : 'unchanged',
      input,
      output: after,
      expected,
    };
  }

  function readJson<T>(file: string, schema: z.ZodType<T>): T | undefined {
    if (!texts.has(file)) return undefined;
    try {
      return schema.parse(JSON.parse(textOf(file)));
    } catch (error) {
      const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
      problems.push(`${file}: ${reason}`);
      return undefined;
    }
  }

  function textOf(file: string): string {
    return texts.get(file) ?? '';
  }
}

type Role = 'input' | 'output' | 'unchanged' | 'refused' | 'expect';

interface FixtureFile {
  readonly file: string;
  readonly name: string;
  readonly role: Role;
  readonly extension: string;
}

/** `<case>.<role>.<extension>` */
const FILE_NAME = /^(?<name>[^.]+)\.(?<role>input|output|unchanged|refused|expect)\.(?<extension>[^.]+)$/;

const KINDS: Readonly<Record<string, readonly Outcome['kind'][]>> = {
  input: ['changed'],
  unchanged: ['already-done', 'not-applicable'],
  refused: ['needs-you'],
};

/** A case that only says "nothing happened" would pass for the wrong reason. */
function missingExpectations({ role }: FixtureFile, { kind, reason }: Expectation): string[] {
  const possible = KINDS[role] ?? [];
  const missing: string[] = [];
  if (kind ? !possible.includes(kind) : possible.length > 1)
    missing.push(`its expect.json must say the kind: ${possible.join(' or ')}.`);
  if (role !== 'input' && !reason) missing.push('its expect.json must say the reason.');
  return missing;
}
