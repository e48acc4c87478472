import type { LinkOrder } from '../plan/step.ts';
import type { LinkTable } from './find-link-table.ts';

/**
 * The order columns of a link table and what each counts within. `<other>_order` is the order seen from the owner, `<own>_order`
 * the one seen from the other end (`@strapi/database` 4, metadata/relations.js). In a relation of a type with itself both names
 * can be equal; then a single column counts within the owner for a to-many relation, within the other end for a many-to-one.
 *
 * @param many whether the owner has many of the other end
 */
export function linkOrders({ table, own, other }: LinkTable, many: boolean): readonly LinkOrder[] {
  const columns = [...table.columns.keys()].filter((name) => name.endsWith('_order'));
  const stem = (column: string): string => column.replace(/_id$/, '');
  const self = stem(other) === `inv_${stem(own)}`;
  if (!self)
    return columns.map((column) => ({ column, within: column === `${stem(other)}_order` ? 'own' : 'other' }));
  const inverse = `${stem(other)}_order`;
  return columns.map((column) => ({
    column,
    within: column === inverse || (!many && !columns.includes(inverse)) ? 'other' : 'own',
  }));
}
