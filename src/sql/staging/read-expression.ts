import type { Column, Engine } from '../catalog.ts';
import type { Dialect } from '../dialect/dialect.ts';

/**
 * A v3 column as it leaves its own engine for another one: points in time as wall time of the zone that v4 will run in, or as
 * milliseconds where the target is SQLite; booleans as 0 and 1; everything whose digits matter as text.
 *
 * SQLite's own points in time are milliseconds, and MySQL's are wall time already: `localTime` and `epochOf` finish those.
 */
export function readExpression(
  { name, text }: Dialect,
  source: Engine,
  column: Column,
  target: Engine,
  zone: string,
): string {
  const value = name(column.name);
  if (source === target) return value;
  switch (source) {
    case 'postgres':
      return fromPostgres(value, column, target, text(zone));
    case 'mysql':
      return fromMysql(value, column);
    case 'sqlite':
      return value;
  }
}

function fromPostgres(value: string, { kind }: Column, target: Engine, zone: string): string {
  switch (kind) {
    case 'instant':
      return target === 'sqlite'
        ? `floor(extract(epoch FROM ${value}) * 1000)::bigint`
        : `to_char(${value} AT TIME ZONE ${zone}, 'YYYY-MM-DD HH24:MI:SS.US')`;
    case 'wall':
      return target === 'sqlite'
        ? `floor(extract(epoch FROM ${value} AT TIME ZONE ${zone}) * 1000)::bigint`
        : `to_char(${value}, 'YYYY-MM-DD HH24:MI:SS.US')`;
    case 'boolean':
      return `${value}::int`;
    case 'integer':
      return value;
    default:
      return `${value}::text`;
  }
}

function fromMysql(value: string, { kind }: Column): string {
  switch (kind) {
    case 'wall':
      return `DATE_FORMAT(${value}, '%Y-%m-%d %H:%i:%s.%f')`;
    case 'decimal':
    case 'float':
      return `CAST(${value} AS CHAR)`;
    default:
      return value;
  }
}
