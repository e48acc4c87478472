import fc from 'fast-check';
import type { Dice } from './dice.ts';
import { makeValue } from './make-value.ts';
import type { Row, Stored, Type } from './world.ts';

/** Puts rows into types whose attributes are known. */
export function makeRows(dice: Dice, types: readonly Type[], admin: Type, max: number): void {
  fill(dice, admin, [], max);
  for (const type of types) if (type !== admin) fill(dice, type, admin.rows, max);
}

function fill(dice: Dice, type: Type, admins: readonly Row[], max: number): void {
  const count = dice.upTo(type.system ? 4 : max);
  let id = 0;
  const used = new Set<string>();
  for (let made = 0; made < count; made++) {
    id += 1 + (dice.chance(15) ? dice.upTo(1000) : 0);
    const values = new Map<string, Stored>();
    for (const field of type.fields) {
      if (field.kind !== 'scalar') continue;
      const value =
        !field.required && dice.chance(25)
          ? null
          : field.unique
            ? fresh(dice, used, field.name)
            : makeValue(dice, field.type);
      values.set(field.name, value);
    }
    const maker = (): number | null =>
      type.creators && dice.chance(60) ? (dice.oneOf(admins)?.id ?? null) : null;
    const time = (): Stored => (type.timestamps ? dice.any(fc.nat, { max: 2 ** 41 }) : null);
    type.rows.push({
      id,
      values,
      created: time(),
      updated: time(),
      createdBy: maker(),
      updatedBy: maker(),
    });
  }
}

function fresh(dice: Dice, used: Set<string>, field: string): string {
  for (;;) {
    const value = String(makeValue(dice, 'string'));
    const key = `${field} ${value}`;
    if (used.has(key)) continue;
    used.add(key);
    return value;
  }
}
