import type { Look } from '../report/render-plan.ts';
import { count, indentLines, printableName, wrap } from '../report/text-layout.ts';
import type { DataReport } from './data-report-schema.ts';

const ENGINES = { postgres: 'PostgreSQL', mysql: 'MySQL', sqlite: 'SQLite' } as const;

/** A migration for people: what goes where, what does not, and what to know. Ends with a line break where there is anything. */
export function renderDataReport(report: DataReport, look: Look): string {
  return [
    ...sides(report, look),
    ...problems(report, look),
    ...tables(report, look),
    ...setAside(report, look),
    ...leftOut(report, look),
    ...notes(report, look),
  ].join('\n');
}

function sides({ from, to, place, timezone }: DataReport, { paint, width }: Look): readonly string[] {
  const line = (title: string, side: NonNullable<DataReport['from']>): string[] => [
    `${paint.bold(title)} ${printableName(side.database)}`,
    paint.dim(
      `     ${ENGINES[side.engine]} ${side.version}${side.engine === 'postgres' ? `, schema ${side.schema}` : ''}: ${count(side.tables, 'table')}, ${rows(side.rows)}`,
    ),
  ];
  const how = [
    ...(place === 'same-server' ? ['The data is copied inside of the server.'] : []),
    ...(place === 'apart' ? ['The data is brought to the target first.'] : []),
    ...(place === 'streamed' ? ['The data is streamed from database to database.'] : []),
    ...(timezone ? [`Times become wall time of ${timezone}: start Strapi 4 with TZ=${timezone}.`] : []),
  ];
  return [
    ...(from ? line('From', from) : []),
    ...(to ? line('To  ', to) : []),
    ...(how.length > 0 ? wrap(how.join(' '), width).map((text) => paint.dim(text)) : []),
    '',
  ];
}

function problems({ problems = [] }: DataReport, { paint, width }: Look): readonly string[] {
  if (problems.length === 0) return [];
  return [
    paint.bold('To be decided first'),
    ...problems.flatMap(({ where, message, next }) => [
      `  ${paint.red('✖')} ${printableName(where)}`,
      ...indentLines(wrap(message, width - 4), '    '),
      ...indentLines(wrap(next, width - 4), '    ').map((text) => paint.dim(text)),
    ]),
    '',
  ];
}

function tables({ tables = [] }: DataReport, { paint, width }: Look): readonly string[] {
  const shown = tables.filter(({ read, written }) => read > 0 || written > 0);
  const empty = tables.length - shown.length;
  if (tables.length === 0) return [];
  const numbers = Math.max(
    7,
    ...shown.map(({ read, written }) => Math.max(digits(read).length, digits(written).length)),
  );
  const room = width - 2 * numbers - 7;
  const half = Math.floor(room / 2);
  const left = Math.min(half, Math.max(8, ...shown.map(({ from }) => from.length)));
  const right = Math.max(8, room - left);
  return [
    paint.bold(
      `${'Strapi 3'.padEnd(left)} ${'rows'.padStart(numbers)}    ${'Strapi 4'.padEnd(right)} ${'rows'.padStart(numbers)}`,
    ),
    ...shown.flatMap(({ from, to, read, written, added, change, setAside }) => {
      const aside = setAside.reduce((sum, { rows }) => sum + rows, 0);
      const detail = [
        change,
        ...(aside > 0 ? [paint.yellow(`${digits(aside)} set aside`)] : []),
        ...(added > 0 && read > 0 ? [`${digits(added)} added`] : []),
      ].join(', ');
      return [
        `${cut(from, left).padEnd(left)} ${digits(read).padStart(numbers)} ${paint.dim('→')}  ${cut(to, right).padEnd(right)} ${digits(written).padStart(numbers)}`,
        ...(detail === 'as it is' || detail === 'links' ? [] : [paint.dim(`  ${detail}`)]),
      ];
    }),
    ...(empty > 0 ? [paint.dim(`and ${count(empty, 'empty table')}`)] : []),
    '',
  ];
}

function setAside({ tables = [] }: DataReport, { paint, width }: Look): readonly string[] {
  const lines = tables.flatMap(({ from, setAside }) =>
    setAside.map(({ rows, reason, ids, subjects }) => {
      const which = subjects ? subjects.map(printableName) : ids.map(String);
      const more = rows > which.length ? ', …' : '';
      const named = which.length > 0 ? ` (${subjects ? '' : 'id '}${which.join(', ')}${more})` : '';
      return `${printableName(from)}: ${digits(rows)} × ${reason}${named}`;
    }),
  );
  return listed('Set aside', lines, paint, width);
}

function leftOut({ leftOut = [] }: DataReport, { paint, width }: Look): readonly string[] {
  const lines = leftOut.map(({ table, column, rows, reason }) =>
    column === undefined
      ? `table ${printableName(table)}, ${count(rows, 'row')}: ${reason}`
      : `column ${printableName(table)}.${printableName(column)}, ${count(rows, 'value')}: ${reason}`,
  );
  return listed('Left out', lines, paint, width);
}

function notes({ notes = [] }: DataReport, { paint, width }: Look): readonly string[] {
  return listed('Good to know', notes, paint, width);
}

function listed(
  title: string,
  lines: readonly string[],
  paint: Look['paint'],
  width: number,
): readonly string[] {
  if (lines.length === 0) return [];
  return [
    paint.bold(title),
    ...lines.flatMap((line) => {
      const [first = '', ...rest] = wrap(line, width - 4);
      return [`  ${paint.yellow('-')} ${first}`, ...indentLines(rest, '    ')];
    }),
    '',
  ];
}

/** The middle is what tells names of join tables apart the least. */
function cut(name: string, length: number): string {
  const plain = printableName(name);
  if (plain.length <= length) return plain;
  const head = Math.ceil((length - 1) / 2);
  return `${plain.slice(0, head)}…${plain.slice(plain.length - (length - 1 - head))}`;
}

function rows(number: number): string {
  return `${digits(number)} row${number === 1 ? '' : 's'}`;
}

function digits(number: number): string {
  return number.toLocaleString('en');
}
