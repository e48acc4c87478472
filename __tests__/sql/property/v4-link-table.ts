import snakeCase from 'lodash/snakeCase';
import type { Relation, RelationField, Type } from './world.ts';

/** A link table of Strapi 4, told from the side that owns the relation there. */
export interface V4LinkTable {
  readonly name: string;
  readonly owner: Type;
  readonly target: Type;
  readonly ownerColumn: string;
  readonly targetColumn: string;
  /** The order of targets within an owner. */
  readonly order: string | undefined;
  /** The order of owners within a target. */
  readonly inverseOrder: string | undefined;
}

/** The rules of `@strapi/database` 4.7 and 4.25 (metadata/relations.js). */
export function v4LinkTable({ own, ownField, other, otherField, v4 }: Relation): V4LinkTable {
  const [owner, field, target]: [Type, RelationField | undefined, Type] =
    v4.owner === 'own' ? [own, ownField, other] : [other, otherField, own];
  const ownerColumn = snakeCase(`${owner.v4.singular}_id`);
  const targetColumn = snakeCase(`${target.v4.singular}_id`);
  const anyToMany = v4.relation === 'oneToMany' || v4.relation === 'manyToMany';
  const manyToAny = v4.relation === 'manyToOne' || v4.relation === 'manyToMany';
  const order = snakeCase(`${target.v4.singular}_order`);
  const inverse = snakeCase(`${owner.v4.singular}_order`);
  return {
    name: snakeCase(`${owner.v4.table}_${field?.v4}_links`),
    owner,
    target,
    ownerColumn,
    targetColumn: targetColumn === ownerColumn ? `inv_${targetColumn}` : targetColumn,
    order: anyToMany ? order : undefined,
    inverseOrder:
      v4.twoSided && manyToAny
        ? v4.relation === 'manyToMany' && inverse === order
          ? `inv_${inverse}`
          : inverse
        : undefined,
  };
}
