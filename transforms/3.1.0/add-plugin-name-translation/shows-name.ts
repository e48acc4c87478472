import { SyntaxFailure } from '../../../src/ast/parse.ts';
import { createSource } from '../../../src/ast/source.ts';

/** Whether the code of a plugin's index refers to the translation of its name; commented-out code does not. */
export function showsName(indexText: string): boolean {
  return REFERENCE.test(withoutComments(indexText));
}

/** `${pluginId}.plugin.name`, 'articles.plugin.name', getTrad('plugin.name'), but not the code `plugin.name`. */
const REFERENCE = /[.'"`]plugin\.name['"`]/;

function withoutComments(text: string): string {
  try {
    const { comments } = createSource('index.js', text);
    return comments.reduceRight(
      (rest, { start, end }) => rest.slice(0, start ?? 0) + rest.slice(end ?? 0),
      text,
    );
  } catch (error) {
    // Not JavaScript, or not yet: better one translation too many than one too few.
    if (error instanceof SyntaxFailure) return text;
    throw error;
  }
}
