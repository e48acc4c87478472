import { visibleText } from '../visible-text.ts';
import { longestRun } from './escape-markdown.ts';

/** A fenced block of code; nothing in it can end it. @param indent of the list item that it belongs to */
export function codeBlock(language: string, code: string, indent = ''): string {
  const text = visibleText(code.replace(/\r\n/g, '\n').replace(/\n+$/, ''));
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return [`${fence}${language}`, ...text.split('\n'), fence].map((line) => indent + line).join('\n');
}
