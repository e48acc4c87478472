import type { Program } from '@babel/types';

/**
 * Whether two programs say the same, however they are laid out, quoted and commented on.
 *
 * `f("a"); // once` and `f('a')` → true
 */
export function isSameCode(one: Program, other: Program): boolean {
  return withoutLayout(one) === withoutLayout(other);
}

function withoutLayout(program: Program): string {
  return JSON.stringify([program.directives, program.body], (key, value: unknown) =>
    LAYOUT.has(key) ? undefined : value,
  );
}

/** What the parser says about where and how something is written, and about comments around it. */
const LAYOUT: ReadonlySet<string> = new Set([
  'start',
  'end',
  'loc',
  'range',
  'extra',
  'leadingComments',
  'innerComments',
  'trailingComments',
]);
