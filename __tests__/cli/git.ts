import { execFileSync } from 'node:child_process';
import { cleanEnvironment } from './clean-environment.ts';

/** Runs git on a folder, whatever the machine's own settings are. */
export function git(folder: string, ...args: string[]): string {
  const settings = {
    'user.name': 'Test',
    'user.email': 'test@example.com',
    'commit.gpgsign': 'false',
    'core.autocrlf': 'false',
    'core.hooksPath': 'no-hooks',
    'init.defaultBranch': 'main',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return execFileSync('git', [...flags, ...args], {
    cwd: folder,
    env: cleanEnvironment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
