import type { DataReport } from '../../../data-report/data-report-schema.ts';
import { snippet } from './copy-button.ts';
import { dataFlow } from './data-flow.ts';
import { type Child, counted, digits, h, nameOf, prose } from './element.ts';
import { icon } from './icons.ts';

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
    tables.length > 0 && section('Tables', tableOfTables(tables), tables.length),
    leftOut.length > 0 && section('Left out', leftOutTable(leftOut), leftOut.length),
    checks(data),
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

function section(title: string, content: Child, number?: number): HTMLElement {
  return h(
    'section',
    { class: 'data-section', 'aria-label': title },
    h('h2', {}, title, number !== undefined && [' ', h('span', { class: 'number-badge' }, digits(number))]),
    content,
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

function table(
  label: string,
  columns: readonly string[],
  rows: Child,
  numbers: readonly number[] = [],
): HTMLElement {
  return h(
    'div',
    { class: 'table-scroll', tabindex: 0, role: 'region', 'aria-label': label },
    h(
      'table',
      { class: 'data-table' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          columns.map((words, index) =>
            h('th', { scope: 'col', class: numbers.includes(index) ? 'numeric' : '' }, words),
          ),
        ),
      ),
      h('tbody', {}, rows),
    ),
  );
}

function tableOfTables(tables: NonNullable<DataReport['tables']>): HTMLElement {
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
  return table('Tables and their rows', columns, rows, [1, 3, 4, 5]);
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

function leftOutTable(leftOut: NonNullable<DataReport['leftOut']>): HTMLElement {
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
  return table('Left out', ['What', 'Kind', 'How much', 'Why'], rows, [2]);
}

type Check = NonNullable<DataReport['checks']>[number];

function failedChecks({ checks = [] }: DataReport): Child {
  const wrong = checks.filter(({ expected, found }) => expected !== found);
  if (wrong.length === 0) return false;
  return section('Checks that failed', checkTable(wrong), wrong.length);
}

function checks({ checks = [] }: DataReport): Child {
  if (checks.length === 0) return false;
  const right = checks.filter(({ expected, found }) => expected === found).length;
  const kinds = [...new Set(checks.map(({ kind }) => kind))].map(
    (kind) => `${counted(checks.filter((check) => check.kind === kind).length, 'check')} of ${KINDS[kind]}`,
  );
  return section(
    'Checked afterwards',
    [
      h(
        'p',
        { class: right === checks.length ? 'all-right' : '' },
        icon(right === checks.length ? 'already-done' : 'failed'),
        `${digits(right)} of ${counted(checks.length, 'check')} came out as expected: ${kinds.join(', ')}.`,
      ),
      h('details', {}, h('summary', {}, 'All checks'), checkTable(checks)),
    ],
    checks.length,
  );
}

const KINDS = {
  count: 'counts',
  content: 'contents',
  relation: 'relations',
  reference: 'references',
  order: 'orders',
} as const;

function checkTable(checks: readonly Check[]): HTMLElement {
  const rows = checks.map(({ table, kind, expected, found, otherwise }) =>
    h(
      'tr',
      { class: expected === found ? '' : 'wrong' },
      h(
        'td',
        {},
        icon(expected === found ? 'already-done' : 'failed'),
        expected === found ? ' right' : ' wrong',
      ),
      h('th', { scope: 'row' }, nameOf(table, 'mono')),
      h('td', {}, kind),
      h('td', { class: 'numeric' }, digits(expected)),
      h('td', { class: 'numeric' }, digits(found)),
      h('td', {}, otherwise),
    ),
  );
  return table('Checks', ['Result', 'Table', 'Kind', 'Expected', 'Found', 'Of what'], rows, [3, 4]);
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
    table(`Tables of ${database}`, ['Table', 'Rows', 'Columns'], rows, [1, 2]),
    tables.length,
  );
}
