import type { FileSystemWatcher } from 'vscode-languageserver/node';
import { LOCK_FILES } from '../../io/packages/lock-files.ts';

const FACTS = [
  'package.json',
  '.env',
  '.env.*',
  'tsconfig.json',
  'pnpm-workspace.yaml',
  '.yarnrc.yml',
  ...LOCK_FILES,
];

/** The folders of the sources that the guides are about. */
const SOURCES = ['config', 'plugins', 'extensions'];

/** What a project is read from: its facts, and the sources that the guides are about. */
export const WATCHERS: readonly FileSystemWatcher[] = [
  { globPattern: `**/{${FACTS.join(',')}}` },
  { globPattern: `**/{${SOURCES.join(',')}}/**/*.{js,jsx,ts,tsx,json}` },
];

/** Whether more than its own steps depend on a file: versions, variables, the way modules are found. */
export function isFact(name: string): boolean {
  return FACTS.includes(name) || name.startsWith('.env.');
}

/** Whether a guide may look at a file, so that a new one is to be read. */
export function isSource(path: string): boolean {
  return path.split(/[\\/]/).some((folder) => SOURCES.includes(folder));
}
