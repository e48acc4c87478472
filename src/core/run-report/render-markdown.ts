import { count } from '../report/text-layout.ts';
import { changeSection } from './markdown/change-section.ts';
import { dataSection } from './markdown/data-section.ts';
import type { Detail } from './markdown/detail.ts';
import { codeSpan, escapeMarkdown } from './markdown/escape-markdown.ts';
import { outcomeWord } from './markdown/outcome-word.ts';
import { projectTable } from './markdown/project-table.ts';
import { type RunSummary, summarizeRun } from './markdown/run-summary.ts';
import { taskSection } from './markdown/task-section.ts';
import type { RenderReport, ReportSource } from './report-source.ts';
import type { ProjectReport, RunReport } from './run-report-schema.ts';

/** GitHub refuses a body of more characters. */
const ROOM = 65_536;

/** First the diffs are shortened, then the lists, which may leave room for diffs again. */
const DETAILS: readonly Detail[] = [1_000, 200, 50, 10].flatMap((items) =>
  [Number.POSITIVE_INFINITY, 60, 15, 0].map((lines) => ({ items, lines })),
);

/**
 * The report as the body of a pull request: what needs somebody first, then what became of each project, and the changes, each
 * once with the projects that it is the same in. Names and texts from projects are shown as they are and become no markup.
 */
export const renderMarkdown: RenderReport = function* (source) {
  const summary = summarizeRun(source);
  for (const detail of DETAILS) {
    const body = within(ROOM, sections(source, summary, detail));
    if (body === undefined) continue;
    yield body;
    return;
  }
  // Only a text of a single item can be as long as that.
  yield `${headline(source.head, summary)}\n\n${SHORTENED}\n`;
};

const SHORTENED =
  '> [!NOTE]\n> This is shortened: GitHub takes no longer text. The other kinds of report hold everything.';

function within(room: number, parts: Iterable<string>): string | undefined {
  let body = '';
  for (const part of parts) {
    body += `${part}\n\n`;
    if (body.length > room) return undefined;
  }
  return `${body.trimEnd()}\n`;
}

function* sections(source: ReportSource, summary: RunSummary, detail: Detail): Iterable<string> {
  const { head } = source;
  yield headline(head, summary);
  if (detail !== DETAILS[0]) yield SHORTENED;
  if (head.error)
    yield `**${escapeMarkdown(head.error.message)}** ${escapeMarkdown(head.error.next ?? '')}`.trim();
  yield* taskSection('What needs you', '- [ ] ', summary.tasks, detail);
  yield* dataSection(head, detail);
  yield* projectTable(head, summary, detail);
  yield* changeSection(source, summary, detail);
  yield* taskSection('Good to know', '- ', summary.remarks, detail);
  yield* undoSection(head);
}

const COMMANDS: Readonly<Record<RunReport['command'], string>> = {
  plan: 'Plan of a Strapi upgrade',
  upgrade: 'Strapi upgrade',
  check: 'Check of the Strapi guides',
  'db inspect': 'Strapi databases',
  'db plan': 'Plan of a Strapi data migration',
  'db migrate': 'Strapi data migration',
  'db verify': 'Check of a Strapi data migration',
};

function headline(head: ReportSource['head'], { projects, outcomes, accepted }: RunSummary): string {
  const title = `## ${COMMANDS[head.command]}`;
  const told = OUTCOMES.flatMap((outcome) => {
    const number = outcomes.get(outcome) ?? 0;
    return number === 0 ? [] : [`${number} ${outcomeWord(outcome, head)}`];
  });
  if (projects === 0) return title;
  const but = accepted > 0 ? ` ${count(accepted, 'finding')} accepted by the baseline.` : '';
  return `${title}\n\n**${count(projects, 'project')}**: ${told.join(', ')}.${but}`;
}

const OUTCOMES: readonly ProjectReport['outcome'][] = [
  'failed',
  'blocked',
  'not-run',
  'changed',
  'unchanged',
];

function* undoSection({ runs, dryRun }: ReportSource['head']): Iterable<string> {
  if (dryRun || runs.length === 0) return;
  const which = runs.map(
    ({ run, shard }) => `${codeSpan(run)}${shard ? ` (shard ${escapeMarkdown(shard)})` : ''}`,
  );
  const where = runs.length > 1 ? ' on the machines that wrote it' : '';
  yield `### Undo\n\n\`npx strapi-uplift undo\`${where} takes it all back: ${which.join(', ')}.`;
}
