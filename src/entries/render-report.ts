import { join } from 'node:path';
import { renderHtml } from '../core/run-report/html/render-html.ts';
import { renderGithub } from '../core/run-report/render-github.ts';
import { renderJson } from '../core/run-report/render-json.ts';
import { renderJsonl } from '../core/run-report/render-jsonl.ts';
import { renderMarkdown } from '../core/run-report/render-markdown.ts';
import { renderSarif } from '../core/run-report/render-sarif.ts';
import type { ReportKind } from '../core/run-report/report-kinds.ts';
import type { RenderReport } from '../core/run-report/report-source.ts';
import { readReportAssets } from '../io/reports/read-report-assets.ts';

/** How a kind of report is rendered. */
export function rendererOf(kind: ReportKind): RenderReport {
  return RENDERERS[kind]();
}

const RENDERERS: Readonly<Record<ReportKind, () => RenderReport>> = {
  json: () => renderJson,
  jsonl: () => renderJsonl,
  sarif: () => renderSarif,
  markdown: () => renderMarkdown,
  html: () => renderHtml(readReportAssets(join(__dirname, '..', 'report'))),
  github: () => renderGithub,
};
