// Writes the JSON Schemas of what strapi-uplift prints to docs/schemas, from the zod schemas that check it. What stands there in
// a doc comment becomes the description.
//
//   node scripts/schemas.mjs [--check]   --check writes nothing and ends with 1 when a file is not current
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { format } from 'prettier';
import ts from 'typescript';
import { bundle } from './bundle.mjs';

const root = join(import.meta.dirname, '..');
const folder = join('docs', 'schemas');

const SCHEMAS = [
  {
    name: 'run-report',
    from: './src/core/run-report/run-report-schema.ts',
    of: 'runReport',
    title: 'Run report of strapi-uplift',
  },
  { name: 'plan', from: './src/core/plan.ts', of: 'plan', title: 'Plan of strapi-uplift' },
  {
    name: 'report',
    from: './src/core/report/report-schema.ts',
    of: 'report',
    title: 'Report of strapi-uplift',
  },
  {
    name: 'data-report',
    from: './src/core/data-report/data-report-schema.ts',
    of: 'dataReport',
    title: 'Data report of strapi-uplift',
  },
  {
    name: 'baseline',
    from: './src/core/run-report/baseline.ts',
    of: 'baseline',
    title: 'Baseline of strapi-uplift check',
  },
];

const { toJSONSchema, ...schemas } = await load();
const stale = [];
for (const { name, of, title } of SCHEMAS) {
  const { $schema, ...schema } = toJSONSchema(schemas[of]);
  const [, version] = /@(\d+)$/.exec(schema.properties.schema.const) ?? [];
  // A name and no address: nobody has to be asked to read a report.
  const head = { $schema, $id: `urn:strapi-uplift:${name}:${version}`, title };
  const text = await format(JSON.stringify({ ...head, ...schema }), {
    parser: 'json',
    printWidth: 110,
    objectWrap: 'collapse',
  });
  const file = join(folder, `${name}.schema.json`);
  if (text === readIfAny(join(root, file))) continue;
  stale.push(file);
  if (process.argv.includes('--check')) continue;
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, file), text);
}
if (stale.length > 0 && process.argv.includes('--check')) {
  console.error(`Not current: ${stale.join(', ')}. Run \`node scripts/schemas.mjs\`.`);
  process.exitCode = 1;
}

function readIfAny(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  }
}

/** The zod schemas, with their comments as descriptions, and zod's own conversion. */
async function load() {
  const contents = [
    "export { toJSONSchema } from 'zod';",
    ...SCHEMAS.map(({ from, of }) => `export { ${of} } from '${from}';`),
  ].join('\n');
  const { outputFiles } = await build({
    ...bundle,
    format: 'esm',
    write: false,
    stdin: { contents, resolveDir: root },
    plugins: [
      {
        name: 'descriptions',
        setup: ({ onLoad }) =>
          onLoad({ filter: /src[\\/]core[\\/].*\.ts$/ }, ({ path }) => ({
            contents: described(readFileSync(path, 'utf8')),
            loader: 'ts',
            resolveDir: dirname(path),
          })),
      },
    ],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Comments on a schema or a property as `describe`: what stands in a comment above `path: z.string()` as `z.string().describe('…')`. */
function described(text) {
  if (!text.includes("from 'zod'")) return text;
  const source = ts.createSourceFile('schema.ts', text, ts.ScriptTarget.Latest, true);
  const inserted = [];
  const visit = (node) => {
    if ((ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.initializer) {
      const comment = ts
        .getJSDocCommentsAndTags(node)
        .map((doc) => ts.getTextOfJSDocComment(doc.comment))
        .join(' ');
      const isSchema = /^(?:z\s*\.|list\(|[a-z]\w*(?:\.|$))/i.test(node.initializer.getText());
      if (comment && isSchema && !ts.isArrowFunction(node.initializer)) {
        const call = `.describe(${JSON.stringify(comment.replace(/\s+/g, ' '))})`;
        inserted.push({ at: node.initializer.end, call });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return inserted
    .sort((a, b) => b.at - a.at)
    .reduce((result, { at, call }) => result.slice(0, at) + call + result.slice(at), text);
}
