import type { ProjectReport, RunReport } from '../../run-report-schema.ts';

export interface ShownReport {
  readonly head: Omit<RunReport, 'projects'>;
  readonly projects: readonly ProjectReport[];
}

/** The data that the page brings along. It was checked when it was written. */
export function readReport(): ShownReport {
  const [head] = dataOf('head') as RunReport[];
  if (!head) throw new Error('The report is not whole: its head is missing.');
  return { head, projects: dataOf('project') as ProjectReport[] };
}

function dataOf(name: string): unknown[] {
  return [...document.querySelectorAll(`script[data-report="${name}"]`)].map((element) => {
    const value: unknown = JSON.parse(element.textContent ?? 'null');
    element.remove();
    return value;
  });
}
