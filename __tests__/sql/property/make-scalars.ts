import camelCase from 'lodash/camelCase';
import type { Dice } from './dice.ts';
import type { Names } from './names.ts';
import type { ScalarField } from './world.ts';

const WORDS = [
  'title',
  'readingTime',
  'LastName',
  'address1',
  'HTMLBody2',
  'is_active',
  'order',
  'group',
  'select',
  'key',
  'URL',
  'a',
  'x2y',
  'field',
  'component_type',
  'entity_id',
  'sub_title_2',
  'type',
  'values',
] as const;

const TYPES = [
  'string',
  'text',
  'richtext',
  'integer',
  'biginteger',
  'float',
  'decimal',
  'boolean',
  'date',
  'datetime',
  'time',
  'json',
  'enumeration',
  'email',
  'password',
] as const;

/** Attributes that hold values; one may be called otherwise in v4, or be gone. */
export function makeScalars(dice: Dice, names: Names, renames: boolean): ScalarField[] {
  const count = dice.upTo(5);
  const fields = Array.from({ length: count }, (): ScalarField => {
    const name = names.fresh(dice, WORDS);
    const type = dice.oneOf(TYPES) ?? 'string';
    return { kind: 'scalar', name, v4: v4Name(dice, name, renames), type };
  });
  if (dice.chance(20)) {
    const name = names.fresh(dice, ['slug', 'uniqueKey']);
    fields.push({ kind: 'scalar', name, v4: name, type: 'uid', unique: true });
  }
  return fields;
}

function v4Name(dice: Dice, name: string, renames: boolean): string | undefined {
  if (dice.chance(4)) return undefined;
  return renames && dice.chance(15) ? dice.pick(camelCase(name), name.toLowerCase()) : name;
}
