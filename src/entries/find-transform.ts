import type { Transform } from '../ast/define-transform.ts';
import type { Catalog } from '../core/catalog.ts';
import { closest } from '../core/closest.ts';
import { ExpectedFailure } from '../core/expected-failure.ts';

/** @throws ExpectedFailure with the id that was probably meant */
export function findTransform(catalog: Catalog, id: string): Transform {
  if (catalog.transformIds.includes(id)) return catalog.transform(id);
  const [near] = closest(id, catalog.transformIds);
  throw new ExpectedFailure(
    `There is no transform ${id}.`,
    near ? `Did you mean ${near}?` : 'See `strapi-uplift list`.',
  );
}
