import type { Dice } from './dice.ts';
import type { Attachment, ComponentField, Row, Type } from './world.ts';

/** Which component belongs to whom, and what is attached to what. */
export function makeAttachments(dice: Dice, types: readonly Type[]): Attachment[] {
  const found = types.flatMap((type) => [
    ...componentsOf(dice, types, type),
    ...attachedTo(dice, types, type),
  ]);
  const last = new Map<string, number>();
  // v3 writes lists at the same time: the order of rows says nothing.
  return dice.shuffled(found).map((attachment) => {
    const table = `${attachment.holder.uid} ${attachment.via.kind === 'morph'}`;
    const id = (last.get(table) ?? 0) + 1 + (dice.chance(15) ? dice.upTo(20) : 0);
    last.set(table, id);
    return { ...attachment, id };
  });
}

type WithoutId = Omit<Attachment, 'id'>;

const unused = new WeakMap<readonly Type[], Map<Type, Row[]>>();

/** Rows that belong to nobody yet: one of a component has one entity, and what is attached by `model: '*'` one place. */
function poolOf(dice: Dice, types: readonly Type[], type: Type): Row[] {
  const pools = unused.get(types) ?? new Map<Type, Row[]>();
  unused.set(types, pools);
  const pool = pools.get(type) ?? dice.shuffled(type.rows);
  pools.set(type, pool);
  return pool;
}

function componentsOf(dice: Dice, types: readonly Type[], type: Type): WithoutId[] {
  const fields = type.fields.filter((field): field is ComponentField => 'components' in field);
  return type.rows.flatMap((row) =>
    fields.flatMap((field) => {
      const wanted = Array.from({ length: field.repeatable ? dice.upTo(3) : dice.upTo(1) }, () =>
        dice.oneOf(field.components),
      );
      const list = wanted.flatMap((component) => {
        const item = component && poolOf(dice, types, component).pop();
        return item ? [{ item: component, itemId: item.id }] : [];
      });
      return list.map((one, index) => ({
        ...one,
        holder: type,
        via: field,
        holderId: row.id,
        field: field.name,
        order: index + 1,
      }));
    }),
  );
}

function attachedTo(dice: Dice, types: readonly Type[], item: Type): WithoutId[] {
  return item.rows.flatMap((row) =>
    item.fields.flatMap((field) => {
      if (field.kind !== 'attached') return [];
      const { holder, via, many, name } = field;
      const list = via.many
        ? Array.from({ length: many ? dice.upTo(3) : dice.upTo(1) }, () => dice.oneOf(holder.rows))
        : Array.from({ length: dice.upTo(2) }, () => poolOf(dice, types, holder).pop());
      return list
        .filter((one) => one !== undefined)
        .map(({ id }, index) => ({
          holder,
          via,
          holderId: id,
          item,
          itemId: row.id,
          field: name,
          order: index + 1,
        }));
    }),
  );
}
