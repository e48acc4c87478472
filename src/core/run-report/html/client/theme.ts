import { h } from './element.ts';

type Theme = 'light' | 'dark';

const KEY = 'strapi-uplift-report-theme';

/** Switches between dark and light; until then the page is as the system is. */
export function themeButton(): HTMLElement {
  const stored = remembered();
  if (stored) document.documentElement.dataset.theme = stored;
  const button = h('button', { type: 'button', class: 'quiet theme-button' });
  const show = (): void => {
    const next: Theme = current() === 'dark' ? 'light' : 'dark';
    button.textContent = next === 'dark' ? '☾ Dark' : '☀ Light';
    button.setAttribute('aria-label', `Show in ${next} colours`);
  };
  button.addEventListener('click', () => {
    const next: Theme = current() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    remember(next);
    show();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  show();
  return button;
}

function current(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function remembered(): Theme | undefined {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'dark' || stored === 'light' ? stored : undefined;
  } catch {
    // A sandboxed page has no storage.
    return undefined;
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The choice then lasts as long as the page.
    return;
  }
}
