import type { ListEntry } from './find-config-list.ts';

export interface OverlaidEntries {
  /** Undefined for an entry without a name. */
  readonly names: readonly (string | undefined)[];
  /** What nobody can have meant, as parts of a sentence. */
  readonly troubles: readonly string[];
}

/**
 * As lodash's `merge` lays one list over another: each position for itself, and objects into each other.
 *
 * `['a', 'b', 'c']` and `['b', 'c']` → `['b', 'c', 'c']`
 */
export function overlayEntries(base: readonly ListEntry[], over: readonly ListEntry[]): OverlaidEntries {
  const length = Math.max(base.length, over.length);
  const names = Array.from({ length }, (_, index) => nameOf(over[index] ?? base[index]));
  const twice = new Set(
    names.filter(
      (name, index) =>
        name !== undefined && names.indexOf(name) !== index && once(base, name) && once(over, name),
    ),
  );
  const mixed = over.flatMap((entry, index) => {
    const under = base[index];
    const [upper, lower] = [nameOf(entry), nameOf(under)];
    return upper !== lower && isObject(entry) && under && isObject(under)
      ? [`${shown(upper)} gets the config of ${shown(lower)} mixed in`]
      : [];
  });
  return { names, troubles: [...[...twice].map((name) => `${shown(name)} is there twice`), ...mixed] };
}

export function shownNames(names: OverlaidEntries['names']): string {
  return names.map(shown).join(', ');
}

function shown(name: string | undefined): string {
  return name === undefined ? 'an entry without a name' : `\`${name}\``;
}

function nameOf(entry: ListEntry | undefined): string | undefined {
  return entry?.kind === 'named' ? entry.name : undefined;
}

function once(entries: readonly ListEntry[], name: string): boolean {
  return entries.filter((entry) => nameOf(entry) === name).length <= 1;
}

function isObject(entry: ListEntry): boolean {
  return entry.kind !== 'unclear' && entry.isObject;
}
