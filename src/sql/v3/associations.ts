import snakeCase from 'lodash/snakeCase';
import { plural, singular } from 'pluralize';
import { findModel } from './find-model.ts';
import type { V3Attribute, V3Model, V3Relation } from './model.ts';

/**
 * A relation as v3 stores it. A relation with two sides is one association, told from one of them (`model`, `attribute`).
 * The rules are those of strapi-connector-bookshelf 3.6 (mount-models.js, build-database-schema.js) and strapi-utils (models.js).
 */
export type Association = AssociationEnds &
  (
    | { readonly kind: 'column'; readonly via?: string }
    /** A one-to-one: each side has a column. Where only this side names the other, v3 reads this one alone. */
    | { readonly kind: 'pair'; readonly via: string; readonly mutual: boolean }
    | { readonly kind: 'join'; readonly via?: string; readonly names: JoinNames }
  );

/** `via` is the other side's attribute, where there is one. */
interface AssociationEnds {
  readonly model: V3Model;
  readonly attribute: string;
  readonly target: V3Model;
}

export type BrokenAssociation = AssociationProblem & { readonly kind: 'broken' };

interface AssociationProblem {
  readonly model: V3Model;
  readonly attribute: string;
  readonly message: string;
}

/** Every relation between two models, each once; polymorphic ones, files and components are not among them. */
export function associations(models: readonly V3Model[]): readonly (Association | BrokenAssociation)[] {
  const found: (Association | BrokenAssociation)[] = [];
  const told = new Set<string>();
  for (const model of models) {
    for (const [attribute, relation] of model.attributes) {
      if (relation.kind !== 'relation' || told.has(`${model.uid}#${attribute}`)) continue;
      const association = associate(models, model, attribute, relation);
      if (!association) continue;
      found.push(association);
      if ((association.kind === 'pair' || association.kind === 'join') && association.via)
        told.add(`${association.target.uid}#${association.via}`);
    }
  }
  return found;
}

function associate(
  models: readonly V3Model[],
  model: V3Model,
  attribute: string,
  relation: V3Relation,
): Association | BrokenAssociation | undefined {
  const target = findModel(models, relation);
  const broken = (message: string): BrokenAssociation => ({ kind: 'broken', model, attribute, message });
  if (!target)
    return broken(
      `points at ${relation.plugin ? `${relation.plugin}.` : ''}${relation.model}, which does not exist`,
    );
  const ends = { model, attribute, target };
  const { via } = relation;
  const back: V3Attribute | undefined = via === undefined ? undefined : target.attributes.get(via);
  if (via !== undefined && !back)
    return broken(`its other side is to be ${target.uid}#${via}, which does not exist`);
  // Stored with the polymorphic model: `upload_file_morph`.
  if (back?.kind === 'morph') return undefined;
  if (!relation.many) {
    if (via !== undefined) {
      const mutual = back?.kind === 'relation' && !back.many && back.via === attribute;
      const partner = namedBy(models, { model: target, attribute: via, target: model });
      const pair = mutual || (partner?.attribute === attribute && !partner.many);
      return pair ? { ...ends, kind: 'pair', via, mutual } : { ...ends, kind: 'column', via };
    }
    const partner = namedBy(models, ends);
    // A one-to-one is told from the side that names the other.
    if (partner && !partner.many) return undefined;
    return { ...ends, kind: 'column', ...(partner && { via: partner.attribute }) };
  }
  if (via === undefined || back?.kind !== 'relation')
    return { ...ends, kind: 'join', names: manyWay(ends, relation) };
  // The column is on the other side.
  if (!back.many) return undefined;
  return { ...ends, kind: 'join', via, names: manyToMany(ends, relation, via, back) };
}

/** For a side that names no other: the attribute of the target that names this one. */
function namedBy(
  models: readonly V3Model[],
  { model, attribute, target }: AssociationEnds,
): { readonly attribute: string; readonly many: boolean } | undefined {
  const own = model.attributes.get(attribute);
  if (own?.kind !== 'relation' || own.many || own.via !== undefined) return undefined;
  for (const [name, back] of target.attributes)
    if (back.kind === 'relation' && back.via === attribute && findModel(models, back) === model)
      return { attribute: name, many: back.many };
  return undefined;
}

function manyWay({ model, attribute, target }: AssociationEnds, relation: V3Relation): JoinNames {
  const ownColumn = `${singular(model.collectionName)}_id`;
  const otherColumn = `${singular(target.name)}_id`;
  return {
    tables: [relation.collectionName ?? `${model.collectionName}__${snakeCase(attribute)}`],
    ownColumn,
    otherColumn: otherColumn === ownColumn ? `related_${otherColumn}` : otherColumn,
  };
}

/** What v3 calls a join table and its columns, before the database cuts long names. */
export interface JoinNames {
  /** Candidates, most likely first. */
  readonly tables: readonly string[];
  readonly ownColumn: string;
  readonly otherColumn: string;
  /** Where both columns would be called the same: the other way to tell them apart. The table says which one v3 took. */
  readonly instead?: { readonly ownColumn: string; readonly otherColumn: string };
}

function manyToMany(
  { attribute, model }: AssociationEnds,
  relation: V3Relation,
  via: string,
  back: V3Relation,
): JoinNames {
  const named = [back, relation].find((side) => side.dominant && side.collectionName !== undefined);
  const part = (side: V3Relation, sideVia: string): string =>
    snakeCase(`${plural(side.model)} ${plural(sideVia)}`);
  const own = { side: relation, part: part(relation, via) };
  const other = { side: back, part: part(back, attribute) };
  const sorted = [other, own].sort((a, b) => {
    if (a.side.model === b.side.model) return a.side.dominant ? 1 : -1;
    return a.side.model < b.side.model ? -1 : 1;
  });
  const parts = sorted.map(({ part }) => part);
  return {
    // Of a type with itself, v3 computes a name from each side; without one dominant side they differ.
    tables: named?.collectionName
      ? [named.collectionName]
      : relation.model === back.model && relation.dominant === back.dominant
        ? [...new Set([parts.join('__'), parts.toReversed().join('__')])]
        : [parts.join('__')],
    ...joinColumns(model, attribute, relation, via, back),
  };
}

/**
 * Each side's column is called after the model at the other end. Where both would be equal, v3 calls one after the attribute
 * that it came to first: `friends` and `friendOf` of `author` give `author_id` and `friend_id`.
 */
function joinColumns(
  model: V3Model,
  attribute: string,
  relation: V3Relation,
  via: string,
  back: V3Relation,
): Omit<JoinNames, 'tables'> {
  const otherColumn = `${singular(relation.model)}_id`;
  const ownColumn = `${singular(back.model)}_id`;
  if (otherColumn !== ownColumn) return { ownColumn, otherColumn };
  if (via === attribute)
    return { ownColumn: `${singular(via)}_id`, otherColumn: `related_${singular(via)}_id` };
  const names = [...model.attributes.keys()];
  const first = names.indexOf(attribute) < names.indexOf(via) || !names.includes(via);
  const ownNamed = { ownColumn: `${singular(via)}_id`, otherColumn };
  const otherNamed = { ownColumn, otherColumn: `${singular(attribute)}_id` };
  return first ? { ...otherNamed, instead: ownNamed } : { ...ownNamed, instead: otherNamed };
}
