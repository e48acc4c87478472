import type { End } from './cell-end.ts';
import { h } from './element.ts';
import { projectCells, workspaceCell } from './matrix-cells.ts';
import { FIRST_STEP, matrixHeadings } from './matrix-headings.ts';
import { type MatrixRow, matrixRows } from './matrix-rows.ts';
import type { ProjectRow } from './project-row.ts';
import type { StepColumn } from './step-columns.ts';
import type { Store } from './store.ts';

/** As `--row-height` in the style sheet. */
const ROW_HEIGHT = 44;
/** Rows that are drawn beyond what is seen, so that scrolling shows no gaps. */
const MARGIN = 8;

export interface Matrix {
  readonly element: HTMLElement;
  /** Shows these projects; only the rows in sight are in the document. */
  show(rows: readonly ProjectRow[]): void;
  /** Draws all rows, for paper. */
  showAll(all: boolean): void;
}

/** Projects × steps: an ARIA grid with one stop for the Tab key, in which the arrow keys move. */
export function matrix(
  columns: readonly StepColumn[],
  ends: ReadonlySet<End>,
  store: Store,
  written: boolean,
): Matrix {
  const folded = new Set<string>();
  const drawn = new Map<number, HTMLElement>();
  let projects: readonly ProjectRow[] = [];
  let lines: readonly MatrixRow[] = [];
  let active = { line: 0, column: 0 };
  let isWhole = false;

  const head = h(
    'div',
    { class: 'matrix-head', role: 'rowgroup' },
    matrixHeadings(columns, ends, store, written),
  );
  const body = h('div', { class: 'matrix-body', role: 'rowgroup' });
  const nothing = h('p', { class: 'nothing-found', hidden: true }, 'No project is like that.');
  const grid = h(
    'div',
    { class: 'matrix', role: 'grid', 'aria-label': 'Projects and their steps', 'aria-readonly': 'true' },
    head,
    body,
  );
  grid.setAttribute('aria-colcount', String(columns.length + FIRST_STEP));
  grid.style.setProperty(
    '--columns',
    ['var(--name-width)', 'var(--version-width)', 'var(--result-width)']
      .concat(columns.map(() => 'var(--step-width)'))
      .join(' '),
  );

  function draw(): void {
    const [first, last] = inSight();
    const wanted = new Set<number>();
    for (let line = first; line <= last; line++) wanted.add(line);
    // The focus must not get lost when its row is scrolled out of sight.
    if (active.line < lines.length) wanted.add(active.line);
    for (const [line, element] of drawn) {
      if (wanted.has(line)) continue;
      element.remove();
      drawn.delete(line);
    }
    for (const line of [...wanted].sort((a, b) => a - b)) {
      const row = lines[line];
      if (!row || drawn.has(line)) continue;
      const element = drawRow(row, line);
      drawn.set(line, element);
      body.append(element);
    }
  }

  function inSight(): readonly [number, number] {
    if (isWhole) return [0, lines.length - 1];
    const top = Math.max(0, grid.scrollTop);
    const first = Math.floor(top / ROW_HEIGHT) - MARGIN;
    const last = Math.ceil((top + grid.clientHeight) / ROW_HEIGHT) + MARGIN;
    return [Math.max(0, first), Math.min(lines.length - 1, last)];
  }

  function drawRow(row: MatrixRow, line: number): HTMLElement {
    const cells = row.kind === 'project' ? projectCells(row.row, columns, written) : [workspaceCell(row)];
    const element = h('div', { class: `row row-${row.kind}`, role: 'row', 'aria-rowindex': line + 2 }, cells);
    if (row.kind === 'project' && row.inGroup) element.classList.add('in-group');
    if (row.kind === 'project') element.dataset.path = row.row.project.path;
    element.style.setProperty('--at', String(line));
    for (const [column, cell] of cells.entries()) {
      cell.dataset.column = String(column);
      cell.setAttribute('aria-colindex', String(column + 1));
      cell.tabIndex = line === active.line && column === columnIn(row, active.column) ? 0 : -1;
    }
    return element;
  }

  /** Draws everything anew, where it was. */
  function redraw(): void {
    const hadFocus = body.contains(document.activeElement);
    lines = matrixRows(projects, folded);
    active = { line: Math.min(active.line, Math.max(0, lines.length - 1)), column: active.column };
    for (const element of drawn.values()) element.remove();
    drawn.clear();
    body.style.setProperty('--lines', String(lines.length));
    grid.setAttribute('aria-rowcount', String(lines.length + 1));
    grid.hidden = lines.length === 0;
    nothing.hidden = lines.length > 0;
    draw();
    if (hadFocus) cellAt(active)?.focus();
  }

  function cellAt({ line, column }: typeof active): HTMLElement | undefined {
    const row = lines[line];
    const cell = row && drawn.get(line)?.children[columnIn(row, column)];
    return cell instanceof HTMLElement ? cell : undefined;
  }

  function moveTo(line: number, column: number, focus = true): void {
    cellAt(active)?.setAttribute('tabindex', '-1');
    active = {
      line: clamp(line, lines.length - 1),
      column: clamp(column, columns.length + FIRST_STEP - 1),
    };
    const top = active.line * ROW_HEIGHT;
    const room = grid.clientHeight - head.offsetHeight - ROW_HEIGHT;
    if (top < grid.scrollTop) grid.scrollTop = top;
    else if (top > grid.scrollTop + room) grid.scrollTop = top - room;
    draw();
    const cell = cellAt(active);
    cell?.setAttribute('tabindex', '0');
    if (focus) {
      cell?.focus({ preventScroll: true });
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  function open(line: number): void {
    const row = lines[line];
    if (row?.kind === 'project') {
      store.change({ project: row.row.project.path }, 'visit');
    } else if (row) {
      if (!folded.delete(row.workspace)) folded.add(row.workspace);
      redraw();
    }
  }

  const MOVES: Readonly<Record<string, (line: number, column: number) => readonly [number, number]>> = {
    ArrowDown: (line, column) => [line + 1, column],
    ArrowUp: (line, column) => [line - 1, column],
    ArrowRight: (line, column) => [line, column + 1],
    ArrowLeft: (line, column) => [line, column - 1],
    PageDown: (line, column) => [line + 10, column],
    PageUp: (line, column) => [line - 10, column],
    Home: (line) => [line, 0],
    End: (line) => [line, columns.length + FIRST_STEP - 1],
  };

  body.addEventListener('keydown', (event) => {
    const { line, column } = active;
    if (event.key === 'Enter' || event.key === ' ') open(line);
    else if (event.key === 'Home' && event.ctrlKey) moveTo(0, 0);
    else if (event.key === 'End' && event.ctrlKey) moveTo(lines.length - 1, column);
    else {
      const to = MOVES[event.key]?.(line, column);
      if (!to || event.altKey || event.metaKey) return;
      moveTo(...to);
    }
    event.preventDefault();
  });
  body.addEventListener('click', (event) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null;
    const found = [...drawn].find(([, element]) => element === cell?.parentElement);
    if (!cell || !found) return;
    moveTo(found[0], Number(cell.dataset.column));
    open(found[0]);
  });
  grid.addEventListener('scroll', draw, { passive: true });
  new ResizeObserver(draw).observe(grid);
  store.listen(({ step }, before) => {
    if (step !== before.step) head.replaceChildren(matrixHeadings(columns, ends, store, written));
  });

  return {
    element: h('div', { class: 'matrix-frame' }, grid, nothing, keys()),
    show: (rows) => {
      projects = rows;
      redraw();
    },
    showAll: (all) => {
      isWhole = all;
      draw();
    },
  };
}

/** A line of a workspace has only one cell. */
function columnIn(row: MatrixRow, column: number): number {
  return row.kind === 'workspace' ? 0 : column;
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}

function keys(): HTMLElement {
  const key = (name: string, what: string): HTMLElement => h('span', {}, h('kbd', {}, name), ` ${what}`);
  return h(
    'p',
    { class: 'keys' },
    key('/', 'search'),
    key('↑ ↓ ← →', 'move'),
    key('Enter', 'open'),
    key('Esc', 'close'),
  );
}
