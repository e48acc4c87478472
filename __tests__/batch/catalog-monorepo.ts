import type { Changes } from '../cli/copy-project.ts';
import { writeFiles } from '../cli/write-files.ts';
import { smallApp } from './small-app.ts';

/** Where the versions of a catalog stand. */
export type CatalogKind = keyof typeof CATALOGS;

/** Two apps that take their version of Strapi from one catalog (`apps/a` from the default one, `apps/b` from a named), and one on its own. */
export function catalogMonorepo(kind: CatalogKind, changes: Changes = {}): string {
  const texts = {
    ...CATALOGS[kind],
    ...smallApp('apps/a', 'catalog:'),
    ...smallApp('apps/b', 'catalog:cms'),
    ...smallApp('apps/own', '4.6.1'),
    ...changes,
  };
  return writeFiles(Object.fromEntries(Object.entries(texts).filter(isText)));
}

function isText(entry: readonly [string, string | null]): entry is [string, string] {
  return entry[1] !== null;
}

const YAML = `# versions that apps share
catalog:
  '@strapi/strapi': 4.6.1 # the default
catalogs:
  cms:
    '@strapi/strapi': ^4.6.1
`;

const ROOT = { name: 'acme', private: true, workspaces: ['apps/*'] };

const CATALOGS = {
  pnpm: {
    'package.json': json({ name: 'acme', packageManager: 'pnpm@9.15.0' }),
    'pnpm-workspace.yaml': `packages: ['apps/*']\n${YAML}`,
  },
  yarn: {
    'package.json': json({ ...ROOT, packageManager: 'yarn@4.10.0' }),
    '.yarnrc.yml': YAML,
  },
  // The root names Strapi packages itself, in the file that holds the catalogs.
  bun: {
    'package.json': json({
      ...ROOT,
      packageManager: 'bun@1.3.0',
      workspaces: {
        packages: ['apps/*'],
        catalog: { '@strapi/strapi': '4.6.1' },
        catalogs: { cms: { '@strapi/strapi': '^4.6.1' } },
      },
      devDependencies: { '@strapi/utils': '4.6.1' },
    }),
    'bun.lock': '{ "lockfileVersion": 1 }\n',
  },
} as const;

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
