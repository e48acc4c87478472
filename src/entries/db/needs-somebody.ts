import type { DataReport } from '../../core/data-report/data-report-schema.ts';

/**
 * Whether a person should look at what does not go to v4: rows that point at nothing, tables and columns without a place. What v4
 * keeps in another form (permissions that were not allowed, definitions of models) is listed, and nothing to do about.
 */
export function losesData({ tables = [], leftOut = [] }: DataReport): boolean {
  return (
    leftOut.some(({ rows }) => rows > 0) ||
    tables.some(({ setAside, change }) => setAside.length > 0 && change !== 'rewritten')
  );
}
