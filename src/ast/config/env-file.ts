import { applyEdits } from '../edits.ts';
import { type DotenvDialect, envValues, setEnv } from '../env-text.ts';

/** What a transform that takes literals out of the code is told of the file that they go to. */
export interface EnvFile {
  /** `null` where it does not exist yet. */
  readonly text: string | null;
  /** What earlier transforms take into it. */
  readonly carried: ReadonlyMap<string, string>;
}

/** The option `env`, where whoever runs the transform writes the file too. */
export function envFileOf(options: Readonly<Record<string, unknown>>): EnvFile | undefined {
  const { env } = options;
  if (typeof env !== 'object' || env === null || !('text' in env)) return undefined;
  const { text } = env;
  if (text !== null && typeof text !== 'string') return undefined;
  const carried = 'carried' in env && env.carried instanceof Map ? env.carried : new Map<string, string>();
  return { text, carried };
}

/** Whether a variable is set for every dotenv, for none, or so that nobody can tell what the program sees. */
export type Standing =
  | { readonly kind: 'unset' }
  | { readonly kind: 'set'; readonly values: readonly string[] }
  | { readonly kind: 'unclear'; readonly reason: string };

/** `A=1` for `A` → set to `1`; `A=` → unclear, since `env()` takes the empty text and `||` does not */
export function standingOf({ text }: EnvFile, variable: string): Standing {
  const values = DIALECTS.map((dialect) => envValues(text ?? '', dialect).get(variable));
  const set = values.filter((value) => value !== undefined);
  if (set.length === 0) return { kind: 'unset' };
  if (set.length < values.length)
    return {
      kind: 'unclear',
      reason: `only some versions of dotenv read \`${variable}\` the way it is written in .env`,
    };
  if (set.some((value) => value === ''))
    return { kind: 'unclear', reason: `\`${variable}\` is set to nothing in .env` };
  return { kind: 'set', values: [...new Set(set)] };
}

/** Why a variable cannot be given exactly this value in the file; `undefined` where it can. */
export function cannotHold({ text }: EnvFile, variable: string, value: string): string | undefined {
  if (/[\r\n]/.test(value)) return 'it spans lines';
  try {
    const change = setEnv(text ?? '', variable, value, { anyQuotes: true });
    if (change.kind !== 'added') return 'dotenv would not read exactly this text back';
    const after = applyEdits(text ?? '', change.edits);
    // In a file for a shell, with `export` before each name, a new line has it too.
    return DIALECTS.every((dialect) => envValues(after, dialect).get(variable) === value)
      ? undefined
      : 'only some versions of dotenv read lines as they are written there';
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return `\`${variable}\` cannot be the name of a variable`;
  }
}

const DIALECTS: readonly DotenvDialect[] = [8, 14, 16];
