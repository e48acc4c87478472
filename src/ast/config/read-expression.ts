import type { Source } from '../source.ts';
import type { Path } from './config-place.ts';

/** A value that a config is to have: read from an environment variable, at a property path. */
export interface WantedValue {
  readonly path: Path;
  readonly variable: string;
  /** The variable holds several values, joined by commas. */
  readonly list?: boolean;
  /** Where a file of an older major, given as a companion, has the same value. */
  readonly formerly?: { readonly companion: string; readonly path: Path };
  /** The program reads the variable by itself where the config has nothing at the path. */
  readonly isDefault?: boolean;
}

/**
 * How a config reads a variable, with Strapi's helper where it is at hand. Without it, a list that is not set is one empty text,
 * which Strapi refuses in its own words.
 *
 * `APP_KEYS` as a list → `env.array('APP_KEYS')`, or `(process.env.APP_KEYS || '').split(',')`
 */
export function readExpression(
  source: Source,
  env: string | undefined,
  { variable, list = false }: Pick<WantedValue, 'variable' | 'list'>,
): string {
  const { quote } = source.style;
  if (env) return `${env}${list ? '.array' : ''}(${quote}${variable}${quote})`;
  return list
    ? `(process.env.${variable} || ${quote}${quote}).split(${quote},${quote})`
    : `process.env.${variable}`;
}
