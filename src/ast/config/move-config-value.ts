import type { Node, ObjectProperty } from '@babel/types';
import { composeEdits } from '../compose-edits.ts';
import { applyEdits, type Edit } from '../edits.ts';
import { insertEntry } from '../insert-entry.ts';
import { type Entry, entryAt, type Value } from '../print-value.ts';
import { commentsOf, removeProperty } from '../remove-property.ts';
import type { Scope } from '../scope.ts';
import { createSource, type Source } from '../source.ts';
import { indentAt } from '../style.ts';
import { walk } from '../walk.ts';
import type { ConfigPlace, Path } from './config-place.ts';
import { type ConfigSearch, findConfigValue } from './find-config-value.ts';
import { findWrittenProperty, type Holder, type WrittenProperty } from './written-property.ts';

/** A value of a config that has another place in a newer version. */
export interface Move {
  readonly from: Path;
  readonly to: Path;
}

export type Moved =
  | { readonly kind: 'moved'; readonly edits: readonly Edit[] }
  /** There is nothing to move. */
  | { readonly kind: 'absent' }
  /** There is a value in both places. */
  | { readonly kind: 'both'; readonly from: PlacedValue; readonly to: PlacedValue }
  | Extract<ConfigSearch, { kind: 'refused' }>;

export interface PlacedValue {
  readonly value: Node;
  readonly scope: Scope;
}

/**
 * Moves a value, as it is written, to another property path of the config that a file exports. Its comments go with it, and objects
 * that it leaves empty go away; everything else stays as it is.
 *
 * `{ options: { limit: 5 } }` with `options.limit` → `limit` becomes `{ limit: 5 }`
 *
 * @throws SyntaxFailure
 */
export function moveConfigValue(source: Source, move: Move): Moved {
  const { from, to } = move;
  const base = sharedKeys(move);
  const written = findWrittenProperty(source, from, base);
  if (written.kind !== 'written') return written;
  const { property } = innermost(written);

  const search = findConfigValue(source, to);
  if (search.kind === 'refused') return search;
  const [place] = search.places;
  if (!place) return { kind: 'absent' };
  if (place.kind === 'present') {
    const own = { value: property.value, scope: written.scope };
    return { kind: 'both', from: own, to: { value: place.value, scope: place.scope } };
  }
  const [outermost] = written.chain;
  if (!encloses(outermost.object, place.object) || place.scope.node !== written.scope.node) {
    const reason = `\`${to.at(-1)}\` belongs into an object that is written elsewhere in the file.`;
    return { kind: 'refused', reason, node: place.object };
  }

  const leaving = withEmptied(source, written);
  const comments = written.chain
    .slice(written.chain.indexOf(leaving))
    .flatMap((holder) => commentsOf(source, holder.object, holder.property))
    .map(({ start, end }) => source.text.slice(start ?? 0, end ?? 0));
  const value = movedText(source, property);
  const put = (target: Source, { object, missing }: Absent): Edit[] =>
    insertEntry(target, object, withComments(entryAt(missing, value), comments));

  const removed = removeProperty(source, leaving.object, leaving.property);
  const between = edited(source, removed);
  const left = findConfigValue(between, to);
  if (left.kind === 'refused') return left;
  const [target] = left.places;
  if (target?.kind !== 'absent') return { kind: 'absent' };
  return { kind: 'moved', edits: composeEdits(source.text, removed, put(between, target)) };
}

type Absent = Extract<ConfigPlace, { kind: 'absent' }>;

function edited(source: Source, edits: readonly Edit[]): Source {
  return createSource(source.path, applyEdits(source.text, edits));
}

/** Moves several values, all or none. Those that are not there are left out. */
export function moveConfigValues(source: Source, moves: readonly Move[]): Moved {
  let edits: readonly Edit[] = [];
  let current = source;
  let count = 0;
  for (const move of moves) {
    const moved = moveConfigValue(current, move);
    if (moved.kind === 'absent') continue;
    if (moved.kind !== 'moved') return atOriginal(source, edits, move, moved);
    edits = composeEdits(source.text, edits, moved.edits);
    current = edited(source, edits);
    count += 1;
  }
  return count === 0 ? { kind: 'absent' } : { kind: 'moved', edits };
}

