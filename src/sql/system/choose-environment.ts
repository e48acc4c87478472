import { KEYS_PER_ENVIRONMENT, SHARED_KEYS } from '../../strapi/core-store-keys.ts';
import type { CoreStoreRow } from './core-store-row.ts';

export interface Choice {
  readonly chosen: CoreStoreRow;
  readonly others: readonly CoreStoreRow[];
  /** v3 had several values in use, and which one counts was decided here. */
  readonly unsure: boolean;
}

/**
 * The row that v4 gets of those with the same key: v3 keeps a value per environment, v4 reads only rows without one.
 *
 * v3 reads exactly the row of one environment, without falling back to another: that of NODE_ENV where the code names none, and
 * `''` where it says so (strapi/lib/services/core-store.js), never NULL. What Strapi's own plugins say is known. A custom plugin's
 * row with an environment is taken for the one in use, because that is what `strapi.store` does by itself. Of several
 * environments the wanted one wins, then production, then development, where v3 runs without NODE_ENV.
 *
 * @param environment the NODE_ENV of the v3 that is to be migrated
 */
export function chooseEnvironment(
  rows: readonly [CoreStoreRow, ...CoreStoreRow[]],
  environment: string | undefined,
): Choice {
  const key = rows[0].key ?? '';
  const shared = SHARED_KEYS.some((prefix) => key.startsWith(prefix));
  const wanted: readonly (string | null | undefined)[] = shared
    ? ['', null]
    : [environment, 'production', 'development'];
  const rank = ({ environment: own = null }: CoreStoreRow): number => {
    const index = wanted.indexOf(own);
    if (index !== -1) return index;
    return wanted.length + (own ? 0 : own === '' ? 1 : 2);
  };
  const isRead = ({ environment: own = null }: CoreStoreRow): boolean => {
    if (own === null) return false;
    return own === '' ? !KEYS_PER_ENVIRONMENT.has(key) : !shared;
  };
  const [chosen = rows[0], ...others] = rows.toSorted((a, b) => rank(a) - rank(b) || a.id - b.id);
  const values = new Set(rows.filter(isRead).map(({ value }) => value));
  return { chosen, others, unsure: values.size > 1 && chosen.environment !== environment };
}
