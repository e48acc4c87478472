import { webAddress } from '../web-address.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** A link where the address is one of the web; else its text only. */
export function markdownLink(text: string, url: string): string {
  const shown = escapeMarkdown(text);
  return webAddress(url) === undefined ? shown : `[${shown}](<${url}>)`;
}
