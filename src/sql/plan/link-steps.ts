import { SYSTEM_MODELS } from '../../strapi/v3-system-models.ts';
import { type Association, associations } from '../v3/associations.ts';
import { findJoinTable } from '../v3/find-join-table.ts';
import { findLinkTable, type LinkTable } from '../v4/find-link-table.ts';
import { linkOrders } from '../v4/link-orders.ts';
import type { LeftOut } from './data-plan.ts';
import type { Pair, Sides } from './sides.ts';
import type { LinkSource, LinkStep } from './step.ts';

export interface PlannedLinks {
  readonly steps: readonly LinkStep[];
  /** v3 columns that hold relations, by table. */
  readonly consumed: ReadonlyMap<string, ReadonlySet<string>>;
  /** v3 join tables that are spoken for. */
  readonly tables: ReadonlySet<string>;
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
}

/** Every relation between two types: one link table of v4 each. */
export function linkSteps(sides: Sides, pairs: ReadonlyMap<string, Pair>): PlannedLinks {
  const steps: LinkStep[] = [];
  const consumed = new Map<string, Set<string>>();
  const tables = new Set<string>();
  const leftOut: LeftOut[] = [];
  const notes: string[] = [];
  const consume = (table: string, column: string): void => {
    const columns = consumed.get(table) ?? new Set();
    consumed.set(table, columns.add(column));
  };
  for (const association of associations(sides.models)) {
    if (association.kind === 'broken') {
      const { model, attribute, message } = association;
      if (sides.v3.tables.get(model.collectionName)?.columns.has(attribute)) {
        consume(model.collectionName, attribute);
        leftOut.push({ kind: 'column', table: model.collectionName, column: attribute, reason: message });
      }
      continue;
    }
    // Columns of the entity in v4 as well.
    if (CREATORS.has(association.attribute) && association.kind === 'column') continue;
    if (SYSTEM_MODELS.has(association.model.uid)) continue;
    const source = sourceOf(sides, association);
    if (source === 'no table') {
      if (association.kind === 'join') notes.push(noTable(association));
      continue;
    }
    if (source.kind === 'join') tables.add(source.table);
    else {
      consume(source.table, source.column);
      if (source.kind === 'pair') consume(source.backTable, source.backColumn);
      else if (source.echo) consume(source.echo.table, source.echo.column);
    }
    const reason = (why: string): LeftOut =>
      source.kind === 'join'
        ? { kind: 'table', table: source.table, reason: why }
        : { kind: 'column', table: source.table, column: source.column, reason: why };
    const own = pairs.get(association.model.uid);
    const other = pairs.get(association.target.uid);
    // The missing table is told of with its model.
    if (!own || !other) {
      const gone = own ? association.target.uid : association.model.uid;
      leftOut.push(reason(`${gone} does not go to v4`));
      continue;
    }
    const link = locate(sides, association, own, other);
    if (link === undefined)
      leftOut.push(reason(`${own.uid} has no relation "${association.attribute}" in v4`));
    else steps.push(toStep(source, association, link, own, other));
  }
  return { steps, consumed, tables, leftOut, notes };
}

const CREATORS: ReadonlySet<string> = new Set(['created_by', 'updated_by']);

function noTable({ model, attribute, names }: Extract<Association, { kind: 'join' }>): string {
  return `v3 has no table for “${attribute}” of ${model.uid} (${names.tables.join(' or ')}): if it is called otherwise, say so under "joinTables" in the mapping file.`;
}

type V3Source = Extract<LinkSource, { kind: 'column' | 'join' | 'pair' }>;

function sourceOf(sides: Sides, association: Association): V3Source | 'no table' {
  const { model, attribute, target } = association;
  if (association.kind === 'join') {
    const named = sides.joinTables.get(`${model.uid}#${attribute}`);
    const names = named ? { ...association.names, tables: [named] } : association.names;
    const found = findJoinTable(sides.v3, names);
    return found ? { kind: 'join', table: found.table.name, own: found.own, other: found.other } : 'no table';
  }
  const has = (table: string, column: string): boolean =>
    sides.v3.tables.get(table)?.columns.has(column) ?? false;
  if (!has(model.collectionName, attribute)) return 'no table';
  const column = { table: model.collectionName, column: attribute };
  if (association.kind !== 'pair' || !has(target.collectionName, association.via))
    return { kind: 'column', ...column };
  const back = { table: target.collectionName, column: association.via };
  return association.mutual
    ? { kind: 'pair', ...column, backTable: back.table, backColumn: back.column }
    : { kind: 'column', ...column, echo: back };
}

interface LocatedLink {
  readonly link: LinkTable;
  /** The relation belongs to the other type in v4: its owner is the target of v3's association. */
  readonly swapped: boolean;
}

/** The link table in v4, which belongs to the one side or to the other. */
function locate(sides: Sides, association: Association, own: Pair, other: Pair): LocatedLink | undefined {
  const { model, target, attribute } = association;
  const name = sides.names.attributeOf(model.uid, attribute);
  const link =
    name === undefined ? undefined : findLinkTable(sides.v4, own.target.name, name, other.target.name);
  if (link) return { link, swapped: false };
  const { via } = association;
  const back = via === undefined ? undefined : sides.names.attributeOf(target.uid, via);
  const inverse =
    back === undefined ? undefined : findLinkTable(sides.v4, other.target.name, back, own.target.name);
  return inverse && { link: inverse, swapped: true };
}

function toStep(
  source: V3Source,
  association: Association,
  { link, swapped }: LocatedLink,
  own: Pair,
  other: Pair,
): LinkStep {
  // Seen from v4's owner: a join table has many of the other end; a column has one, and its target has many.
  const many = association.kind === 'join' || (association.kind === 'column' && swapped);
  const [owner, end] = swapped ? [other, own] : [own, other];
  return {
    kind: 'link',
    source: swapped ? turned(source) : source,
    to: link.table.name,
    id: link.table.columns.has('id'),
    own: { column: link.own, parent: owner.source.name },
    other: { column: link.other, parent: end.source.name },
    orders: linkOrders(link, many),
  };
}

function turned(source: V3Source): LinkSource {
  switch (source.kind) {
    case 'column':
      return { ...source, kind: 'back-column' };
    case 'join':
      return { ...source, own: source.other, other: source.own };
    case 'pair':
      return {
        kind: 'pair',
        table: source.backTable,
        column: source.backColumn,
        backTable: source.table,
        backColumn: source.column,
      };
  }
}
