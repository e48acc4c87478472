/**
 * A TypeScript project runs from `dist`: `config/database.ts` is `dist/config/database.js` then, one folder further down. With one `'..'` the
 * database is in `dist`, which every build empties.
 * https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.2.x-to-4.3.x
 * `path.join(__dirname, '..', '.tmp/data.db')` → `path.join(__dirname, '..', '..', '.tmp/data.db')`
 */
import type { CallExpression, Node } from '@babel/types';
import { defineTransform } from '../../src/ast/define-transform.ts';
import type { Edit } from '../../src/ast/edits.ts';
import type { Outcome } from '../../src/ast/outcome.ts';
import { lineAt, type Source } from '../../src/ast/source.ts';
import { staticKey } from '../../src/ast/static-key.ts';
import { memberPath, unwrap } from '../../src/ast/unwrap.ts';
import { walk } from '../../src/ast/walk.ts';

/** How many folders `dist/config/database.js` is below the project. */
const DEPTH = 2;

const SNIPPET = "filename: path.join(__dirname, '..', '..', env('DATABASE_FILENAME', '.tmp/data.db')),";

export default defineTransform({
  title: 'Keep the database of SQLite out of dist',
  mentions: ['__dirname'],
  example: {
    path: 'config/database.ts',
    before: `import path from 'path';

export default ({ env }) => ({
  connection: {
    client: 'sqlite',
    connection: {
      filename: path.join(__dirname, '..', env('DATABASE_FILENAME', '.tmp/data.db')),
    },
    useNullAsDefault: true,
  },
});
`,
  },
  snippet: () => SNIPPET,
  apply(source) {
    if (!/(?:^|[\\/])config[\\/]database\.ts$/.test(source.path))
      return {
        kind: 'not-applicable',
        reason: 'Not config/database.ts: nothing else is compiled to dist/config/database.js.',
        notes: [],
      };
    const paths = filenames(source).map((call) => ({ call, up: foldersUp(call) }));
    const [first] = paths;
    if (!first)
      return { kind: 'not-applicable', reason: 'Builds no `filename` from `__dirname`.', notes: [] };
    const inConfig = paths.find(({ up }) => up === 0);
    if (inConfig) return keptInDist(source, inConfig.call);
    const lifted = paths.filter(({ up }) => up < DEPTH);
    if (lifted.length === 0)
      return { kind: 'already-done', reason: 'The path leads out of dist.', notes: [] };
    return {
      kind: 'changed',
      reason: 'Adds one folder to the path, which leads out of dist then.',
      edits: lifted.map(({ call }) => oneFolderUp(source, call)),
      notes: [],
    };
  },
});

/** The calls that put `filename` together from `__dirname`, in whichever connection they stand. */
function filenames({ program }: Source): CallExpression[] {
  const calls: CallExpression[] = [];
  walk(program, (node) => {
    if (node.type !== 'ObjectProperty' || staticKey(node) !== 'filename') return;
    const value = unwrap(node.value);
    if (value.type === 'CallExpression' && joins(value) && isDirname(value.arguments[0])) calls.push(value);
  });
  return calls;
}

function joins({ callee }: CallExpression): boolean {
  const name = memberPath(callee)?.at(-1);
  return name === 'join' || name === 'resolve';
}

function isDirname(node: Node | undefined): boolean {
  return node?.type === 'Identifier' && node.name === '__dirname';
}

/** How many folders a path goes up before it names one, or before something that is only known at run time. */
function foldersUp({ arguments: [, ...parts] }: CallExpression): number {
  let up = 0;
  for (const part of parts) {
    if (part.type !== 'StringLiteral') return up;
    for (const name of part.value.split(/[\\/]/)) {
      if (name === '..') up++;
      else if (name !== '' && name !== '.') return up;
    }
  }
  return up;
}

/** One more `'..'`, set off from the next part as that is from `__dirname`. */
function oneFolderUp(
  { text, style: { quote } }: Source,
  { arguments: [dirname, next] }: CallExpression,
): Edit {
  const [end, start] = [dirname?.end ?? 0, next?.start ?? 0];
  return { start, end: start, text: `${quote}..${quote}${text.slice(end, start)}` };
}

function keptInDist(source: Source, call: CallExpression): Outcome {
  return {
    kind: 'needs-you',
    reason:
      'The path begins in the folder of the compiled config, `dist/config`, which every build empties. Let it lead to where the database is to be kept:',
    notes: [],
    line: lineAt(source.text, call.start ?? 0),
    snippet: SNIPPET,
  };
}
