import { h } from './element.ts';

/** Copies `text` as it is, hidden characters and all. */
export function copyButton(text: string, what: string): HTMLElement {
  const words = h('span', { 'aria-live': 'polite' }, 'Copy');
  const button = h('button', { type: 'button', class: 'copy', 'aria-label': `Copy ${what}` }, words);
  button.addEventListener('click', async () => {
    words.textContent = (await copy(text)) ? 'Copied' : 'Select and copy';
    setTimeout(() => {
      words.textContent = 'Copy';
    }, 2_000);
  });
  return button;
}

/** Whether it is in the clipboard now. A page from a file may have no clipboard of its own. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = h('textarea', { class: 'visually-hidden', 'aria-hidden': 'true' });
  field.value = text;
  // What is outside of an open dialog cannot be selected.
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}

/** Something to paste, with the button that copies it. */
export function snippet(text: string, what = 'the snippet'): HTMLElement {
  return h(
    'div',
    { class: 'snippet' },
    h('pre', { tabindex: 0, 'aria-label': what }, h('code', {}, text)),
    copyButton(text, what),
  );
}
