import { h, nameOf } from './element.ts';
import { projectDetails } from './project-details.ts';
import type { ProjectRow } from './project-row.ts';
import type { Store } from './store.ts';

export interface ProjectPanel {
  readonly element: HTMLDialogElement;
  /** Nothing closes it. `neighbours` are the projects before and after. */
  show(
    row: ProjectRow | undefined,
    neighbours: readonly [ProjectRow | undefined, ProjectRow | undefined],
  ): void;
}

/** A dialog over the page with everything about one project. */
export function projectPanel(store: Store, written: boolean): ProjectPanel {
  const element = h('dialog', { class: 'panel', 'aria-labelledby': 'panel-title' });
  let shown: ProjectRow | undefined;
  const close = (): void => store.change({ project: undefined }, 'visit');

  element.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  // A second Escape closes a dialog without asking.
  element.addEventListener('close', () => {
    if (!element.open && store.state.project !== undefined) close();
  });
  // Outside of what is in it there is only the backdrop.
  element.addEventListener('click', (event) => {
    if (event.target === element) close();
  });

  function fill(row: ProjectRow, [previous, next]: Parameters<ProjectPanel['show']>[1]): void {
    const { project } = row;
    const go = (to: ProjectRow | undefined, words: string, sign: string): HTMLElement =>
      h(
        'button',
        {
          type: 'button',
          class: 'quiet',
          disabled: to === undefined,
          'aria-label': words,
          title: words,
          onclick: () => store.change({ project: to?.project.path }),
        },
        sign,
      );
    element.replaceChildren(
      h(
        'div',
        { class: 'panel-inside' },
        h(
          'header',
          { class: 'panel-head' },
          h(
            'div',
            { class: 'panel-names' },
            h(
              'h2',
              { id: 'panel-title', tabindex: -1 },
              nameOf(project.path === '.' ? project.name : project.path),
            ),
          ),
          h(
            'div',
            { class: 'panel-buttons' },
            go(previous, 'Project before', '↑'),
            go(next, 'Project after', '↓'),
            h(
              'button',
              { type: 'button', class: 'quiet', 'aria-label': 'Close', title: 'Close (Esc)', onclick: close },
              '✕',
            ),
          ),
        ),
        projectDetails(row, written),
      ),
    );
    element.scrollTop = 0;
  }

  return {
    element,
    show: (row, neighbours) => {
      if (row === shown) return;
      shown = row;
      if (!row) {
        element.close();
        return;
      }
      fill(row, neighbours);
      if (!element.open) element.showModal();
      element.querySelector<HTMLElement>('#panel-title')?.focus();
    },
  };
}
