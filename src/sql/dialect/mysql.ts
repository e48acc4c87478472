import type { Column } from '../catalog.ts';
import type { Dialect } from './dialect.ts';

/**
 * MySQL and MariaDB. Both Strapi versions write what the clock of their process shows, so points in time are copied as they are.
 */
export function mysql(): Dialect {
  const text = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
  return {
    engine: 'mysql',
    name: (name) => `\`${name.replaceAll('`', '``')}\``,
    text,
    truth: (value) => String(Number(value)),
    json: text,
    isJson: (value) => `JSON_VALID(${value})`,
    convert: (value, from, to) => convert(value, from, to),
    whole: ' USE INDEX ()',
    differ: (one, other, { kind }) => {
      if (kind === 'json') return `NOT (JSON_EXTRACT(${one}, '$') <=> JSON_EXTRACT(${other}, '$'))`;
      return kind === 'text' ? `NOT (BINARY ${one} <=> BINARY ${other})` : `NOT (${one} <=> ${other})`;
    },
  };
}

function convert(value: string, from: Column, to: Column): string {
  // What comes from another engine has digits that v4's column rounds; said here, the comparison afterwards sees it too.
  if (to.kind === 'decimal' && from.type !== to.type) return `CAST(${value} AS ${to.type.toUpperCase()})`;
  return value;
}
