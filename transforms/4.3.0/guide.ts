import { evaluateConfig } from '../../src/ast/config/evaluate-config.ts';
import { type Evaluated, memberOf, mergeEvaluated } from '../../src/ast/config/evaluated.ts';
import { envValues } from '../../src/ast/env-text.ts';
import { SyntaxFailure } from '../../src/ast/parse.ts';
import { createSource } from '../../src/ast/source.ts';
import { extensionsNote } from '../../src/strapi/common-notes.ts';
import { fileWords } from '../../src/strapi/file-words.ts';
import { defineGuide, type PlacedFile } from '../../src/strapi/guide.ts';
import type { ProjectFacts } from '../../src/strapi/project-facts.ts';

const CONFIG = 'config/database.ts';
const OVERRIDES = 'config/env/*/database.ts';
const STANDARD = '.tmp/data.db';

/** What SQLite keeps beside a database: all of them belong together. https://www.sqlite.org/tempfiles.html */
const COMPANIONS = ['-wal', '-shm', '-journal'];

export default defineGuide({
  title: '4.2.x → 4.3.x: SQLite in TypeScript projects',
  url: 'https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.2.x-to-4.3.x',
  reads: [CONFIG, OVERRIDES],
  steps: [
    {
      transform: 'add-folder-to-sqlite-path',
      files: 'config/database.ts',
      reportOnly: 'config/env/*/database.ts',
      why: 'The database of a TypeScript project is in dist otherwise, which every build empties.',
      when: ({ typescript }) => typescript,
    },
  ],
  places: [
    {
      id: 'copy-database',
      title: 'Take the database of SQLite out of dist',
      into: STANDARD,
      why: 'Strapi begins with an empty database otherwise, and the next build deletes the one in dist with all that is in it.',
      risk: 'What is written to the old database from now on is not in the copy: Strapi must not run meanwhile.',
      beforeBuild: true,
      files: copies,
    },
  ],
  secrets: [],
  notes: (facts) => extensionsNote(facts),
});

/** The databases of all environments, out of `dist`, which `cleanupDistDirectory` of @strapi/strapi 4.3.0 empties but for `build`. */
function copies(facts: ProjectFacts): readonly PlacedFile[] {
  if (!facts.typescript || facts.text(CONFIG) === undefined) return [];
  const paths = databasePaths(facts);
  const told = [...paths].flatMap((path) => (path === undefined ? [] : copiesOf(facts, path)));
  const standard = facts.file(`dist/${STANDARD}`);
  if (!paths.has(undefined) || paths.has(STANDARD) || !standard) return told;
  const reason = `Where the database goes cannot be told from ${CONFIG}. The next build deletes dist/${STANDARD} (${fileWords(standard)}): if it is yours, copy it to where the config leads before that.`;
  return [...told, { kind: 'refused', path: STANDARD, reason }];
}

function copiesOf(facts: ProjectFacts, path: string): readonly PlacedFile[] {
  const original = `dist/${path}`;
  const inDist = facts.file(original);
  if (!inDist) return [];
  const outside = facts.file(path);
  if (outside) {
    if (inDist.size === outside.size && inDist.sha256 !== undefined && inDist.sha256 === outside.sha256)
      return [{ kind: 'copy', path, of: original }];
    const reason = `There are two databases: ${original} (${fileWords(inDist)}) and ${path} (${fileWords(outside)}). Until now Strapi has used the first; from now on it uses the second, and the next build deletes the first. Keep the one with your data at ${path}.`;
    return [{ kind: 'refused', path, reason }];
  }
  const left = COMPANIONS.map((end) => path + end).find((file) => facts.file(file));
  if (left !== undefined) {
    const reason = `${left} is what is left of another database, and would damage this one. Delete it and run this again, or copy ${original} before the next build, which deletes it.`;
    return [{ kind: 'refused', path, reason }];
  }
  return ['', ...COMPANIONS].map((end) => ({ kind: 'copy', path: path + end, of: original + end }));
}

/** Where the databases are once the config is corrected, from the project root; `undefined` where only running the config would tell. */
function databasePaths(facts: ProjectFacts): ReadonlySet<string | undefined> {
  const base = evaluated(facts, CONFIG);
  const all = [base, ...facts.paths(OVERRIDES).map((path) => mergeEvaluated(base, evaluated(facts, path)))];
  return new Set(all.filter(mayBeSqlite).map(pathIn));
}

/** Any absolute folder: which one it is does not matter for what is in it. */
const ROOT = '/project';

function evaluated(facts: ProjectFacts, path: string): Evaluated {
  const variables = envValues(facts.text('.env') ?? '');
  const folder = path.slice(0, path.lastIndexOf('/'));
  try {
    return evaluateConfig(createSource(path, facts.text(path) ?? ''), {
      variable: (name) => variables.get(name),
      folder: `${ROOT}/dist/${folder}`,
      root: ROOT,
    });
  } catch (error) {
    if (error instanceof SyntaxFailure) return { kind: 'unknown', reason: 'it cannot be parsed' };
    throw error;
  }
}

function mayBeSqlite(config: Evaluated): boolean {
  const client = memberOf(memberOf(config, 'connection'), 'client');
  return typeof client !== 'string' || client.includes('sqlite');
}

/** `/project/dist/.tmp/data.db`, as it was until now, and `/project/.tmp/data.db` → `.tmp/data.db` */
function pathIn(config: Evaluated): string | undefined {
  const filename = memberOf(memberOf(memberOf(config, 'connection'), 'connection'), 'filename');
  if (typeof filename !== 'string') return undefined;
  const path = filename
    .replaceAll('\\', '/')
    .replace(/^(?:[a-z]:)?\/project\/(?:dist\/)?/i, '')
    .replace(/^(?:\.\/)+/, '');
  // Beside the config, which the step above leaves to a person, or in some other place.
  return /^config\/|^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|^:memory:|^$/i.test(path) ? undefined : path;
}
