import type { DataReport } from '../../../data-report/data-report-schema.ts';
import { counted, digits } from './counted.ts';
import { append, h, s } from './element.ts';
import { type Flow, type FlowBand, type FlowNode, layOutFlow } from './flow-layout.ts';
import { visible } from './visible-text.ts';

/** So many tables are drawn one by one until all are asked for. */
const TABLES_AT_ONCE = 28;
const NODE_WIDTH = 8;
/** Less would leave no room between the labels. */
const NARROWEST = 620;
/** Of the text of a label, at its size. */
const LETTER = 6.9;

/** The rows of v3 on their way to v4, as bands whose thickness tells how many they are. */
export function dataFlow({ tables = [], leftOut = [] }: DataReport): HTMLElement {
  let most = TABLES_AT_ONCE;
  const picture = h('div', { class: 'flow-picture' });
  const tip = h('div', { class: 'flow-tip', 'aria-hidden': 'true', hidden: true });
  const frame = h('div', { class: 'flow-frame' }, picture, tip);
  const all = h('button', { type: 'button', class: 'more' });
  const draw = (): void => {
    const flow = layOutFlow(tables, leftOut, most);
    const width = Math.max(NARROWEST, frame.clientWidth || 1_000);
    picture.replaceChildren(drawing(flow, width, tip));
    all.hidden = flow.folded === 0 && most === TABLES_AT_ONCE;
    all.textContent =
      flow.folded > 0
        ? `Draw ${counted(flow.folded, 'smaller table')} as well`
        : 'Draw only the largest tables';
  };
  all.addEventListener('click', () => {
    most = most === TABLES_AT_ONCE ? Number.POSITIVE_INFINITY : TABLES_AT_ONCE;
    draw();
  });
  let width = 0;
  new ResizeObserver(() => {
    if (frame.clientWidth === width) return;
    width = frame.clientWidth;
    draw();
  }).observe(frame);
  draw();
  return h(
    'figure',
    { class: 'flow' },
    frame,
    h(
      'figcaption',
      {},
      h('span', { class: 'key key-moved' }, 'copied'),
      h('span', { class: 'key key-added' }, 'made new'),
      h('span', { class: 'key key-aside' }, 'set aside'),
      h('span', { class: 'key key-left-out' }, 'left out'),
      h('span', {}, 'The thickness grows with the square root of the rows.'),
      all,
    ),
  );
}

function drawing(flow: Flow, width: number, tip: HTMLElement): SVGSVGElement {
  const label = Math.min(340, width * 0.3);
  const [left, right] = [label, width - label - NODE_WIDTH];
  const bands = flow.bands.map((band) => bandOf(band, left + NODE_WIDTH, right));
  const svg = s('svg', {
    class: 'flow-svg',
    width,
    height: flow.height + 34,
    viewBox: `0 -26 ${width} ${flow.height + 34}`,
    role: 'listbox',
    'aria-label': 'Rows on their way from Strapi 3 to Strapi 4; the table below says the same',
  });
  append(svg, [
    s('text', { class: 'flow-side', x: left + NODE_WIDTH, y: -12, 'text-anchor': 'end' }, 'Strapi 3'),
    s('text', { class: 'flow-side', x: right, y: -12 }, 'Strapi 4'),
    s(
      'g',
      { role: 'presentation' },
      bands.map(({ element }) => element),
    ),
    flow.nodes.map((node) => nodeOf(node, node.side === 'v3' ? left : right, label)),
  ]);
  watch(svg, bands, tip);
  return svg;
}

interface DrawnBand {
  readonly band: FlowBand;
  readonly element: SVGPathElement;
}

function bandOf(band: FlowBand, x0: number, x1: number): DrawnBand {
  const { from, to, y0, y1, rows, thickness, details } = band;
  const middle = (x0 + x1) / 2;
  const kind = from.kind === 'added' ? 'added' : to.kind === 'rest' ? 'table' : to.kind;
  const more = details.length > 1 ? `; ${details.join('; ')}` : '';
  const element = s('path', {
    class: `band band-${kind}${rows <= 0 ? ' empty' : ''}`,
    d: `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`,
    role: 'option',
    tabindex: -1,
    'aria-label': `${from.label} → ${destination(to)}: ${counted(Math.max(0, rows), unit(to))}${more}`,
    'stroke-width': thickness,
  });
  return { band, element };
}

/** What a node is called in a sentence. */
function destination({ kind, label }: FlowNode): string {
  return kind === 'aside' ? `set aside, ${label}` : label;
}

function unit({ kind, label }: FlowNode): string {
  return kind === 'left-out' && label.startsWith('columns') ? 'value' : 'row';
}

