import { parse as babelParse, type ParserOptions, type ParserPlugin } from '@babel/parser';
import type { Comment, Program } from '@babel/types';

export interface Syntax {
  readonly program: Program;
  /** Every comment of the file, in order. */
  readonly comments: readonly Comment[];
}

/** The text is not valid in the language that its path says. Line and column are 1-based. */
export class SyntaxFailure extends Error {
  override readonly name = 'SyntaxFailure';
  constructor(
    message: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(message);
  }
}

/**
 * Parses a source file with the language that its path says, never with what the caller prefers: a `.ts` file
 * may hold `<any>x`, which is JSX elsewhere. One parser for all entries is what makes their results identical.
 *
 * @throws SyntaxFailure
 */
export function parse(path: string, text: string): Syntax {
  try {
    const file = babelParse(text, optionsFor(path));
    return { program: file.program, comments: file.comments ?? [] };
  } catch (error) {
    if (!isBabelError(error)) throw error;
    throw new SyntaxFailure(error.message.replace(/ \(\d+:\d+\)$/, ''), error.loc.line, error.loc.column + 1);
  }
}

function optionsFor(path: string): ParserOptions {
  return {
    // A config file may be a module or a script; only one of the two allows `return` or `with` outside functions.
    sourceType: 'unambiguous',
    allowReturnOutsideFunction: true,
    attachComment: false,
    plugins: [...languageOf(path), 'decorators-legacy'],
  };
}

function languageOf(path: string): ParserPlugin[] {
  if (/\.[cm]?ts$/i.test(path)) return ['typescript'];
  if (/\.tsx$/i.test(path)) return ['typescript', 'jsx'];
  return ['jsx', 'flow'];
}

function isBabelError(error: unknown): error is Error & { loc: { line: number; column: number } } {
  return error instanceof SyntaxError && 'loc' in error;
}
