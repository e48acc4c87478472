import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Edit } from '../../src/ast/edits.ts';
import { applyEdits } from '../../src/ast/edits.ts';
import type { FileChange, PlacedContent } from '../../src/core/change-set.ts';

/** What the sample upgrade inserts into `.env`: must be found nowhere else. */
export const SECRET = 'q8Zk0sW3vYx1uTn7RrLb5A==';

export const LOCK_FILES = ['package-lock.json', 'yarn.lock'] as const;

const ORIGINALS: Readonly<Record<string, string>> = {
  '.env': 'HOST=0.0.0.0\nPORT=1337',
  'package.json': '{\r\n\t"name": "shop",\r\n\t"dependencies": { "strapi": "3.0.6" }\r\n}\r\n',
  'config/server.js': '\uFEFFmodule.exports = ({ env }) => ({\n  host: env("HOST"), // 🐙\n});\n',
  'package-lock.json': '{ "lockfileVersion": 1 }\n',
  'README.md': 'untouched\n',
  'build/data.db': 'SQLite format 3\0',
};

/** A fresh project in a temporary folder. */
export function createProject(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'strapi-uplift-')));
  for (const [path, text] of Object.entries(ORIGINALS)) writeIn(root, path, text);
  return root;
}

export function writeIn(root: string, path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

export function readIn(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Three files changed, one of them in two passes, and one created two folders deep. */
export function changes(): readonly FileChange[] {
  return [
    change('.env', [[insert(22, `\nADMIN_JWT_SECRET=${SECRET}`)]]),
    change('package.json', [[{ start: 51, end: 56, text: '3.1.0' }], [insert(56, '-beta'), insert(8, ' ')]]),
    change('config/server.js', [[insert(61, '  admin: { auth: {} },\n')]]),
    change('extensions/users/config.js', [[insert(0, 'module.exports = {};\n')]]),
  ];
}

/** Where a copy of the sample's database goes. */
export const COPY = { path: '.tmp/data.db', copyOf: 'build/data.db' } as const;

/** A file that the upgrade brings, in folders of its own, and a copy of one that is there. */
export function placed(): readonly PlacedContent[] {
  return [
    { path: 'public/icons/icon.png', content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]) },
    { ...COPY, content: Buffer.from(ORIGINALS[COPY.copyOf] ?? '') },
  ];
}

export function change(
  path: string,
  passes: readonly (readonly Edit[])[],
  before = ORIGINALS[path],
): FileChange {
  const after = passes.reduce(applyEdits, before ?? '');
  return { path, before: before ?? null, after, passes };
}

export function insert(offset: number, text: string): Edit {
  return { start: offset, end: offset, text };
}

/** What a package manager would do: rewrites one lock file, creates the other. */
export function upgradeLockFiles(root: string): void {
  writeFileSync(join(root, 'package-lock.json'), '{ "lockfileVersion": 2 }\n');
  writeFileSync(join(root, 'yarn.lock'), '# yarn\n');
}

/** Every file, folder and link of the project except for the journal's: path → content (base 64), link target or `folder`. */
export function treeOf(root: string): Readonly<Record<string, string>> {
  const tree: Record<string, string> = {};
  const visit = (folder: string): void => {
    for (const name of readdirSync(join(root, folder)).sort()) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (path === '.strapi-uplift') continue;
      const absolute = join(root, path);
      const stats = lstatSync(absolute);
      const mode = process.platform === 'win32' ? '' : ` ${(stats.mode & 0o777).toString(8)}`;
      if (stats.isSymbolicLink()) tree[path] = `→ ${readlinkSync(absolute)}`;
      else if (stats.isDirectory()) {
        tree[path] = `folder${mode}`;
        visit(path);
      } else tree[path] = `${readFileSync(absolute).toString('base64')}${mode}`;
    }
  };
  visit('');
  return tree;
}

/** Every text in the journal folder, one after another. */
export function journalText(root: string): string {
  const folder = join(root, '.strapi-uplift');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => lstatSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}
