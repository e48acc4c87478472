import { join } from 'node:path';
import { type Catalog, loadCatalog } from '../core/catalog.ts';

/** The guides and transforms that are shipped beside the bin. */
export function openCatalog(): Catalog {
  return loadCatalog(join(__dirname, '..', 'transforms'));
}
