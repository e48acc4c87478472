import { snippet } from './copy-button.ts';
import { counted, digits } from './counted.ts';
import { h, nameOf, prose, webLink } from './element.ts';
import { icon } from './icons.ts';
import { inParts } from './in-parts.ts';
import { groupNeeds, type Need, type NeedGroup } from './needs.ts';
import type { ProjectRow } from './project-row.ts';
import type { Store } from './store.ts';

const SECTIONS: readonly { readonly kind: Need['kind']; readonly title: string; readonly about: string }[] = [
  { kind: 'failure', title: 'In the way', about: 'Until this is settled, these projects are not upgraded.' },
  { kind: 'problem', title: 'Warnings', about: 'The upgrade goes on, but look at them.' },
  {
    kind: 'file',
    title: 'Files to edit by hand',
    about: 'What a file alone does not tell is not guessed. Paste what is given.',
  },
  { kind: 'command', title: 'Commands to run', about: 'They were not run.' },
  { kind: 'todo', title: 'To do', about: 'What only a person can do.' },
];

/** So many projects of a need, and needs of a kind, are shown at once. */
const PLACES_AT_ONCE = 24;
const CARDS_AT_ONCE = 60;

/** Everything over all projects that somebody has to do, each text once. */
export function needsYou(rows: readonly ProjectRow[], store: Store): HTMLElement {
  const groups = groupNeeds(rows);
  if (groups.length === 0)
    return h('div', { class: 'needs' }, h('p', { class: 'nothing-found' }, 'Nothing here needs anybody.'));
  return h(
    'div',
    { class: 'needs' },
    SECTIONS.map(({ kind, title, about }) => {
      const inSection = groups.filter(({ need }) => need.kind === kind);
      if (inSection.length === 0) return false;
      return h(
        'section',
        { class: `needs-section needs-${kind}`, 'aria-label': title },
        h('h2', {}, title, ' ', h('span', { class: 'number-badge' }, digits(inSection.length))),
        h('p', { class: 'about' }, about),
        inParts(h('div'), inSection, CARDS_AT_ONCE, (group) => card(group, store)),
      );
    }),
  );
}

function card({ need, places }: NeedGroup, store: Store): HTMLElement {
  return h(
    'article',
    { class: 'card' },
    h(
      'div',
      { class: 'card-head' },
      icon(need.kind === 'failure' ? 'failed' : 'needs-you'),
      h('h3', {}, prose(need.title)),
      need.step !== undefined && nameOf(need.step, 'step-id'),
    ),
    needBody(need),
    placesOf(places, store),
  );
}

/** What is to be done, with what to paste and where to read on. */
export function needBody({ text, next, snippet: paste, url }: Need): HTMLElement {
  return h(
    'div',
    { class: 'need-body' },
    h('p', { class: 'prose' }, prose(text)),
    next !== undefined && h('p', { class: 'prose next' }, prose(next)),
    paste !== undefined && snippet(paste),
    url !== undefined && h('p', { class: 'guide' }, webLink(url, 'Read the guide ↗')),
  );
}

function placesOf(places: NeedGroup['places'], store: Store): HTMLElement {
  const projects = new Set(places.map(({ project }) => project)).size;
  const place = ({ project, need }: NeedGroup['places'][number]): HTMLElement => {
    const line = need.line === undefined ? '' : `:${need.line}`;
    return h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          class: 'place',
          onclick: () => store.change({ project: project.path }, 'visit'),
        },
        nameOf(project.path === '.' ? project.name : project.path),
      ),
      need.file !== undefined && h('span', { class: 'place-file' }, nameOf(`${need.file}${line}`)),
    );
  };
  return h(
    'details',
    { open: places.length <= 4 },
    h('summary', {}, `in ${counted(projects, 'project')}`),
    inParts(h('ul', { class: 'places' }), places, PLACES_AT_ONCE, place),
  );
}
