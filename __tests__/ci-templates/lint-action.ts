import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { tempFolder } from '../cli/temp-folders.ts';
import { root } from '../fixtures/load-transform.ts';

/** What is used of it. */
interface Parser {
  readonly NoOperationTraceWriter: new () => object;
  readonly parseAction: (
    file: { readonly name: string; readonly content: string },
    trace: object,
  ) => { readonly context: { readonly errors: { getErrors(): readonly { readonly message: string }[] } } };
}

let parser: Promise<Parser> | undefined;

/** What GitHub's own parser finds in an `action.yml`. actionlint does not look at actions by themselves. */
export async function lintAction(text: string): Promise<string[]> {
  parser ??= loadParser();
  const { parseAction, NoOperationTraceWriter } = await parser;
  const { context } = parseAction({ name: 'action.yml', content: text }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

/** Bundled, since it imports JSON in a way that Node 20 refuses. */
async function loadParser(): Promise<Parser> {
  const outfile = join(tempFolder(), 'workflow-parser.mjs');
  const contents = `
    export { NoOperationTraceWriter } from '@actions/workflow-parser';
    export { parseAction } from '@actions/workflow-parser/actions/action-parser';`;
  await build({
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return import(pathToFileURL(outfile).href);
}
