import type { Column } from '../catalog.ts';
import type { Dialect, TimeZone } from './dialect.ts';

/** @param zone v4's columns have no time zone: they hold what a clock in this zone shows */
export function postgres({ zone }: TimeZone): Dialect {
  const text = (value: string): string =>
    value.includes('\\')
      ? `E'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
      : `'${value.replaceAll("'", "''")}'`;
  return {
    engine: 'postgres',
    name: (name) => `"${name.replaceAll('"', '""')}"`,
    text,
    truth: String,
    json: (value, column) => `${text(value)}::${column.type}`,
    convert: (value, from, to) => convert(value, from, to, text(zone)),
    whole: '',
    differ: (one, other, { kind, type }) =>
      // Plain json has no equality.
      kind === 'json' && type !== 'jsonb'
        ? `${one}::jsonb IS DISTINCT FROM ${other}::jsonb`
        : `${one} IS DISTINCT FROM ${other}`,
  };
}

function convert(value: string, from: Column, to: Column, zone: string): string {
  if (from.type === to.type) return value;
  if (from.kind === 'instant' && to.kind === 'wall') return `${value} AT TIME ZONE ${zone}`;
  if (from.kind === 'wall' && to.kind === 'instant') return `${value} AT TIME ZONE ${zone}`;
  if (from.kind === 'integer' && to.kind === 'boolean') return `${value} <> 0`;
  // varchar(255) of v3 fits varchar(255) of v4; a narrower one stops the statement, which is better than cutting the text.
  if (from.kind === 'text' && to.kind === 'text') return value;
  return `${value}::${to.type}`;
}
