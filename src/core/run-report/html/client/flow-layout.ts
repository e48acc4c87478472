import type { DataReport } from '../../../data-report/data-report-schema.ts';
import { counted } from './counted.ts';

/** A table of either side, or one of the places where rows end that v4 does not get. */
export interface FlowNode {
  readonly id: string;
  readonly side: 'v3' | 'v4';
  readonly kind: 'table' | 'rest' | 'aside' | 'left-out' | 'added';
  readonly label: string;
  readonly rows: number;
  readonly y: number;
  readonly height: number;
}

/** Rows on their way. Its middle line goes from `y0` to `y1`. */
export interface FlowBand {
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly rows: number;
  readonly y0: number;
  readonly y1: number;
  readonly thickness: number;
  /** What is in it, line by line. */
  readonly details: readonly string[];
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
  readonly height: number;
  /** Tables of v3 that are drawn together. */
  readonly folded: number;
}

type Draft = Omit<FlowNode, 'y' | 'height'>;

interface Way {
  readonly from: string;
  readonly to: string;
  rows: number;
  readonly details: string[];
}

const THICKEST = 44;
/** So that a table with one row can still be seen. */
const THINNEST = 2;
const LINE = 18;
const GAP = 6;
/** The most frequent reasons have a place of their own. */
const REASONS = 8;

type Tables = NonNullable<DataReport['tables']>;
type LeftOut = NonNullable<DataReport['leftOut']>;

/** Where the bands run when at most `most` tables of v3 are drawn one by one, those with the most rows. */
export function layOutFlow(tables: Tables, leftOut: LeftOut, most: number): Flow {
  const { shown, folded } = choose(tables, leftOut, most);
  const nodes = new Map<string, Draft>();
  const ways = new Map<string, Way>();
  const rest = `${folded} smaller table${folded === 1 ? '' : 's'}`;

  const node = (side: 'v3' | 'v4', kind: FlowNode['kind'], label: string, rows: number): string => {
    const id = `${side} ${kind} ${label}`;
    const known = nodes.get(id);
    const together = kind !== 'table' ? (known?.rows ?? 0) + rows : Math.max(known?.rows ?? 0, rows);
    nodes.set(id, { id, side, kind, label, rows: together });
    return id;
  };
  const way = (from: string, to: string, rows: number, detail: string): void => {
    const key = `${from}\n${to}`;
    const known = ways.get(key) ?? { from, to, rows: 0, details: [] };
    known.rows += rows;
    known.details.push(detail);
    ways.set(key, known);
  };
  const source = (table: string, rows: number): string =>
    shown.has(table) ? node('v3', 'table', table, rows) : node('v3', 'rest', rest, rows);
  const reasonOf = frequentReasons(tables);
  const ownTargets = new Set(
    tables.filter(({ from }) => shown.has(tableOf(from))).map(({ to }) => tableOf(to)),
  );

  for (const { from, to, read, written, added, change, setAside } of tables) {
    const [table, target] = [tableOf(from), tableOf(to)];
    const left = source(table, read);
    const right = ownTargets.has(target)
      ? node('v4', 'table', target, written)
      : node('v4', 'rest', 'their tables in v4', written);
    way(left, right, written - added, `${from} → ${to}: ${counted(written - added, 'row')}, ${change}`);
    if (added > 0)
      way(node('v3', 'added', 'made new', added), right, added, `${to}: ${counted(added, 'row')} made new`);
    for (const { rows, reason } of setAside) {
      const aside = node('v4', 'aside', reasonOf(reason), rows);
      way(left, aside, rows, `${from}: ${counted(rows, 'row')} set aside, ${reason}`);
    }
  }
  for (const { table, column, rows, reason } of leftOut) {
    const left = source(table, column === undefined ? rows : 0);
    const right = node('v4', 'left-out', column === undefined ? 'tables left out' : 'columns left out', rows);
    const what =
      column === undefined
        ? `${table}: ${counted(rows, 'row')}`
        : `${table}.${column}: ${counted(rows, 'value')}`;
    way(left, right, rows, `${what}, ${reason}`);
  }
  return { ...place([...nodes.values()], [...ways.values()]), folded };
}

