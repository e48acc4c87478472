import { visibleName } from '../visible-text.ts';

/**
 * Text as one line of GitHub's Markdown that shows it and does nothing else: no markup, HTML, mention (`@team`), reference
 * (`#123`, `GH-123`) or link comes of it. Code in backticks stays code.
 *
 * `Ask @team about <b>` → `Ask @&#8203;team about &lt;b&gt;`
 */
export function escapeMarkdown(text: string): string {
  return text
    .split(/(`[^`\r\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : escapePlain(part)))
    .join('');
}

/**
 * A name as code. In a cell of a table no backslash could keep a `|` from ending the cell if the name has one before it, so
 * that it is named like what cannot be seen.
 */
export function codeSpan(name: string): string {
  const text = visibleName(name).replaceAll('|', '\\u007c');
  if (text.trim() === '') return '`\u00a0`';
  const fence = '`'.repeat(longestRun(text) + 1);
  const pad = /^[`\s]|[`\s]$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** More backticks than a text has in a row. */
export function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** For text inside of HTML, where Markdown is not read. */
export function escapeHtml(text: string): string {
  return visibleName(text).replace(/[&<>"'|]/g, (character) => `&#${character.charCodeAt(0)};`);
}

// GitHub looks for mentions, references and links in the text that Markdown leaves; a space without a width parts them
// (https://github.com/renovatebot/renovate does it for the release notes in its pull requests).
const PARTED = '&#8203;';

function escapePlain(text: string): string {
  return visibleName(text.replace(/\s*[\r\n]+\s*/g, ' '))
    .replace(/[&<>"'|]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\\`*[\]~$^]|(?<![a-z\d])_|_(?![a-z\d])/gi, '\\$&')
    .replace(/@|(?<!&)#/g, `$&${PARTED}`)
    .replace(/\b(GH|www|https?|ftp)(?=[-.:])/gi, `$1${PARTED}`);
}
