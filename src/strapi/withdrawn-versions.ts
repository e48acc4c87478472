/**
 * Versions that the official guides tell to pass over; npm still offers them.
 *
 * Source: the guides 4.3.6 → 4.3.8 (it replaced one that led to 4.3.7) and 4.4.3 → 4.4.5.
 */
const WITHDRAWN_VERSIONS: ReadonlyMap<string, string> = new Map([
  ['4.3.7', 'it broke projects on SQLite'],
  ['4.4.4', 'it shipped a broken @koa/cors dependency'],
]);

/**
 * Why a version must not be stopped at.
 *
 * `withdrawnBecause('4.3.7')` → `'it broke projects on SQLite'`; `withdrawnBecause('4.3.8')` → `undefined`
 */
export function withdrawnBecause(version: string): string | undefined {
  return WITHDRAWN_VERSIONS.get(version);
}
