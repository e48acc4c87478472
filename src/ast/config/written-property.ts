import type { Node, ObjectExpression, ObjectProperty, Program } from '@babel/types';
import type { Refused } from '../follow.ts';
import { findModuleExport } from '../module-export.ts';
import type { Scope } from '../scope.ts';
import type { Source } from '../source.ts';
import { staticKey } from '../static-key.ts';
import { memberRoot, unwrap } from '../unwrap.ts';
import { usesOf } from '../uses.ts';
import { walk } from '../walk.ts';
import type { Path } from './config-place.ts';
import { type ConfigSearch, findConfigValue } from './find-config-value.ts';

/** A property that is written in place: from some object of the config down to it, there is nothing but object literals. */
export interface WrittenProperty {
  readonly kind: 'written';
  /** Outermost first; the last is the property itself. */
  readonly chain: readonly [Holder, ...Holder[]];
  readonly scope: Scope;
}

export interface Holder {
  readonly object: ObjectExpression;
  readonly property: ObjectProperty;
}

/**
 * Finds a property path of a config as something that can be taken out of the file without changing anything else.
 *
 * @param base how many keys of the path lead to the object from which on everything has to be written in place
 */
export function findWrittenProperty(
  source: Source,
  path: Path,
  base: number,
): WrittenProperty | { readonly kind: 'absent' } | Extract<ConfigSearch, { kind: 'refused' }> {
  const search = findConfigValue(source, path);
  if (search.kind === 'refused') return search;
  const [place, ...others] = search.places;
  if (place?.kind !== 'present') return { kind: 'absent' };
  if (others.length > 0) {
    const reason = `The config function returns ${search.places.length} configs with \`${path.at(-1)}\`.`;
    return { kind: 'refused', reason, node: place.value };
  }
  const chain = holders(source.program, place.value, path, base);
  if (!Array.isArray(chain)) return chain;
  const [first, ...rest] = chain;
  if (!first) return notInPlace(place.value, path.at(-1) ?? '');
  return (
    usedElsewhere(source, first.object) ?? {
      kind: 'written',
      chain: [first, ...rest],
      scope: place.scope,
    }
  );
}

function holders(program: Program, value: Node, path: Path, base: number): Holder[] | Refused {
  const holderOf = new Map<Node, Holder>();
  walk(program, (object) => {
    if (object.type !== 'ObjectExpression') return;
    for (const property of object.properties)
      if (property.type === 'ObjectProperty') holderOf.set(unwrap(property.value), { object, property });
  });
  const chain: Holder[] = [];
  let node = unwrap(value);
  for (const key of path.slice(base).reverse()) {
    const holder = holderOf.get(node);
    if (!holder || staticKey(holder.property) !== key) return notInPlace(value, key);
    const unclear = holder.object.properties.find(
      (member) => member !== holder.property && (staticKey(member) ?? key) === key,
    );
    if (unclear) {
      const reason = `The object that holds \`${key}\` may have it from elsewhere as well.`;
      return { kind: 'refused', reason, node: unclear };
    }
    chain.unshift(holder);
    node = holder.object;
  }
  return chain;
}

function notInPlace(node: Node, key: string): Refused {
  return { kind: 'refused', reason: `\`${key}\` is not written where it is used.`, node };
}

/** Code that reads or changes a part of the config by name would not find it any more. */
function usedElsewhere(source: Source, object: ObjectExpression): Refused | undefined {
  const { program } = source;
  const exported = findModuleExport(source);
  const [assigned] = exported.kind === 'value' ? exported.assigned : [];
  if (assigned)
    return { kind: 'refused', reason: 'The config is changed after it is declared.', node: assigned.node };
  const names: string[] = [];
  walk(program, (node) => {
    const holds = (node.start ?? 0) <= (object.start ?? 0) && (object.end ?? 0) <= (node.end ?? 0);
    if (!holds) return false;
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') names.push(node.id.name);
    return undefined;
  });
  for (const name of names) {
    const { changed, passed, alsoCalled, values } = usesOf(program, name);
    const use =
      changed[0]?.node ?? passed[0] ?? alsoCalled[0]?.node ?? values[1] ?? firstMember(program, name);
    if (use) return { kind: 'refused', reason: `\`${name}\` is used in more than one place.`, node: use };
  }
  return undefined;
}

function firstMember(program: Program, name: string): Node | undefined {
  let found: Node | undefined;
  walk(program, (node) => {
    if (node.type === 'MemberExpression' && memberRoot(node) === name) found ??= node;
  });
  return found;
}
