import type pg from 'pg';

/** Types whose JavaScript value says exactly what the text says: bool, bytea, int2, int4, oid, float4, float8. */
const SCALARS: ReadonlySet<number> = new Set([16, 17, 21, 23, 26, 700, 701]);
/** Lists of the catalogs: int2[], int4[], text[], name[]. */
const LISTS: ReadonlySet<number> = new Set([1005, 1007, 1009, 1003]);

/**
 * Everything else stays the text that the server sends: a `Date` loses microseconds and moves to our time zone, parsed JSON loses
 * digits and the order of keys.
 */
export function postgresTypes(driver: typeof pg): pg.CustomTypesConfig {
  return {
    getTypeParser: (type: number, format?: 'text' | 'binary') =>
      SCALARS.has(type) || LISTS.has(type) ? driver.types.getTypeParser(type, format) : asText,
  };
}

const asText = (text: string): string => text;
