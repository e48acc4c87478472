import type { DataReport } from '../../../data-report/data-report-schema.ts';
import { counted, digits } from './counted.ts';
import { dataTable } from './data-table.ts';
import { type Child, h, nameOf, prose } from './element.ts';

/** What became of the rows of each table: the picture of the flow in words. */
export function migratedTables(tables: NonNullable<DataReport['tables']>): HTMLElement {
  const number = (value: number, className = ''): HTMLElement =>
    h('td', { class: `numeric ${className}` }, digits(value));
  const rows = tables.map(({ from, to, read, written, added, change, setAside }) => {
    const aside = setAside.reduce((sum, { rows }) => sum + rows, 0);
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, nameOf(from, 'mono')),
      number(read),
      h('td', {}, nameOf(to, 'mono')),
      number(written),
      number(added, added === 0 ? 'zero' : ''),
      number(aside, aside === 0 ? 'zero' : 'aside'),
      h('td', {}, change, setAsideList(setAside)),
    );
  });
  const columns = ['Strapi 3', 'Read', 'Strapi 4', 'Written', 'Made new', 'Set aside', 'How'];
  return dataTable('Tables and their rows', columns, rows, [1, 3, 4, 5]);
}

function setAsideList(setAside: NonNullable<DataReport['tables']>[number]['setAside']): Child {
  if (setAside.length === 0) return false;
  return h(
    'ul',
    { class: 'aside-reasons' },
    setAside.map(({ rows, reason, ids, subjects }) => {
      const which = subjects ?? ids.map((id) => `id ${id}`);
      const more = rows > which.length ? ', …' : '';
      return h('li', {}, `${digits(rows)} × ${reason}`, which.length > 0 && ` (${which.join(', ')}${more})`);
    }),
  );
}

/** Tables and columns that v4 has no place for. */
export function leftOutTable(leftOut: NonNullable<DataReport['leftOut']>): HTMLElement {
  const rows = leftOut.map(({ table, column, rows, reason }) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, nameOf(column === undefined ? table : `${table}.${column}`, 'mono')),
      h('td', {}, column === undefined ? 'table' : 'column'),
      h('td', { class: 'numeric' }, counted(rows, column === undefined ? 'row' : 'value')),
      h('td', {}, prose(reason)),
    ),
  );
  return dataTable('Left out', ['What', 'Kind', 'How much', 'Why'], rows, [2]);
}