/** `articles.category` is a column of `articles`. */
function tableOf(name: string): string {
  const dot = name.indexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

function choose(
  tables: Tables,
  leftOut: LeftOut,
  most: number,
): { readonly shown: ReadonlySet<string>; readonly folded: number } {
  const rows = new Map<string, number>();
  for (const { from, read } of tables) rows.set(tableOf(from), (rows.get(tableOf(from)) ?? 0) + read);
  for (const { table, rows: number } of leftOut) rows.set(table, Math.max(rows.get(table) ?? 0, number));
  const ordered = [...rows].sort(([, a], [, b]) => b - a).map(([table]) => table);
  return { shown: new Set(ordered.slice(0, most)), folded: Math.max(0, ordered.length - most) };
}

function frequentReasons(tables: Tables): (reason: string) => string {
  const rows = new Map<string, number>();
  for (const { setAside } of tables)
    for (const { reason, rows: number } of setAside) rows.set(reason, (rows.get(reason) ?? 0) + number);
  const own = new Set(
    [...rows]
      .sort(([, a], [, b]) => b - a)
      .slice(0, REASONS)
      .map(([reason]) => reason),
  );
  return (reason) => (own.has(reason) ? reason : 'other reasons');
}

/** From top to bottom. */
const KINDS: readonly FlowNode['kind'][] = ['added', 'table', 'rest', 'aside', 'left-out'];

function place(drafts: readonly Draft[], ways: readonly Way[]): Omit<Flow, 'folded'> {
  const most = Math.max(1, ...ways.map(({ rows }) => rows));
  const thickness = ({ rows }: Way): number =>
    Math.max(THINNEST, THICKEST * Math.sqrt(Math.max(0, rows) / most));
  const heightOf = ({ id }: Draft): number =>
    ways.filter(({ from, to }) => from === id || to === id).reduce((sum, way) => sum + thickness(way), 0);

  const left = drafts
    .filter(({ side }) => side === 'v3')
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || heightOf(b) - heightOf(a));
  const rank = new Map(left.map(({ id }, index) => [id, index]));
  const centre = (id: string): number => {
    // What is made new starts at the top, and should not pull its tables there.
    const incoming = ways.filter(({ from, to }) => to === id && !from.startsWith('v3 added'));
    const weight = incoming.reduce((sum, way) => sum + thickness(way), 0);
    return incoming.reduce((sum, way) => sum + (rank.get(way.from) ?? 0) * thickness(way), 0) / (weight || 1);
  };
  const right = drafts
    .filter(({ side }) => side === 'v4')
    .map((draft) => ({ draft, centre: centre(draft.id) }))
    .sort((a, b) => KINDS.indexOf(a.draft.kind) - KINDS.indexOf(b.draft.kind) || a.centre - b.centre)
    .map(({ draft }) => draft);

  const slots = (column: readonly Draft[]): number[] =>
    column.map((draft) => Math.max(LINE, heightOf(draft)));
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const height = Math.max(
    ...[left, right].map((column) => sum(slots(column)) + GAP * Math.max(0, column.length - 1)),
    LINE,
  );
  const nodes = new Map<string, FlowNode>();
  for (const column of [left, right]) {
    const room = slots(column);
    // The shorter column is spread over the height of the other.
    const gap = column.length > 1 ? (height - sum(room)) / (column.length - 1) : 0;
    let y = 0;
    for (const [index, draft] of column.entries()) {
      const slot = room[index] ?? LINE;
      const own = heightOf(draft);
      nodes.set(draft.id, { ...draft, y: y + (slot - own) / 2, height: own });
      y += slot + gap;
    }
  }

  const at = new Map([...nodes.values()].map(({ id, y }) => [id, y]));
  const take = (id: string, thick: number): number => {
    const y = at.get(id) ?? 0;
    at.set(id, y + thick);
    return y + thick / 2;
  };
  const yOf = (id: string): number => nodes.get(id)?.y ?? 0;
  const byFrom = [...ways].sort((a, b) => yOf(a.from) - yOf(b.from) || yOf(a.to) - yOf(b.to));
  const starts = new Map(byFrom.map((way) => [way, take(way.from, thickness(way))]));
  const byTo = [...ways].sort((a, b) => yOf(a.to) - yOf(b.to) || yOf(a.from) - yOf(b.from));
  const ends = new Map(byTo.map((way) => [way, take(way.to, thickness(way))]));
  const bands = byFrom.flatMap((way): FlowBand[] => {
    const [from, to] = [nodes.get(way.from), nodes.get(way.to)];
    if (!from || !to) return [];
    const { rows, details } = way;
    const [y0, y1] = [starts.get(way) ?? 0, ends.get(way) ?? 0];
    return [{ from, to, rows, details, y0, y1, thickness: thickness(way) }];
  });
  return { nodes: [...nodes.values()], bands, height };
}
