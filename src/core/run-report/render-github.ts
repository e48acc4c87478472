import { count } from '../report/text-layout.ts';
import type { Finding } from './findings.ts';
import { type Annotation, workflowCommand } from './github/workflow-command.ts';
import { locatedFindings } from './located-findings.ts';
import { pathFromRoot } from './path-from-root.ts';
import type { RenderReport, ReportSource } from './report-source.ts';
import type { ProjectReport } from './run-report-schema.ts';
import { visibleText } from './visible-text.ts';

/**
 * GitHub shows ten annotations of each level for a step and drops the others
 * (https://github.com/orgs/community/discussions/26680). The tenth notice says how many there are.
 */
const MOST: Readonly<Record<Annotation['level'], number>> = { error: 10, warning: 10, notice: 9 };

/** The report as workflow commands of GitHub Actions, which belong on standard output. */
export const renderGithub: RenderReport = function* (source) {
  const shown = { error: 0, warning: 0, notice: 0 };
  let left = 0;
  for (const annotation of annotationsOf(source)) {
    if (shown[annotation.level] >= MOST[annotation.level]) {
      left++;
      continue;
    }
    shown[annotation.level]++;
    yield `${workflowCommand(annotation)}\n`;
  }
  if (left === 0) return;
  const message = `${count(left, 'more annotation')}: GitHub shows ten of each level for a step. The other reports have all of them.`;
  yield `${workflowCommand({ level: 'notice', title: 'strapi-uplift', message })}\n`;
};

function* annotationsOf(source: ReportSource): Iterable<Annotation> {
  const { head } = source;
  const { error, leftOut, data } = head;
  if (error) yield { level: 'error', title: 'strapi-uplift', message: sentence(error.message, error.next) };
  for (const { where, message, next } of data?.problems ?? [])
    yield { level: 'error', title: visibleText(where), message: sentence(message, next) };
  for (const project of source.projects()) {
    const place = (annotation: Annotation): Annotation => ({
      ...annotation,
      ...(annotation.file !== undefined && { file: pathFromRoot(head, annotation.file) }),
    });
    yield* obstacles(project).map(place);
    yield* locatedFindings(head, project)
      .filter(({ accepted }) => !accepted)
      .map(fromFinding)
      .map(place);
  }
  for (const { path, reason, level } of leftOut) {
    if (level !== 'warning') continue;
    const file = pathFromRoot(head, path);
    yield { level: 'warning', title: 'Left out', file, message: sentence(reason) };
  }
}

/** Why a project failed, and what stood in its way. */
function obstacles({ path, name, problems, error }: ProjectReport): Annotation[] {
  const place = { title: visibleText(name), file: `${path}/package.json` };
  return [
    ...(error ? [{ level: 'error' as const, ...place, message: sentence(error.message, error.next) }] : []),
    ...problems.map(({ level, message, next }) => ({ level, ...place, message: sentence(message, next) })),
  ];
}

function fromFinding({ level, title, path, line, message, files = [], snippet, url }: Finding): Annotation {
  return {
    level: level === 'note' ? 'notice' : level,
    title: visibleText(title),
    file: path,
    ...(line !== undefined && { line }),
    message: visibleText([message, ...files, snippet, url].filter((part) => part !== undefined).join('\n')),
  };
}

function sentence(message: string, next?: string): string {
  return visibleText(next === undefined ? message : `${message} ${next}`);
}
