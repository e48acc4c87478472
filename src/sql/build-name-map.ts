import { checkMapping } from './check-mapping.ts';
import type { MappingFile } from './mapping-file.ts';
import { matchAttributes } from './match-attributes.ts';
import type { Matches } from './match-names.ts';
import { matchComponents, matchContentTypes, withNewPrefix } from './match-types.ts';
import type { NameMap } from './name-map.ts';
import { type NameProblem, unclearName } from './name-problem.ts';
import type { V3Model } from './v3/model.ts';
import type { V4Type } from './v4/type.ts';

export interface NameMapInput {
  readonly v3Models: readonly V3Model[];
  /** Without a single component among them, components are taken to be called as before. */
  readonly v4Types: readonly V4Type[];
  readonly mapping: MappingFile;
}

/**
 * Decides what the types and attributes of Strapi 3 are called in Strapi 4. That something has no counterpart is no problem; that it
 * may have several is one, and so is a mapping file that names what is not there.
 */
export function buildNameMap({
  v3Models,
  v4Types,
  mapping,
}: NameMapInput): NameMap & { readonly problems: readonly NameProblem[] } {
  const v3ByUid = new Map(v3Models.map((model) => [model.uid, model]));
  const v4ByUid = new Map(v4Types.map((type) => [type.uid, type]));
  const [oldComponents, oldTypes] = split(v3Models);
  const [components, contentTypes] = split(v4Types);
  const matches = [
    matchContentTypes(oldTypes, contentTypes, mapping.types),
    matchComponents(oldComponents, components, mapping.types),
  ];
  const types = new Map(matches.flatMap(({ found }) => [...found]));

  const typeOf = (uid: string): string | undefined => {
    if (v3ByUid.has(uid)) return types.get(uid);
    const renamed = withNewPrefix(uid);
    return v4ByUid.has(renamed) || (components.length === 0 && !uid.includes('::')) ? renamed : undefined;
  };
  const attributes = new Map<string, Matches>();
  for (const [uid, target] of types) {
    const model = v3ByUid.get(uid);
    const own = mapping.attributes[uid] ?? {};
    if (model) attributes.set(uid, matchAttributes(model, v4ByUid.get(target), own));
  }

  return {
    typeOf,
    attributeOf(uid, name) {
      const type = typeOf(uid);
      const model = v3ByUid.get(uid);
      if (type === undefined || name === 'id') return type && name;
      if (model?.attributes.has(name) || model?.timestamps?.includes(name)) {
        return attributes.get(uid)?.found.get(name);
      }
      return v4ByUid.get(type)?.attributes.has(name) === false ? undefined : name;
    },
    problems: [
      ...matches.flatMap(({ unclear }) =>
        unclear.map((one) => unclearName(one.name, one.name, 'types', one)),
      ),
      ...[...attributes].flatMap(([uid, { unclear }]) =>
        unclear.map((one) => unclearName(uid, `The attribute ${one.name} of ${uid}`, 'attributes', one)),
      ),
      ...checkMapping(mapping, v3ByUid, v4ByUid, typeOf),
    ],
  };
}

function split<T extends { readonly kind: string }>(
  all: readonly T[],
): readonly [components: T[], others: T[]] {
  const isComponent = ({ kind }: T): boolean => kind === 'component';
  return [all.filter(isComponent), all.filter((one) => !isComponent(one))];
}
