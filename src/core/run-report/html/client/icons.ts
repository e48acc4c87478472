import type { End } from './cell-end.ts';
import { s } from './element.ts';

/** A shape of its own for each end, so that no colour has to be seen. Drawn on 16 × 16. */
const SHAPES: Readonly<Record<End | 'app' | 'plugin' | 'package', readonly string[]>> = {
  changed: ['M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z'],
  'already-done': ['M3.5 8.5l3 3l6-7'],
  'not-applicable': ['M5.5 8h5'],
  'needs-you': ['M8 2l6.5 11.5h-13z', 'M8 6.5v3', 'M8 11.4v.1'],
  failed: ['M4 4l8 8', 'M12 4l-8 8'],
  'not-run': ['M8 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z'],
  'taken-back': ['M3 6.5h6.5a3.5 3.5 0 0 1 0 7h-3', 'M6 3.5l-3 3l3 3'],
  accepted: ['M4 2.5v11', 'M4 3h8l-2 2.75l2 2.75h-8'],
  info: ['M8 7.2v5', 'M8 4.2v.1'],
  app: ['M2.5 3.5h11v9h-11z', 'M2.5 6.5h11'],
  plugin: ['M6 2.5v3', 'M10 2.5v3', 'M4 5.5h8v3a4 4 0 0 1-8 0z', 'M8 12.5v2'],
  package: ['M8 2l5.5 3v6L8 14l-5.5-3V5z', 'M2.5 5L8 8l5.5-3', 'M8 8v6'],
};

const drawn = new Map<string, SVGSVGElement>();

/** Decoration: what it means has to be said beside it or in a label. */
export function icon(name: keyof typeof SHAPES): SVGSVGElement {
  const template = drawn.get(name) ?? draw(name);
  drawn.set(name, template);
  return template.cloneNode(true) as SVGSVGElement;
}

function draw(name: keyof typeof SHAPES): SVGSVGElement {
  return s(
    'svg',
    { class: `icon icon-${name}`, viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' },
    SHAPES[name].map((d) => s('path', { d })),
  );
}
