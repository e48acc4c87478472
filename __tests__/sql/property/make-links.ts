import type { Dice } from './dice.ts';
import type { Link, Relation, Row } from './world.ts';

/** Pairs for a relation between types that have their rows. */
export function makeLinks(dice: Dice, { kind, own, other, ownField, silent }: Relation): Link[] {
  switch (kind) {
    case 'oneWay':
    case 'manyToOne':
      return own.rows.flatMap((row) => {
        const end = dice.chance(70) ? dice.oneOf(other.rows) : undefined;
        return end ? [{ id: row.id, own: row.id, other: end.id }] : [];
      });
    case 'oneToOne': {
      const ends = dice.shuffled(other.rows);
      return dice.someOf(own.rows, ends.length).map((row, index) => ({
        id: row.id,
        own: row.id,
        other: ends[index]?.id ?? 0,
        // Where one side is silent, v3 reads the column of the other one only.
        known: dice.pick('both', 'both', 'both', 'own', silent ? 'own' : 'other'),
      }));
    }
    case 'manyWay':
    case 'manyToMany':
      return numbered(
        dice,
        ownField.name === 'localizations' ? versions(dice, own.rows) : some(dice, own.rows, other.rows),
      );
  }
}

type Pair = readonly [own: Row, other: Row];

function some(dice: Dice, own: readonly Row[], other: readonly Row[]): Pair[] {
  const all = own.flatMap((one) => other.map((end): Pair => [one, end]));
  return dice.someOf(all, 12);
}

/** Every version of an entity names every other one. */
function versions(dice: Dice, rows: readonly Row[]): Pair[] {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = dice.upTo(2);
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  const pairs = [...groups.values()].flatMap((group) =>
    group.flatMap((one) => group.filter((end) => end !== one).map((end): Pair => [one, end])),
  );
  return dice.shuffled(pairs);
}

function numbered(dice: Dice, pairs: readonly Pair[]): Link[] {
  let id = 0;
  return pairs.map(([own, other]) => {
    id += 1 + (dice.chance(15) ? dice.upTo(50) : 0);
    return { id, own: own.id, other: other.id };
  });
}
