import type { Arbitrary, GeneratorValue } from 'fast-check';
import { type Draw, drawFrom } from '../../fixtures/draw.ts';

/** Random decisions and random values. */
export interface Dice extends Draw {
  any<T, Args extends unknown[]>(builder: (...args: Args) => Arbitrary<T>, ...args: Args): T;
  /** Any of a list that may be empty. */
  oneOf<T>(items: readonly T[]): T | undefined;
  /** Some of a list, in any order. */
  someOf<T>(items: readonly T[], max?: number): T[];
}

export function diceFrom(generate: GeneratorValue): Dice {
  const draw = drawFrom(generate);
  return {
    ...draw,
    any: (builder, ...args) => generate(builder, ...args),
    oneOf: (items) => items[draw.upTo(Math.max(items.length - 1, 0))],
    someOf: (items, max = items.length) =>
      draw.shuffled(items).slice(0, draw.upTo(Math.min(max, items.length))),
  };
}
