import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { renderHtml } from '../../src/core/run-report/html/render-html.ts';
import type { RunReport } from '../../src/core/run-report/run-report-schema.ts';
import { readReportAssets } from '../../src/io/reports/read-report-assets.ts';
import { tempFolder } from '../cli/temp-folders.ts';
import { root } from '../fixtures/load-transform.ts';

const assets = readReportAssets(join(root, 'dist', 'report'));

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where the browser is, if it is there; in CI, which sets UPLIFT_FORBID_SKIPS, it has to be. */
export function findChromium(): string | undefined {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  if (!found && process.env.UPLIFT_FORBID_SKIPS)
    throw new Error('Chromium is not installed, and skipping is forbidden.');
  return found;
}

export function launchChromium(executablePath: string): Promise<Browser> {
  // Chromium has no sandbox for root, who runs the tests in a container.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return launch({ executablePath, args });
}

export interface Opened {
  readonly page: Page;
  /** Everything that was asked for besides the report itself. */
  readonly requests: readonly string[];
  /** What went wrong in the page: errors, and what its policy refused. */
  readonly complaints: readonly string[];
}

export interface Opening {
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Writes a report to a file of its own, and opens it from there as its reader does. */
export async function openReport(browser: Browser, report: RunReport, how: Opening = {}): Promise<Opened> {
  const { hash = '', width = 1_280, height = 800, dark = false, before } = how;
  const { projects, ...head } = report;
  const file = join(tempFolder(), 'report.html');
  writeFileSync(file, [...renderHtml(assets)({ head, projects: () => projects })].join(''));
  const url = pathToFileURL(file).href;

  // With a storage of its own: what one reader chose is not what the next one sees.
  const page = await (await browser.createBrowserContext()).newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const asked = request.url();
    if (asked.split('#')[0] !== url && asked !== 'data:,') requests.push(asked);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await before?.(page);
  await page.goto(url + hash);
  await settle(page);
  return { page, requests, complaints };
}

/** Until the page has drawn what was asked of it last. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}
