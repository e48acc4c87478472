import { codeLine } from './code-line.ts';
import { counted } from './counted.ts';
import { type Child, h, nameOf } from './element.ts';
import { inParts } from './in-parts.ts';
import { type DiffHunk, type DiffLine, type DiffRow, parseDiff } from './parse-diff.ts';
import { languageOf, type Token, tokenLines } from './tokens.ts';

export type DiffLayout = 'split' | 'unified';

/** So many rows are shown at once. */
const ROWS_AT_ONCE = 400;

/** The diff of one file. What is no diff is shown as it is. */
export function diffView(path: string, patch: string, layout: DiffLayout): HTMLElement {
  const hunks = hunksOf(patch);
  if (!hunks?.length) return h('pre', { class: 'raw-diff', tabindex: 0 }, patch);
  const rows = hunks.flatMap((hunk) => hunkRows(hunk, path, layout));
  const [body, ...more] = inParts(h('tbody'), rows, ROWS_AT_ONCE, (row) => row);
  const columns = layout === 'split' ? ['number', 'code', 'number', 'code'] : ['number', 'number', 'code'];
  return h(
    'div',
    { class: 'diff-scroll', tabindex: 0, role: 'region', 'aria-label': `Diff of ${path}` },
    h(
      'table',
      { class: `diff ${layout}` },
      h(
        'colgroup',
        {},
        columns.map((name) => h('col', { class: name })),
      ),
      h('thead', { class: 'visually-hidden' }, h('tr', {}, headings(layout))),
      body,
    ),
    more,
  );
}

/** `+5 −1` */
export function diffCounts(patch: string): HTMLElement {
  const lines = (hunksOf(patch) ?? []).flatMap(({ rows }) => rows);
  const added = lines.filter(({ right }) => right?.kind === 'added').length;
  const removed = lines.filter(({ left }) => left?.kind === 'removed').length;
  return h(
    'span',
    { class: 'diff-counts' },
    h('span', { class: 'added-count', 'aria-label': `${counted(added, 'line')} added` }, `+${added}`),
    ' ',
    h('span', { class: 'removed-count', 'aria-label': `${counted(removed, 'line')} removed` }, `−${removed}`),
  );
}

function hunksOf(patch: string): DiffHunk[] | undefined {
  try {
    return parseDiff(patch);
  } catch {
    return undefined;
  }
}

function headings(layout: DiffLayout): Child[] {
  const heading = (text: string): HTMLElement => h('th', { scope: 'col' }, text);
  return layout === 'split'
    ? [heading('Old line'), heading('Before'), heading('New line'), heading('After')]
    : [heading('Old line'), heading('New line'), heading('Code')];
}

function hunkRows({ header, rows }: DiffHunk, path: string, layout: DiffLayout): HTMLElement[] {
  const language = languageOf(path);
  const tokensOf = (side: 'left' | 'right'): Map<DiffLine, Token[]> => {
    const lines = rows.flatMap((row) => row[side] ?? []);
    const tokens = tokenLines(
      lines.map(({ text }) => text),
      language,
    );
    return new Map(lines.map((line, index) => [line, tokens[index] ?? []]));
  };
  const tokens = new Map([...tokensOf('left'), ...tokensOf('right')]);
  const code = (line: DiffLine): HTMLElement => codeCell(line, tokens.get(line) ?? []);
  const width = layout === 'split' ? 4 : 3;
  return [
    h('tr', { class: 'hunk' }, h('td', { colspan: width }, nameOf(header, 'hunk-header'))),
    ...(layout === 'split' ? rows.map((row) => splitRow(row, code)) : unifiedRows(rows, code)),
  ];
}

function splitRow({ left, right }: DiffRow, code: (line: DiffLine) => HTMLElement): HTMLElement {
  const side = (line: DiffLine | undefined): HTMLElement[] =>
    line
      ? [h('td', { class: `number ${line.kind}` }, line.number), code(line)]
      : [h('td', { class: 'number nothing' }), h('td', { class: 'nothing' })];
  return h('tr', {}, side(left), side(right));
}

function unifiedRows(rows: readonly DiffRow[], code: (line: DiffLine) => HTMLElement): HTMLElement[] {
  const result: HTMLElement[] = [];
  let added: HTMLElement[] = [];
  for (const { left, right } of rows) {
    if (left?.kind === 'same' && right) {
      result.push(...added, unifiedRow(left.number, right.number, right, code));
      added = [];
      continue;
    }
    if (left) result.push(unifiedRow(left.number, '', left, code));
    if (right) added.push(unifiedRow('', right.number, right, code));
  }
  return [...result, ...added];
}

function unifiedRow(
  left: number | '',
  right: number | '',
  line: DiffLine,
  code: (line: DiffLine) => HTMLElement,
): HTMLElement {
  const number = (value: number | ''): HTMLElement => h('td', { class: `number ${line.kind}` }, value);
  return h('tr', {}, number(left), number(right), code(line));
}

const SIGNS = { same: ' ', removed: '−', added: '+' } as const;

function codeCell(line: DiffLine, tokens: readonly Token[]): HTMLElement {
  const said = line.kind === 'same' ? false : h('span', { class: 'visually-hidden' }, `${line.kind}: `);
  return h(
    'td',
    { class: `code ${line.kind}` },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[line.kind]),
    said,
    codeLine(tokens, line.changed),
    line.noLineBreak && h('span', { class: 'cut', title: 'No line break at the end of the file' }, ' ⊘'),
  );
}
