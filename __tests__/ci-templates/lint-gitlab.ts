import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { cleanEnvironment } from '../cli/clean-environment.ts';
import { git } from '../cli/git.ts';
import { tempFolder } from '../cli/temp-folders.ts';
import { root } from '../fixtures/load-transform.ts';

const PROGRAM = join(root, 'node_modules', 'gitlab-ci-local', 'dist', 'index.js');

// The program asks for Node 22 for this alone.
const ON_NODE_20 = `Set.prototype.union ??= function (other) { return new Set([...this, ...other]); };\n`;

const job = z.object({
  name: z.string(),
  stage: z.string(),
  needs: z.array(z.object({ job: z.string() })).optional(),
});

/** The jobs of a `.gitlab-ci.yml`, each parallel one apart. @throws Error where GitLab's JSON Schema or its rules refuse it */
export function gitlabJobs(text: string): z.infer<typeof job>[] {
  const folder = tempFolder();
  writeFileSync(join(folder, '.gitlab-ci.yml'), text);
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'CI');
  git(folder, 'remote', 'add', 'origin', 'https://gitlab.com/team/apps.git');
  git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  git(folder, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  const preload = join(tempFolder(), 'preload.mjs');
  writeFileSync(preload, ON_NODE_20);
  const args = ['--import', pathToFileURL(preload).href, PROGRAM, '--list-json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { ...cleanEnvironment(), HOME: tempFolder() },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return z.array(job).parse(JSON.parse(stdout));
}
