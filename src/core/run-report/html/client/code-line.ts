import { h } from './element.ts';
import type { Token } from './tokens.ts';

/** Longer lines, as of minified files, would make the page slow. */
const LONGEST_SHOWN = 2_000;

/** One line of code with its colours, and with emphasis on what changed. */
export function codeLine(
  tokens: readonly Token[],
  changed: readonly (readonly [number, number])[] = [],
): HTMLElement {
  const code = h('code');
  let at = 0;
  for (const { kind, text } of tokens) {
    const shown = text.slice(0, LONGEST_SHOWN - at);
    for (const { part, isChanged } of cut(shown, at, changed)) {
      const classes = [kind === 'plain' ? '' : `token-${kind}`, isChanged ? 'changed-part' : ''];
      const className = classes.filter(Boolean).join(' ');
      code.append(className === '' ? plain(part) : h('span', { class: className }, part));
    }
    at += text.length;
    if (at > LONGEST_SHOWN) break;
  }
  const length = tokens.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST_SHOWN)
    code.append(h('span', { class: 'cut' }, ` … ${length - LONGEST_SHOWN} more characters`));
  return code;
}

function plain(text: string): Node {
  const holder = h('span', {}, text);
  return holder.childElementCount === 0 ? document.createTextNode(text) : holder;
}

function cut(
  text: string,
  start: number,
  changed: readonly (readonly [number, number])[],
): { readonly part: string; readonly isChanged: boolean }[] {
  const edges = changed.flat().map((edge) => Math.min(text.length, Math.max(0, edge - start)));
  const bounds = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((from, index) => ({
    part: text.slice(from, bounds[index + 1]),
    isChanged: changed.some(([first, last]) => first <= start + from && start + from < last),
  }));
}
