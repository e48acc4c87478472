import { singular } from 'pluralize';
import type { Type } from './world.ts';

/**
 * Whether v3 starts on SQLite when a type has a one-sided list of itself: of the type `article` in the table `Articles` both columns
 * would be called alike, but for the case.
 */
export function mayListItself({ name, table }: Pick<Type, 'name' | 'table'>): boolean {
  const [own, other] = [singular(table), singular(name)];
  return own === other || own.toLowerCase() !== other.toLowerCase();
}
