import { count } from '../../report/text-layout.ts';
import type { ReportSource } from '../report-source.ts';
import { codeBlock } from './code-block.ts';
import type { Detail } from './detail.ts';
import { escapeHtml } from './escape-markdown.ts';
import { placeNames } from './place-names.ts';
import { changesOf, type RunSummary } from './run-summary.ts';

/** Each change once, at the first project that has it. */
export function* changeSection(
  source: ReportSource,
  { groups }: RunSummary,
  { lines, items }: Detail,
): Iterable<string> {
  if (groups.length === 0) return;
  yield '### Changes';
  if (lines === 0) {
    yield `${count(groups.length, 'kind')} of changes, too long to be shown here.`;
    return;
  }
  const seen = new Set<string>();
  for (const project of source.projects()) {
    const key = changesOf(project);
    if (key === undefined || seen.has(key)) continue;
    // The groups are in the order in which they are met.
    const group = groups[seen.size];
    seen.add(key);
    if (!group) continue;
    if (seen.size > items) {
      yield `… and ${groups.length - items} more kinds of changes.`;
      return;
    }
    const { total } = group.projects;
    const who = total === 1 ? `<code>${escapeHtml(project.path)}</code>` : count(total, 'project');
    yield `<details><summary>${who}: ${count(group.files, 'file')}</summary>`;
    if (total > 1) yield placeNames(group.projects, items);
    for (const { patch } of project.diffs) yield codeBlock('diff', shortened(patch, lines));
    yield '</details>';
  }
}

function shortened(patch: string, most: number): string {
  const lines = patch.split('\n');
  if (lines.length <= most) return patch;
  return [...lines.slice(0, most), `… ${count(lines.length - most, 'more line')}`].join('\n');
}
