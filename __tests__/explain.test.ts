import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PLACEHOLDER_WHY } from '../src/core/authoring/placeholder.ts';
import { loadCatalog } from '../src/core/catalog.ts';
import { explainGuide } from '../src/core/explain/explain-guide.ts';
import { readReport } from './cli/read-report.ts';
import { uplift } from './cli/run-cli.ts';
import { builtTransforms, root } from './fixtures/load-transform.ts';

const catalog = loadCatalog(builtTransforms);
const steps = catalog.guides.flatMap((guide) => explainGuide(catalog, guide));
const here = root;

test.each(steps.map((step) => [step.id, step] as const))(
  '%s says why it is there, and shows it',
  (_, step) => {
    expect(step.why).toMatch(/^[A-Z`].+\.$/s);
    expect(step.why).not.toBe(PLACEHOLDER_WHY);
    if (step.risk !== undefined) expect(step.risk).toMatch(/^[A-Z`].+\.$/s);
    if (step.asks !== undefined) expect(step.asks).toMatch(/^[A-Z`].+[.?]$/s);
    if (step.does.kind !== 'edit') return;
    const { example } = step.does;
    // What neither changes anything nor says what to do shows nothing.
    const shows = example && (example.after !== example.before || example.reason !== '');
    expect(shows, 'an example that ends as changed, or as needs-you').toBe(true);
  },
);

describe('explain', () => {
  test('tells what a step does, of a bare name as well', async () => {
    const { code, stdout } = await uplift(here, ['explain', 'add-transfer-token-salt']);
    expect(code).toBe(0);
    expect(stdout).toContain('4.7.0/add-transfer-token-salt');
    expect(stdout).toContain('Without the salt nobody can create a transfer token.');
    expect(stdout).toContain("+      salt: env('TRANSFER_TOKEN_SALT'),");
    expect(stdout).toContain('migration-guide-4.6.1-to-4.7.0');
  });

  test('tells all steps of a version', async () => {
    const { stdout } = await uplift(here, ['explain', '3.1.0']);
    for (const { id } of steps.filter(({ guide }) => guide?.version === '3.1.0'))
      expect(stdout).toContain(id);
  });

  test.each(['dependencies', 'secrets', 'install', 'build'])(
    'tells of %s, which belongs to no guide',
    async (id) => {
      const { code, stdout } = await uplift(here, ['explain', id]);
      expect(code).toBe(0);
      expect(stdout).toContain(id);
      expect(stdout).not.toContain('Guide:');
    },
  );

  test('gives machines the example before and after', async () => {
    const ran = await uplift(here, ['explain', '4.7.0/add-transfer-token-salt', '--json']);
    const [step] = readReport(ran).explained ?? [];
    expect(step?.does.kind === 'edit' && step.does.example?.after).toContain('TRANSFER_TOKEN_SALT');
  });

  test('names the step that was probably meant', async () => {
    const { code, stderr } = await uplift(here, ['explain', 'add-transfer-token-slat']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean 4.7.0/add-transfer-token-salt?');
  });
});

test('the pages about the guides, and the table of the README, are current', () => {
  const script = join(root, 'scripts', 'guides.mjs');
  expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe('');
});
