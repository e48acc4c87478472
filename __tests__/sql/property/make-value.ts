import fc from 'fast-check';
import type { Dice } from './dice.ts';
import type { Stored } from './world.ts';

/** A value of an attribute as Strapi 3 keeps it on SQLite. */
export function makeValue(dice: Dice, type: string): Exclude<Stored, null> {
  switch (type) {
    case 'integer':
      return dice.any(fc.integer);
    case 'biginteger':
      return dice.any(fc.bigInt, { min: -(2n ** 63n), max: 2n ** 63n - 1n });
    case 'float':
      // SQLite has no negative zero.
      return dice.any(fc.double, { noNaN: true, noDefaultInfinity: true }) || 0;
    case 'decimal':
      return dice.any(fc.integer, { min: -(10 ** 9), max: 10 ** 9 }) / 100 || 0;
    case 'boolean':
      return dice.chance(50) ? 1 : 0;
    case 'date':
      return day(dice);
    case 'datetime':
      // A row that SQL put in, as the default of v3's own column does.
      return dice.chance(5) ? `${day(dice)} 10:20:30` : dice.any(fc.integer, { min: -1e14, max: 1e14 });
    case 'time':
      return instant(dice).slice(11, 23);
    case 'json':
      return dice.chance(5) ? 'null' : dice.any(fc.json, { stringUnit: 'binary' });
    default:
      return text(dice);
  }
}

function text(dice: Dice): string {
  if (dice.chance(50)) return dice.any(fc.string, { unit: 'binary' });
  const parts = [
    "'",
    '"',
    '\\',
    '\n',
    '\r\n',
    '\t',
    '%',
    ';--',
    '👩‍🚀',
    'é',
    '\0',
    '{{',
    '$1',
    '?',
    'NULL',
    '0',
    '1e3',
    ' ',
  ];
  return dice.someOf(parts, 5).join('');
}

function day(dice: Dice): string {
  return instant(dice).slice(0, 10);
}

function instant(dice: Dice): string {
  return dice
    .any(fc.date, { min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .toISOString();
}