/** Takes a value out of the config, and with it the objects below `base` keys of its path that it leaves empty. */
export function removeConfigValue(source: Source, path: Path, base: number): Moved {
  const written = findWrittenProperty(source, path, base);
  if (written.kind !== 'written') return written;
  const { object, property } = withEmptied(source, written);
  return { kind: 'moved', edits: removeProperty(source, object, property) };
}

/** What is refused half-way is told of the file as it is. */
function atOriginal(source: Source, edits: readonly Edit[], move: Move, moved: Moved): Moved {
  if (edits.length === 0) return moved;
  const before = moveConfigValue(source, move);
  if (before.kind !== 'moved' && before.kind !== 'absent') return before;
  const reason = moved.kind === 'refused' ? moved.reason : `\`${move.to.join('.')}\` is there already.`;
  return { kind: 'refused', reason };
}

/** How many keys both paths begin with. Objects up to there stay whatever becomes of them. */
function sharedKeys({ from, to }: Move): number {
  const other = from.findIndex((key, index) => key !== to[index]);
  return other === -1 ? from.length - 1 : Math.min(other, from.length - 1);
}

function innermost({ chain }: WrittenProperty): Holder {
  return chain.at(-1) ?? chain[0];
}

/** The property that has to go: the outermost one that would be an empty object without the value. */
function withEmptied(source: Source, written: WrittenProperty): Holder {
  let leaving = innermost(written);
  for (const outer of [...written.chain].reverse().slice(1)) {
    const { object, property } = leaving;
    const own = commentsOf(source, object, property);
    const stays =
      object.properties.length > 1 ||
      source.comments.some(
        (comment) =>
          encloses(outer.property, comment) && !encloses(property, comment) && !own.includes(comment),
      );
    if (stays) break;
    leaving = outer;
  }
  return leaving;
}

/** The text of a value with its comments, free of the indentation of its place. */
function movedText(source: Source, property: ObjectProperty): Value {
  const { text } = source;
  const start = property.start ?? 0;
  const colon = property.shorthand ? start : afterColon(source, property);
  const from = colon + (/^\s*/.exec(text.slice(colon))?.[0].length ?? 0);
  const indent = indentAt(text, start);
  const fixed = templateLines(property.value);
  const lines: string[] = [''];
  let offset = from;
  for (const part of text.slice(from, property.end ?? 0).split(/(\r\n|\r|\n)/)) {
    const isBreak = /^[\r\n]/.test(part);
    const inTemplate = fixed.some(([opens, closes]) => opens <= offset && offset < closes);
    if (isBreak && !inTemplate) lines.push('');
    else {
      const own =
        lines.length > 1 && lines.at(-1) === '' && part.startsWith(indent) ? part.slice(indent.length) : part;
      lines.push((lines.pop() ?? '') + own);
    }
    offset += part.length;
  }
  return { kind: 'lines', lines };
}

function afterColon({ text, comments }: Source, { key }: ObjectProperty): number {
  for (let at = text.indexOf(':', key.end ?? 0); at !== -1; at = text.indexOf(':', at + 1)) {
    const offset = at;
    if (!comments.some((comment) => (comment.start ?? 0) <= offset && offset < (comment.end ?? 0)))
      return at + 1;
  }
  return key.end ?? 0;
}

/** What template literals hold must not be indented. */
function templateLines(value: Node): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  walk(value, (node) => {
    if (node.type === 'TemplateElement') ranges.push([node.start ?? 0, node.end ?? 0]);
  });
  return ranges;
}

/** Comments stand right above the value, however deep that is. */
function withComments(entry: Entry, comments: readonly string[]): Entry {
  const { value } = entry;
  if (comments.length === 0) return entry;
  if (value?.kind !== 'object') return { ...entry, comments };
  const inner = value.entries.map((one) => withComments(one, comments));
  return { ...entry, value: { kind: 'object', entries: inner } };
}

const encloses = (
  outer: { readonly start?: number | null; readonly end?: number | null },
  inner: { readonly start?: number | null; readonly end?: number | null },
): boolean => (outer.start ?? 0) <= (inner.start ?? 0) && (inner.end ?? 0) <= (outer.end ?? 0);
