import semver from 'semver';
import { nodePins } from '../../src/ast/node-pins.ts';
import { defineGuide, type ManualNote } from '../../src/strapi/guide.ts';
import { nodeRangeFor } from '../../src/strapi/node-engines.ts';
import { newestNodeLine, nodeLineNamed } from '../../src/strapi/node-lts.ts';
import type { ProjectFacts } from '../../src/strapi/project-facts.ts';

/** Where else a project says which Node.js it runs on. */
const CONTAINERS_AND_CI = [
  '**/{Dockerfile*,*.Dockerfile}',
  '{docker-compose,compose}*.{yml,yaml}',
  '.github/workflows/*.{yml,yaml}',
  '{.gitlab-ci,.travis,bitbucket-pipelines,azure-pipelines}.{yml,yaml}',
  '.circleci/config.yml',
];

export default defineGuide({
  title: '4.15.0: Node.js 18 or newer',
  url: 'https://docs-v4.strapi.io/dev-docs/installation/cli',
  reads: CONTAINERS_AND_CI,
  steps: [
    {
      transform: 'set-node-version',
      files: '{.nvmrc,.node-version,.tool-versions,package.json}',
      why: 'Strapi 4.15 no longer runs on Node.js 16, though no guide says so.',
      risk: 'Developers are asked to install another Node.js.',
    },
    {
      transform: 'raise-sqlite-driver',
      files: 'package.json',
      why: 'The better-sqlite3 of older projects is not made for Node.js 20, and cannot be compiled for it.',
    },
  ],
  secrets: [],
  notes: (facts, { to }) => nodePinsNote(facts, to),
});

function nodePinsNote(facts: ProjectFacts, to: string): ManualNote[] {
  const range = nodeRangeFor(to);
  const line = range === undefined ? undefined : newestNodeLine(range);
  if (range === undefined || !line) return [];
  const found = CONTAINERS_AND_CI.flatMap((glob) => facts.paths(glob)).flatMap((path) =>
    nodePins(facts.text(path) ?? '').flatMap((pin) => {
      const version = nodeLineNamed(pin.version)?.major ?? pin.version;
      const outside = semver.validRange(`${version}`) !== null && !semver.intersects(`${version}`, range);
      return outside ? [{ path, told: `${path}:${pin.line} (${pin.version})` }] : [];
    }),
  );
  if (found.length === 0) return [];
  return [
    {
      id: 'node-version',
      level: 'todo',
      title: `Take Node.js ${line.major} in containers and CI`,
      text: `Strapi ${to} needs Node.js ${range}. Other versions are named in ${found.map(({ told }) => told).join(', ')}.`,
      files: [...new Set(found.map(({ path }) => path))],
    },
  ];
}
