import { SyntaxFailure } from '../../ast/parse.ts';
import { ExpectedFailure } from '../../core/expected-failure.ts';

/** Runs what parses a file, and says of which file it was that it cannot be parsed. */
export function orSyntaxFailure<T>(path: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    const language = path.endsWith('.json') ? 'JSON' : path.endsWith('.ts') ? 'TypeScript' : 'JavaScript';
    throw new ExpectedFailure(
      `${path}:${error.line} is not valid ${language}: ${error.message}.`,
      'Correct it first.',
      { cause: error },
    );
  }
}
