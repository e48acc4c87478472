import type { RenderReport } from './report-source.ts';

/** The report as one document of its schema; the projects come last, so that everything else can be read at its top. */
export const renderJson: RenderReport = function* ({ head, projects }) {
  yield `${JSON.stringify(head, null, 2).slice(0, -'\n}'.length)},\n  "projects": [`;
  let separator = '\n';
  for (const project of projects()) {
    yield `${separator}    ${JSON.stringify(project, null, 2).replaceAll('\n', '\n    ')}`;
    separator = ',\n';
  }
  yield separator === '\n' ? ']\n}\n' : '\n  ]\n}\n';
};
