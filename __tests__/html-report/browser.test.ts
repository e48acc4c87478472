import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lowContrasts } from './low-contrasts.ts';
import { findChromium, launchChromium, openReport, settle } from './open-report.ts';
import {
  dataRun,
  HOSTILE,
  hostileRun,
  manyProjects,
  monorepo,
  SNIPPET,
  sampleData,
  sampleProject,
  sampleRun,
} from './sample-reports.ts';

const chromium = findChromium();

describe.skipIf(chromium === undefined)('the HTML report in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(chromium ?? '');
  });
  afterAll(() => browser.close());

  test.each([
    ['no project', sampleRun([])],
    ['a run that failed', sampleRun([], { status: 'failed', error: { message: 'No.', next: 'Go on.' } })],
    ['one project', sampleRun([sampleProject('.')])],
    ['every end', monorepo()],
    ['data', dataRun(sampleData(30))],
    [
      'an inspection',
      dataRun({
        schema: 'strapi-uplift/data-report@1',
        command: 'inspect',
        status: 'done',
        inspected: [{ database: 'v3.db', strapi: 'Strapi 3', tables: [{ name: 'a', rows: 1, columns: 2 }] }],
      }),
    ],
  ])('is shown without a complaint and without the network: %s', async (_, report) => {
    const { page, requests, complaints } = await openReport(browser, report);
    expect(await textOf(page, 'h1')).not.toBe('');
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('runs nothing that a project says, and shows it as it is', async () => {
    for (const hash of [
      '',
      '#view=needs',
      '#view=data',
      `#project=${encodeURIComponent(HOSTILE)}`,
      '#project=other',
    ]) {
      const { page, requests, complaints } = await openReport(browser, hostileRun(), { hash });
      expect(
        await page.evaluate(() => ({
          injected: 'injected' in window,
          images: document.querySelectorAll('img').length,
          scripts: document.querySelectorAll('script').length,
          links: [...document.links].filter(({ protocol }) => !protocol.startsWith('http')).length,
          handlers: document.querySelectorAll('[onerror], [onclick], [style*=url]').length,
        })),
      ).toEqual({ injected: false, images: 0, scripts: 1, links: 0, handlers: 0 });
      const text = await textOf(page, 'body');
      expect(text).toContain(
        '</script><script>window.injected=1</script><img src=x onerror="window.injected=2">',
      );
      expect(text).toContain('⟨U+2028⟩⟨U+202E⟩gpj.exe⟨ESC⟩[31m-->');
      for (const character of '\u202e\u001b\u2028') expect(text).not.toContain(character);
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  test('is used by the keyboard: search, arrows, Enter, Escape', async () => {
    const { page } = await openReport(browser, monorepo());
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('search');
    await page.keyboard.type('legacy');
    await settle(page);
    expect(await paths(page)).toEqual(['legacy/blocked', 'legacy/failed']);
    await page.keyboard.press('Escape');
    await settle(page);
    expect(await paths(page)).toHaveLength(6);

    await page.focus('.matrix-body [tabindex="0"]');
    expect(await page.$$eval('.matrix-body [tabindex="0"]', (cells) => cells.length)).toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^apps\/bistro/);
    for (let steps = 0; steps < 7; steps++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Set TRANSFER_TOKEN_SALT in every environment: Needs you');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('Add transfer.token.salt to config/admin: Needs you');
    await page.keyboard.press('Enter');
    await settle(page);
    expect(await textOf(page, 'dialog[open] h2')).toBe('apps/diner');
    expect(await hash(page)).toBe('#project=apps%2Fdiner');
    await page.keyboard.press('Escape');
    await settle(page);
    expect(await page.$('dialog[open]')).toBeNull();
    expect(await focused(page)).toBe('Add transfer.token.salt to config/admin: Needs you');

    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await paths(page)).toEqual(['legacy/blocked', 'legacy/failed']);
    expect(await page.$eval('.cell.workspace', (cell) => cell.getAttribute('aria-expanded'))).toBe('false');
    await page.close();
  });

  test('keeps what is shown in the address', async () => {
    const { page } = await openReport(browser, monorepo());
    await page.click('.tile-failed');
    await page.type('#search', 'legacy');
    await page.select('select[aria-label="Step"]', '4.7.0/add-transfer-token-salt');
    await page.select('select[aria-label="Step ends as"]', 'taken-back');
    await settle(page);
    expect(await paths(page)).toEqual(['legacy/failed']);
    const address = '#q=legacy&status=failed&step=4.7.0%2Fadd-transfer-token-salt&end=taken-back';
    await expect.poll(() => hash(page)).toBe(address);
    await page.close();

    const again = await openReport(browser, monorepo(), { hash: address });
    expect(await paths(again.page)).toEqual(['legacy/failed']);
    expect(await again.page.$eval('#search', (field) => (field as HTMLInputElement).value)).toBe('legacy');
    await again.page.click('.matrix-body .cell.project');
    await settle(again.page);
    expect(await textOf(again.page, 'dialog[open] h2')).toBe('legacy/failed');
    await again.page.goBack();
    await settle(again.page);
    expect(await again.page.$('dialog[open]')).toBeNull();
    await again.page.close();
  });

  test('holds only the rows in sight of 2,000 projects', async () => {
    const { page } = await openReport(browser, sampleRun([...manyProjects(2_000)]));
    expect(await textOf(page, 'h1')).toBe('Upgrade of 2,000 projects');
    const rows = () => page.$$eval('.matrix-body .row', (found) => found.length);
    expect(await rows()).toBeLessThan(60);
    expect(await page.$eval('.matrix', (grid) => grid.getAttribute('aria-rowcount'))).toBe('2041');
    await page.focus('.matrix-body [tabindex="0"]');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await settle(page);
    expect(await focused(page)).toMatch(/packages\/team-39\/app-1999/);
    expect(await rows()).toBeLessThan(60);
    // Scrolling the row with the focus out of sight does not lose it.
    await page.$eval('.matrix', (grid) => grid.scrollTo(0, 0));
    await settle(page);
    expect(await focused(page)).toMatch(/packages\/team-39\/app-1999/);
    await page.type('#search', 'app-1234');
    await settle(page);
    expect(await paths(page)).toEqual(['packages/team-24/app-1234']);
    await page.click('.tabs button:nth-child(2)');
    await settle(page);
    expect(await textOf(page, '.card summary')).toBe('in 1 project');
    await page.close();
  });

  test.each([
    ['with a clipboard', undefined],
    [
      'without a clipboard',
      async (page: Page) => {
        await page.evaluateOnNewDocument(() =>
          Object.defineProperty(navigator, 'clipboard', { value: undefined }),
        );
      },
    ],
  ])('copies what is to be pasted, %s', async (_, before) => {
    const { page } = await openReport(browser, monorepo(), {
      hash: '#view=needs',
      ...(before && { before }),
    });
    await page.bringToFront();
    await page.click('.needs-file .copy');
    await page.waitForSelector('.needs-file .copy ::-p-text(Copied)');
    // A field of several lines to paste into.
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'pasted';
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    expect(await page.$eval('#pasted', (field) => (field as HTMLTextAreaElement).value)).toContain(SNIPPET);
    await page.close();
  });

  test.each([false, true])('can be read: dark %s', async (dark) => {
    const views = [
      [monorepo(), ''],
      [monorepo(), '#view=needs'],
      [monorepo(), '#project=apps%2Fbistro'],
      [monorepo(), '#project=legacy%2Ffailed'],
      [monorepo(), '#project=legacy%2Fblocked'],
      [dataRun(sampleData(12)), ''],
    ] as const;
    for (const [report, view] of views) {
      const { page } = await openReport(browser, report, { dark, hash: view });
      const { seen, low } = await lowContrasts(page);
      expect(seen).toBeGreaterThan(20);
      expect(low).toEqual([]);
      const back = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(back).toBe(dark ? 'rgb(20, 21, 27)' : 'rgb(247, 247, 249)');
      if (view === '') {
        await page.click('.theme-button');
        const after = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        expect(after).not.toBe(back);
      }
      await page.close();
    }
  });

  test('has names for everything that a screen reader meets', async () => {
    for (const [report, view] of [
      [monorepo(), ''],
      [monorepo(), '#view=needs'],
      [monorepo(), '#project=apps%2Fbistro'],
      [dataRun(sampleData(12)), ''],
    ] as const) {
      const { page } = await openReport(browser, report, { hash: view });
      const tree = await page.accessibility.snapshot({ interestingOnly: false });
      const nodes = flat(tree ?? undefined);
      const unnamed = nodes.filter(
        ({ role, name }) =>
          [
            'button',
            'link',
            'grid',
            'gridcell',
            'rowheader',
            'columnheader',
            'searchbox',
            'combobox',
            'option',
            'listbox',
            'dialog',
            'navigation',
          ].includes(role ?? '') && (name ?? '').trim() === '',
      );
      expect(unnamed.map(({ role }) => role)).toEqual([]);
      const names = nodes.map(({ role, name }) => `${role} ${name}`);
      if (view === '' && report.projects.length > 0) {
        expect(names).toContain('grid Projects and their steps');
        expect(names).toContain('gridcell Add transfer.token.salt to config/admin: Taken back');
      }
      if (report.data) expect(names).toContain('option table_1 → target_1: 916 rows');
      await page.close();
    }
  });

  test('shows the diff of a project side by side, and below each other where there is no room', async () => {
    const wide = await openReport(browser, monorepo(), { hash: '#project=apps%2Fbistro' });
    expect(await wide.page.$eval('dialog .diff', (table) => table.className)).toBe('diff split');
    expect(
      await wide.page.$$eval('.added .changed-part', (parts) => parts.map((part) => part.textContent)),
    ).toEqual(['ADMIN_JWT_SECRET']);
    expect(await wide.page.$$eval('.diff .token-comment', (parts) => parts[0]?.textContent)).toBe('// kept');
    await wide.page.click('.layout-button');
    expect(await wide.page.$eval('dialog .diff', (table) => table.className)).toBe('diff unified');
    await wide.page.close();
    const narrow = await openReport(browser, monorepo(), { hash: '#project=apps%2Fbistro', width: 400 });
    expect(await narrow.page.$eval('dialog .diff', (table) => table.className)).toBe('diff unified');
    expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await narrow.page.close();
  });

  test.each([3, 300])('draws the flow of %i tables, told by keys and by a table as well', async (number) => {
    const { page, complaints } = await openReport(browser, dataRun(sampleData(number)));
    const bands = () => page.$$eval('.band', (found) => found.length);
    const before = await bands();
    expect(before).toBeGreaterThan(2);
    expect(await page.$$eval('section[aria-label="Tables"] tbody tr', (rows) => rows.length)).toBe(number);
    if (number > 28) {
      await page.click('.flow figcaption .more');
      expect(await bands()).toBeGreaterThan(number);
    }
    await page.$eval('.band[tabindex="0"]', (band) => (band as SVGElement).focus());
    await page.keyboard.press('ArrowDown');
    expect(await page.$$eval('.band.lit', (lit) => lit.length)).toBe(1);
    expect(await page.$eval('.flow-tip', (tip) => [(tip as HTMLElement).hidden, tip.textContent])).toEqual([
      false,
      expect.stringContaining('→'),
    ]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is whole on paper', async () => {
    const { page } = await openReport(browser, sampleRun([...manyProjects(120)]));
    await page.emulateMediaType('print');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await paths(page)).toHaveLength(120);
    expect(await page.$eval('.needs .card', (card) => card.checkVisibility())).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect((await paths(page)).length).toBeLessThan(60);
    await page.close();
  });
});

interface Node {
  readonly role?: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

function flat(node: Node | undefined): Node[] {
  return node ? [node, ...(node.children ?? []).flatMap(flat)] : [];
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '');
}

/** The projects whose rows are in the document, from top to bottom. */
function paths(page: Page): Promise<readonly string[]> {
  return page.$$eval('.matrix-body .row-project', (rows) =>
    rows
      .map((row) => row as HTMLElement)
      .sort((a, b) => a.offsetTop - b.offsetTop)
      .map(({ dataset }) => dataset.path ?? ''),
  );
}

/** What has the focus: its id, its label, or its text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.id || activeElement?.getAttribute('aria-label') || activeElement?.textContent || '';
  });
}

function hash(page: Page): Promise<string> {
  return page.evaluate(() => location.hash);
}
