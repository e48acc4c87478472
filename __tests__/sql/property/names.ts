import snakeCase from 'lodash/snakeCase';
import type { Dice } from './dice.ts';

/** Gives out names that databases of both versions can tell apart. */
export class Names {
  readonly #taken = new Set<string>();

  constructor(reserved: readonly string[] = []) {
    for (const name of reserved) this.take(name);
  }

  isFree(name: string): boolean {
    return keys(name).every((key) => !this.#taken.has(key));
  }

  take(name: string): string {
    for (const key of keys(name)) this.#taken.add(key);
    return name;
  }

  /** A name out of the list, with a number where all are taken. */
  fresh(dice: Dice, words: readonly string[], separator = ''): string {
    const word = dice.oneOf(words) ?? 'x';
    for (let count = 1; ; count++) {
      const name = count === 1 ? word : `${word}${separator}${count}`;
      if (this.isFree(name)) return this.take(name);
    }
  }
}

/** SQLite does not mind the case, v4 writes columns in snake case. */
function keys(name: string): string[] {
  return [name.toLowerCase(), `_${snakeCase(name)}`, `_${snakeCase(name.toLowerCase())}`];
}
