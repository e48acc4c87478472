import type { MappingFile } from './mapping-file.ts';
import type { NameProblem } from './name-problem.ts';
import type { V3Model } from './v3/model.ts';
import type { V4Type } from './v4/type.ts';

/** What the mapping file names and neither side has: a mistyped name must not pass as one that is never asked for. */
export function checkMapping(
  mapping: MappingFile,
  v3ByUid: ReadonlyMap<string, V3Model>,
  v4ByUid: ReadonlyMap<string, V4Type>,
  typeOf: (v3Uid: string) => string | undefined,
): NameProblem[] {
  const types = Object.entries(mapping.types).flatMap(([uid, target]) => {
    const model = v3ByUid.get(uid);
    if (!model) return [unknownType(uid, 'types')];
    const candidates = [...v4ByUid.values()].filter((type) => isComponent(type) === isComponent(model));
    const unknown = candidates.length === 0 && isComponent(model);
    if (target === null || unknown || candidates.some((type) => type.uid === target)) return [];
    const sort = isComponent(model) ? 'component' : 'content-type';
    const message = `The mapping file turns ${uid} into ${target}, but the Strapi 4 project has no such ${sort}.`;
    return [{ uid, message, candidates: candidates.map((type) => type.uid) }];
  });

  const attributes = Object.entries(mapping.attributes).flatMap(([uid, names]) => {
    const model = v3ByUid.get(uid);
    if (!model) return [unknownType(uid, 'attributes')];
    const type = v4ByUid.get(typeOf(uid) ?? '');
    return Object.entries(names).flatMap(([name, target]) => {
      if (!hasAttribute(model, name)) return [unknownAttribute(uid, name, 'attributes')];
      if (target === null || !type || type.attributes.has(target)) return [];
      const message = `The mapping file turns the attribute ${name} of ${uid} into ${target}, which ${type.uid} does not have.`;
      return [{ uid, message, candidates: [...type.attributes.keys()] }];
    });
  });

  const joinTables = Object.keys(mapping.joinTables).flatMap((key) => {
    const [uid = '', name = ''] = key.split('#');
    const model = v3ByUid.get(uid);
    if (!model) return [unknownType(uid, 'joinTables')];
    return hasAttribute(model, name) ? [] : [unknownAttribute(uid, name, 'joinTables')];
  });
  return [...types, ...attributes, ...joinTables];
}

function unknownType(uid: string, section: keyof MappingFile): NameProblem {
  const message = `The mapping file names ${uid} under "${section}", but the Strapi 3 project has no such type.`;
  return { uid, message, candidates: [] };
}

function unknownAttribute(uid: string, name: string, section: keyof MappingFile): NameProblem {
  const message = `The mapping file names the attribute ${name} of ${uid} under "${section}", but ${uid} has no such attribute.`;
  return { uid, message, candidates: [] };
}

function hasAttribute({ attributes, timestamps }: V3Model, name: string): boolean {
  return attributes.has(name) || timestamps?.includes(name) === true;
}

function isComponent({ kind }: { readonly kind: string }): boolean {
  return kind === 'component';
}
