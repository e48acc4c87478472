import { codeBlock } from './code-block.ts';
import type { Detail } from './detail.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { markdownLink } from './markdown-link.ts';
import { placeNames } from './place-names.ts';
import type { Task, TaskList } from './task-list.ts';

/** What a person has to do, or to know, as a list. @param bullet what each item begins with */
export function* taskSection(
  title: string,
  bullet: string,
  { first, total }: TaskList,
  { items, lines }: Detail,
): Iterable<string> {
  if (total === 0) return;
  const shown = first.slice(0, items).map((task) => taskItem(bullet, task, items, lines));
  const more = total > shown.length ? [`- … and ${total - shown.length} more`] : [];
  yield `### ${title}\n\n${[...shown, ...more].join('\n')}`;
}

function taskItem(
  bullet: string,
  { title, message, url, snippet, places }: Task,
  items: number,
  lines: number,
): string {
  const link = url === undefined ? '' : ` (${markdownLink('guide', url)})`;
  const text = message === '' ? '' : ` ${escapeMarkdown(message)}`;
  const head = `${bullet}**${escapeMarkdown(title)}**${text}${link}`;
  const body = [
    ...(places.total === 1
      ? [`  ${placeNames(places, items)}`]
      : [
          `  <details><summary>in ${places.total} places</summary>`,
          '',
          `  ${placeNames(places, items)}`,
          '',
          '  </details>',
        ]),
    ...(snippet === undefined || lines === 0 ? [] : ['', codeBlock('', snippet, '  ')]),
  ];
  return [`${head}${places.total === 1 ? '\\' : ''}`, ...body].join('\n');
}
