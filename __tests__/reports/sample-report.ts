import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderReport } from '../../src/core/run-report/report-source.ts';
import {
  type ProjectReport,
  type RunReport,
  runReport,
} from '../../src/core/run-report/run-report-schema.ts';
import { sourceOf } from '../../src/core/run-report/source-of.ts';
import { root } from '../fixtures/load-transform.ts';

export const SAMPLE = join(root, '__testfixtures__', 'reports', 'monorepo');

/** The plan of three samples of this repository as one run: one is blocked, two need somebody. */
export function sampleReport(): RunReport {
  return runReport.parse(JSON.parse(readFileSync(join(SAMPLE, 'report.json'), 'utf8')));
}

export function sampleProject(path: string): ProjectReport {
  const project = sampleReport().projects.find((one) => one.path === path);
  if (!project) throw new Error(`The sample has no project ${path}.`);
  return project;
}

export function render(how: RenderReport, report: RunReport): string {
  return [...how(sourceOf(report))].join('');
}
