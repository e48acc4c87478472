import type { Parsed } from './parsed.ts';

/** Reads a JSON text that is not ours: what is wrong with it is told, not thrown. */
export function parseJson(text: string, where: string): Parsed<unknown> {
  try {
    return { kind: 'ok', value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'problem', where, message: `not valid JSON (${error.message})` };
  }
}
