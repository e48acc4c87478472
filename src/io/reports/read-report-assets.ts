import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportAssets } from '../../core/run-report/html/report-assets.ts';

/** What `scripts/build.mjs` has put into `folder` for the HTML report. Throws where the package is not whole. */
export function readReportAssets(folder: string): ReportAssets {
  return {
    script: readFileSync(join(folder, 'client.js'), 'utf8'),
    style: readFileSync(join(folder, 'client.css'), 'utf8'),
  };
}
