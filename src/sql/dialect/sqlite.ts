import type { Dialect } from './dialect.ts';

/** SQLite keeps what it is given: both Strapi versions store milliseconds, 0 and 1, and JSON as text. */
export function sqlite(): Dialect {
  const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
  return {
    engine: 'sqlite',
    name: (name) => `"${name.replaceAll('"', '""')}"`,
    text,
    truth: (value) => String(Number(value)),
    json: text,
    isJson: (value) => `json_valid(${value})`,
    convert: (value) => value,
    whole: '',
    differ: (one, other) => `${one} IS NOT ${other}`,
  };
}
