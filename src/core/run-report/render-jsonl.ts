import type { RenderReport } from './report-source.ts';

/**
 * The report as lines of JSON, for what reads one project at a time: first `{"kind":"run","run":…}` with everything but the
 * projects, then `{"kind":"project","project":…}` for each of them.
 */
export const renderJsonl: RenderReport = function* ({ head, projects }) {
  yield `${JSON.stringify({ kind: 'run', run: head })}\n`;
  for (const project of projects()) yield `${JSON.stringify({ kind: 'project', project })}\n`;
};
