import { createHash } from 'node:crypto';
import { locatedFindings } from '../located-findings.ts';
import type { ReportSource } from '../report-source.ts';
import type { ProjectReport } from '../run-report-schema.ts';
import { PlaceList } from './place-list.ts';
import { TaskList, type TaskText } from './task-list.ts';

/** What a pull request tells of a run: counts, and whatever is the same in several projects once. */
export interface RunSummary {
  readonly projects: number;
  readonly accepted: number;
  readonly outcomes: ReadonlyMap<ProjectReport['outcome'], number>;
  /** The most telling first; not of all projects where they are many. */
  readonly rows: readonly Row[];
  readonly tasks: TaskList;
  readonly remarks: TaskList;
  readonly groups: readonly ChangeGroup[];
}

export interface Row {
  readonly path: string;
  readonly versions: string;
  readonly outcome: ProjectReport['outcome'];
  readonly files: number;
  readonly left: number;
}

/** Projects whose files change in the same way. */
export interface ChangeGroup {
  readonly files: number;
  /** Paths of projects. */
  readonly projects: PlaceList;
}

/** Goes through the projects once and keeps only what is told of them. */
export function summarizeRun({ head, projects }: ReportSource): RunSummary {
  const outcomes = new Map<ProjectReport['outcome'], number>();
  const rows: Record<ProjectReport['status'], Row[]> = { failed: [], 'needs-you': [], done: [] };
  const tasks = new TaskList();
  const remarks = new TaskList();
  const groups = new Map<string, ChangeGroup>();
  let accepted = 0;
  let total = 0;

  for (const project of projects()) {
    total++;
    outcomes.set(project.outcome, (outcomes.get(project.outcome) ?? 0) + 1);
    const findings = locatedFindings(head, project);
    const open = findings.filter((finding) => !finding.accepted);
    accepted += findings.length - open.length;
    const forPeople = open.filter(({ level }) => level !== 'warning');
    for (const { path, line, files, ...finding } of forPeople) {
      for (const place of files ?? [line === undefined ? path : `${path}:${line}`]) tasks.add(finding, place);
    }
    for (const task of ownTasks(project)) tasks.add(task, project.path);
    for (const { level, message, next } of project.problems) {
      if (level === 'warning') remarks.add({ title: message, message: next }, project.path);
    }
    const key = changesOf(project);
    if (key !== undefined) {
      const group = groups.get(key) ?? { files: project.diffs.length, projects: new PlaceList() };
      group.projects.add(project.path);
      groups.set(key, group);
    }
    // No body of a pull request has room for more.
    if (rows[project.status].length < 1_000) rows[project.status].push(rowOf(project, forPeople.length));
  }
  for (const { path, reason, level } of head.leftOut) {
    if (level === 'warning') remarks.add({ title: 'Left out', message: reason }, path);
  }
  return {
    projects: total,
    accepted,
    outcomes,
    rows: [...rows.failed, ...rows['needs-you'], ...rows.done],
    tasks,
    remarks,
    groups: [...groups.values()],
  };
}

/** The same for projects whose files change in the same way; `undefined` where none does. */
export function changesOf({ diffs }: ProjectReport): string | undefined {
  if (diffs.length === 0) return undefined;
  return createHash('sha256').update(JSON.stringify(diffs)).digest('hex');
}

/** What a person has to do that is no finding: what stood in the way, failed, or was only printed. */
function ownTasks({ problems, commands, error }: ProjectReport): TaskText[] {
  return [
    ...(error
      ? [{ title: 'It failed', message: [error.message, error.next].filter(Boolean).join(' ') }]
      : []),
    ...problems
      .filter(({ level }) => level === 'error')
      .map(({ message, next }) => ({ title: message, message: next })),
    ...commands
      .filter(({ status }) => status === 'printed')
      .map(({ argv, reason = '' }) => ({ title: `Run \`${argv.join(' ')}\``, message: reason })),
  ];
}

function rowOf({ path, plan, outcome, diffs }: ProjectReport, left: number): Row {
  const { from = '', to = '' } = plan?.project ?? {};
  return { path, versions: from === to ? from : `${from} → ${to}`, outcome, files: diffs.length, left };
}
