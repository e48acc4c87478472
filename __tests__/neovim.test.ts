import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, test } from 'vitest';
import { z } from 'zod';
import { applyEdits } from '../src/ast/edits.ts';
import { cleanEnvironment } from './cli/clean-environment.ts';
import { copyProject, type Sample } from './cli/copy-project.ts';
import { BIN } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { readIn } from './cli/tree.ts';
import { loadTransform, root } from './fixtures/load-transform.ts';

const SCRIPT = join(root, '__tests__', 'neovim', 'quick-fix.lua');

const reportSchema = z.object({
  before: z.array(
    z.object({
      code: z.string(),
      source: z.string(),
      severity: z.int(),
      line: z.int(),
      message: z.string(),
    }),
  ),
  offered: z.array(z.string()),
});

/** Whether the editor is there; in CI, which sets UPLIFT_FORBID_SKIPS, it has to be. */
function hasNeovim(): boolean {
  const found = spawnSync('nvim', ['--version']).status === 0;
  if (!found && process.env.UPLIFT_FORBID_SKIPS)
    throw new Error('Neovim is not installed, and skipping is forbidden.');
  return found;
}

const cases: readonly (readonly [Sample, string, string])[] = [
  ['restaurants-4.6-ts', 'config/admin.ts', '4.7.0/add-transfer-token-salt'],
  ['blog-3.0', 'config/server.js', '3.1.0/add-admin-auth-secret'],
  ['articles-3.0-windows', 'config/server.js', '3.1.0/add-admin-auth-secret'],
];

describe.skipIf(!hasNeovim())('in Neovim', () => {
  test.concurrent.for(cases)(
    'the quick fix in %s %s is what %s writes',
    async ([sample, path, id], { expect }) => {
      const project = copyProject(sample);
      const before = readIn(project, path);
      const output = tempFolder();
      const file = join(project, ...path.split('/'));
      const [result, report] = [join(output, 'result'), join(output, 'report.json')];
      await openInNeovim({
        UPLIFT_NODE: process.execPath,
        UPLIFT_BIN: BIN,
        UPLIFT_PROJECT: project,
        UPLIFT_FILE: file,
        UPLIFT_CODE: id,
        UPLIFT_RESULT: result,
        UPLIFT_REPORT: report,
      });

      const seen = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
      expect(seen.before).toEqual([expect.objectContaining({ code: id, source: 'strapi-uplift' })]);
      expect(seen.offered[0]).not.toBe('');
      const outcome = loadTransform(id).inspect({ path: file, source: before }, {});
      const after = outcome.kind === 'changed' ? applyEdits(before, outcome.edits) : before;
      expect(after).not.toBe(before);
      expect(readFileSync(result, 'utf8')).toBe(after);
      // It was the buffer that changed; writing the file is up to the person.
      expect(readIn(project, path)).toBe(before);
    },
  );
});

/** Nobody's own settings, plugins, swap files or logs take part. */
async function openInNeovim(variables: Readonly<Record<string, string>>): Promise<void> {
  const home = tempFolder();
  const env = {
    ...cleanEnvironment(),
    ...Object.fromEntries(
      ['HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME'].map((name) => [
        name,
        home,
      ]),
    ),
    ...variables,
  };
  await promisify(execFile)('nvim', ['--headless', '--clean', '-n', '-S', SCRIPT], { env, timeout: 60_000 });
}