function nodeOf(node: FlowNode, x: number, room: number): SVGGElement {
  const { side, kind, label, rows, y, height } = node;
  const isLeft = side === 'v3';
  const number = digits(rows);
  const letters = Math.floor((room - 14) / LETTER) - number.length - 2;
  const middle = y + height / 2;
  const group = s(
    'g',
    { class: `node node-${kind}`, 'aria-hidden': 'true' },
    s('rect', { x, y, width: NODE_WIDTH, height: Math.max(2, height), rx: 2 }),
    s(
      'text',
      {
        x: isLeft ? x - 8 : x + NODE_WIDTH + 8,
        y: middle,
        dy: '0.34em',
        'text-anchor': isLeft ? 'end' : 'start',
      },
      s('title', {}, `${label}: ${number}`),
      s('tspan', { class: 'node-label' }, cut(visible(label), letters)),
      s('tspan', { class: 'node-rows', dx: 7 }, number),
    ),
  );
  group.dataset.node = node.id;
  return group;
}

/** The middle is what tells names of join tables apart the least. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = Math.ceil((length - 1) * 0.6);
  return `${text.slice(0, head)}…${text.slice(text.length - (length - 1 - head))}`;
}

/** Pointing at a band or a table, or going through the bands with the arrow keys, shows what it is. */
function watch(svg: SVGSVGElement, bands: readonly DrawnBand[], tip: HTMLElement): void {
  let active = 0;
  bands[0]?.element.setAttribute('tabindex', '0');

  const light = (lit: readonly DrawnBand[]): void => {
    svg.classList.toggle('lit', lit.length > 0);
    const nodes = new Set(lit.flatMap(({ band }) => [band.from.id, band.to.id]));
    for (const drawn of bands) drawn.element.classList.toggle('lit', lit.includes(drawn));
    for (const node of svg.querySelectorAll<SVGGElement>('.node'))
      node.classList.toggle('lit', nodes.has(node.dataset.node ?? ''));
  };
  const show = (title: string, lines: readonly string[], x: number, y: number): void => {
    const rest = lines.length > 8 ? [`and ${lines.length - 8} more`] : [];
    tip.replaceChildren(
      h('strong', {}, title),
      ...[...lines.slice(0, 8), ...rest].map((line) => h('div', {}, line)),
    );
    tip.hidden = false;
    const frame = tip.offsetParent ?? svg;
    tip.style.left = `${Math.max(4, Math.min(x + 14, frame.clientWidth - tip.offsetWidth - 8))}px`;
    tip.style.top = `${y + 18}px`;
  };
  const hide = (): void => {
    light([]);
    tip.hidden = true;
  };
  const showBand = (drawn: DrawnBand, x: number, y: number): void => {
    const { from, to, details } = drawn.band;
    light([drawn]);
    show(`${from.label} → ${destination(to)}`, details, x, y);
  };
  const placeOf = (event: PointerEvent): readonly [number, number] => {
    const box = (tip.offsetParent ?? svg.parentElement ?? svg).getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };

  svg.addEventListener('pointermove', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const drawn = bands.find(({ element }) => element === target);
    const node = target?.closest<SVGGElement>('.node')?.dataset.node;
    if (drawn) showBand(drawn, ...placeOf(event));
    else if (node !== undefined) {
      const touching = bands.filter(({ band }) => band.from.id === node || band.to.id === node);
      const [first] = touching;
      const shown = first && (first.band.from.id === node ? first.band.from : first.band.to);
      light(touching);
      if (shown)
        show(
          `${shown.label}: ${counted(shown.rows, unit(shown))}`,
          touching.flatMap(({ band }) => band.details),
          ...placeOf(event),
        );
    } else hide();
  });
  svg.addEventListener('pointerleave', hide);
  svg.addEventListener('focusout', hide);
  svg.addEventListener('focusin', (event) => {
    const drawn = bands.find(({ element }) => element === event.target);
    if (!drawn?.element.matches(':focus-visible')) return;
    const middle = svg.clientWidth / 2;
    showBand(drawn, middle, (drawn.band.y0 + drawn.band.y1) / 2 + 26);
  });
  svg.addEventListener('keydown', (event) => {
    const to = {
      ArrowDown: active + 1,
      ArrowRight: active + 1,
      ArrowUp: active - 1,
      ArrowLeft: active - 1,
      Home: 0,
      End: bands.length - 1,
    }[event.key];
    if (event.key === 'Escape') hide();
    if (to === undefined) return;
    event.preventDefault();
    bands[active]?.element.setAttribute('tabindex', '-1');
    active = Math.max(0, Math.min(bands.length - 1, to));
    bands[active]?.element.setAttribute('tabindex', '0');
    bands[active]?.element.focus();
  });
}
