import type { z } from 'zod';
import type { Parsed } from './parsed.ts';

type Issue = z.core.$ZodIssue;

/** Holds a value against a shape. The first thing that does not fit is named with its place, in the words of a person. */
export function checkShape<T>(
  shape: z.ZodType<T>,
  value: unknown,
  where: string,
  at: readonly string[] = [],
): Parsed<T> {
  const result = shape.safeParse(value);
  if (result.success) return { kind: 'ok', value: result.data };
  const [issue] = result.error.issues;
  const path = [...at, ...(issue?.path ?? [])].join('.');
  return {
    kind: 'problem',
    where: path ? `${where}, at ${path}` : where,
    message: issue ? wordsOf(issue) : 'not as expected',
  };
}

function wordsOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${EXPECTED[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return `unknown key \`${issue.keys[0]}\``;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    case 'invalid_value':
      return `expected ${issue.values.map((value) => `\`${String(value)}\``).join(' or ')}`;
    default:
      return issue.message;
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a string',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
