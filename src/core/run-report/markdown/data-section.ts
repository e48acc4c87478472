import type { ReportSource } from '../report-source.ts';
import type { Detail } from './detail.ts';
import { codeSpan, escapeMarkdown } from './escape-markdown.ts';

/** What a migration of the data has to have decided, and where the rows went. */
export function* dataSection({ data }: ReportSource['head'], { items }: Detail): Iterable<string> {
  if (!data) return;
  const problems = (data.problems ?? []).slice(0, items).map(({ where, message, next }) => {
    return `- [ ] **${escapeMarkdown(where)}** ${escapeMarkdown(`${message} ${next}`)}`;
  });
  if (problems.length > 0) yield `### To be decided\n\n${problems.join('\n')}`;
  const tables = data.tables ?? [];
  if (tables.length === 0) return;
  const lines = tables.slice(0, items).map(({ from, to, read, written, setAside }) => {
    const aside = setAside.map(({ rows, reason }) => `${rows}: ${escapeMarkdown(reason)}`).join('<br>');
    return `| ${codeSpan(from)} | ${read} | ${codeSpan(to)} | ${written} | ${aside} |`;
  });
  const more = tables.length > items ? `\n\n… and ${tables.length - items} more.` : '';
  const titles = '| Strapi 3 | rows | Strapi 4 | rows | set aside |\n| --- | ---: | --- | ---: | --- |';
  yield `### Tables\n\n${titles}\n${lines.join('\n')}${more}`;
}
