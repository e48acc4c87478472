import type { DataReport } from '../../../data-report/data-report-schema.ts';
import { snippet } from './copy-button.ts';
import { counted, digits } from './counted.ts';
import { allChecks, failedChecks } from './data-checks.ts';
import { dataFlow } from './data-flow.ts';
import { section } from './data-section.ts';
import { dataTable } from './data-table.ts';
import { type Child, h, nameOf, prose } from './element.ts';
import { icon } from './icons.ts';
import { leftOutTable, migratedTables } from './migrated-tables.ts';

const ENGINES = { postgres: 'PostgreSQL', mysql: 'MySQL', sqlite: 'SQLite' } as const;
const PLACES = {
  'same-server': 'copied inside of the server',
  apart: 'brought to the target first',
  streamed: 'streamed from database to database',
} as const;

/** A migration of the data: what goes where as a picture and as a table, what does not, and what was checked. */
export function dataView(data: DataReport): HTMLElement {
  const { tables = [], leftOut = [], notes = [], statements = [] } = data;
  return h(
    'div',
    { class: 'data' },
    data.error && banner('failed', 'failed', data.error.message, data.error.next),
    (data.problems ?? []).map(({ where, message, next }) =>
      banner('warning', 'needs-you', message, next, where),
    ),
    failedChecks(data),
    sides(data),
    (tables.length > 0 || leftOut.length > 0) && section('Flow of the rows', dataFlow(data)),
    tables.length > 0 && section('Tables', migratedTables(tables), tables.length),
    leftOut.length > 0 && section('Left out', leftOutTable(leftOut), leftOut.length),
    allChecks(data),
    notes.length > 0 &&
      section(
        'Good to know',
        h(
          'ul',
          { class: 'plain-list' },
          notes.map((note) => h('li', {}, prose(note))),
        ),
        notes.length,
      ),
    (data.inspected ?? []).map(inspected),
    statements.length > 0 &&
      section(
        'Statements',
        h(
          'details',
          {},
          h('summary', {}, counted(statements.length, 'statement')),
          snippet(`${statements.join(';\n\n')};`, 'the statements'),
        ),
        statements.length,
      ),
  );
}

function banner(
  kind: 'failed' | 'warning',
  shape: 'failed' | 'needs-you',
  message: string,
  next?: string,
  where?: string,
): HTMLElement {
  return h(
    'div',
    { class: `banner ${kind}` },
    icon(shape),
    h(
      'div',
      {},
      where !== undefined && nameOf(where, 'mono'),
      h('p', { class: 'prose' }, h('strong', {}, prose(message))),
      next !== undefined && h('p', { class: 'prose' }, prose(next)),
    ),
  );
}

function sides({ from, to, place, timezone, rehearsed, milliseconds }: DataReport): Child {
  if (!from && !to) return false;
  const side = (
    title: string,
    { database, engine, version, schema, tables, rows }: NonNullable<typeof from>,
  ) =>
    h(
      'div',
      { class: 'side' },
      h('span', { class: 'side-title' }, title),
      nameOf(database, 'side-name'),
      h(
        'span',
        { class: 'about' },
        `${ENGINES[engine]} ${version}`,
        engine === 'postgres' && [', schema ', nameOf(schema)],
        `, ${counted(tables, 'table')}, ${counted(rows, 'row')}`,
      ),
    );
  const said = [
    ...(place ? [PLACES[place]] : []),
    ...(timezone ? [`times become wall time of ${timezone}`] : []),
    ...(rehearsed ? ['everything was taken back after it had run'] : []),
    ...(milliseconds ? [durations(milliseconds)] : []),
  ];
  return h(
    'div',
    { class: 'sides' },
    from && side('From Strapi 3', from),
    from && to && h('span', { class: 'side-arrow', 'aria-hidden': 'true' }, '→'),
    to && side('To Strapi 4', to),
    said.length > 0 && h('p', { class: 'about sides-about' }, said.join(' · ')),
  );
}

function durations({ staging, copying, verifying }: NonNullable<DataReport['milliseconds']>): string {
  const seconds = (milliseconds: number): string =>
    `${(milliseconds / 1_000).toFixed(milliseconds < 9_950 ? 2 : 0)} s`;
  const parts = [
    ...(staging > 0 ? [`staging ${seconds(staging)}`] : []),
    `copying ${seconds(copying)}`,
    `verifying ${seconds(verifying)}`,
  ];
  return parts.join(', ');
}

function inspected({ database, strapi, tables }: NonNullable<DataReport['inspected']>[number]): HTMLElement {
  const rows = tables.map(({ name, rows, columns }) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, nameOf(name, 'mono')),
      h('td', { class: 'numeric' }, digits(rows)),
      h('td', { class: 'numeric' }, digits(columns)),
    ),
  );
  return section(
    `${strapi}: ${database}`,
    dataTable(`Tables of ${database}`, ['Table', 'Rows', 'Columns'], rows, [1, 2]),
    tables.length,
  );
}
