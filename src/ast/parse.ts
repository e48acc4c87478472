import { createRequire } from 'node:module';
import type * as BabelParser from '@babel/parser';
import type { ParserOptions, ParserPlugin } from '@babel/parser';
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
  parser ??= loadParser();
  let failure: SyntaxFailure | undefined;
  for (const language of languagesOf(path)) {
    try {
      const file = parser.parse(text, { ...OPTIONS, plugins: [...language, 'decorators-legacy'] });
      return { program: file.program, comments: file.comments ?? [] };
    } catch (error) {
      if (!isBabelError(error)) throw error;
      const message = error.message.replace(/ \(\d+:\d+\)$/, '');
      failure ??= new SyntaxFailure(message, error.loc.line, error.loc.column + 1);
    }
  }
  throw failure;
}

const OPTIONS: ParserOptions = {
  // A config file may be a module or a script; only one of the two allows `return` or `with` outside functions.
  sourceType: 'unambiguous',
  allowReturnOutsideFunction: true,
  attachComment: false,
};

/** The languages that a file may be in, likeliest first. Few scripts have Flow's types, and its grammar takes longer. */
function languagesOf(path: string): readonly ParserPlugin[][] {
  if (/\.[cm]?ts$/i.test(path)) return [['typescript']];
  if (/\.tsx$/i.test(path)) return [['typescript', 'jsx']];
  return [['jsx'], ['jsx', 'flow']];
}

let parser: typeof BabelParser | undefined;

/** Loaded with the first file: a transform of JSON or YAML never needs it. */
function loadParser(): typeof BabelParser {
  return createRequire(__filename)('@babel/parser') as typeof BabelParser;
}

function isBabelError(error: unknown): error is Error & { loc: { line: number; column: number } } {
  return error instanceof SyntaxError && 'loc' in error;
}
