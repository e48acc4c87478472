import type { DataReport } from '../../../data-report/data-report-schema.ts';
import { counted, digits } from './counted.ts';
import { section } from './data-section.ts';
import { dataTable } from './data-table.ts';
import { type Child, h, nameOf } from './element.ts';
import { icon } from './icons.ts';

type Check = NonNullable<DataReport['checks']>[number];

/** What the verification found to be otherwise. */
export function failedChecks({ checks = [] }: DataReport): Child {
  const wrong = checks.filter(({ expected, found }) => expected !== found);
  if (wrong.length === 0) return false;
  return section('Checks that failed', checkTable(wrong), wrong.length);
}

/** All that the verification asked. */
export function allChecks({ checks = [] }: DataReport): Child {
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
  return dataTable('Checks', ['Result', 'Table', 'Kind', 'Expected', 'Found', 'Of what'], rows, [3, 4]);
}
