import { createHash } from 'node:crypto';
import type { RenderReport } from '../report-source.ts';
import type { ReportAssets } from './report-assets.ts';
import { scriptJson } from './script-json.ts';

/**
 * A report as one HTML file that needs no network: the data as JSON, one element per project, and the program that shows
 * it. Nothing from a project becomes markup here, and the browser is told to run nothing but that program.
 */
export function renderHtml(assets: ReportAssets): RenderReport {
  return function* ({ head, projects }) {
    yield opening(assets);
    yield dataElement('head', head);
    for (const project of projects()) yield dataElement('project', project);
    yield `<script>${assets.script}</script>\n</body>\n</html>\n`;
  };
}

function opening({ script, style }: ReportAssets): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    // The empty icon, without which a browser asks the server for one.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    // Text may not become markup by innerHTML and the like.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>strapi-uplift report</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<noscript>This report is shown by a script that is part of this file. Allow scripts to see it.</noscript>
<div id="report"></div>
`;
}

function dataElement(name: string, value: unknown): string {
  return `<script type="application/json" data-report="${name}">${scriptJson(value)}</script>\n`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
