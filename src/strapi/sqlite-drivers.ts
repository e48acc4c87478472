import { gte } from 'semver';

/**
 * The version of better-sqlite3 that a new project gets, by the version of Strapi from which on it does: what each was tested with.
 * Source: dbClientDependencies of @strapi/generate-new 4.3.8, 4.6.0 (7.4.6), 4.6.2 to 4.12.0 (8.0.1), 4.12.7 and 4.13.1 (8.5.0),
 * 4.14.0 to 4.26.1 (8.6.0) and 4.26.2 (11.10.0).
 */
const DRIVERS: readonly { readonly from: string; readonly version: string }[] = [
  { from: '4.26.2', version: '11.10.0' },
  { from: '4.14.0', version: '8.6.0' },
  { from: '4.12.7', version: '8.5.0' },
  { from: '4.6.2', version: '8.0.1' },
  { from: '4.3.8', version: '7.4.6' },
];

export const SQLITE_DRIVER = 'better-sqlite3';

/** `sqliteDriverOf('4.25.24')` → `'8.6.0'`; `undefined` below 4.3.8, which has another driver. */
export function sqliteDriverOf(strapi: string): string | undefined {
  return DRIVERS.find(({ from }) => gte(strapi, from))?.version;
}

/** Below this there are no prebuilt ones for Node 20, and it cannot be compiled for it (releases of better-sqlite3 8.4.0 and 8.5.0). */
export const FIRST_DRIVER_FOR_NODE_20 = '8.5.0';

/** The drivers of before. */
export const OLD_SQLITE_DRIVERS: readonly string[] = ['sqlite3', '@vscode/sqlite3'];
