import type { ReportSource } from '../report-source.ts';
import type { Detail } from './detail.ts';
import { codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { outcomeWord } from './outcome-word.ts';
import type { RunSummary } from './run-summary.ts';

/** What became of each project. */
export function* projectTable(
  head: ReportSource['head'],
  { rows, projects }: RunSummary,
  { items }: Detail,
): Iterable<string> {
  if (rows.length === 0) return;
  const shown = rows.slice(0, items);
  const lines = shown.map(({ path, versions, outcome, files, left }) => {
    const cells = [
      codeSpan(path),
      escapeMarkdown(versions),
      outcomeWord(outcome, head),
      files === 0 ? '' : String(files),
      left === 0 ? '' : String(left),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const more = projects > shown.length ? `\n\n… and ${projects - shown.length} more.` : '';
  const titles = '| Project | Strapi | Result | Files | For you |\n| --- | --- | --- | ---: | ---: |';
  yield `### ${head.dryRun ? 'What would be done' : 'What was done'}\n\n${titles}\n${lines.join('\n')}${more}`;
}
