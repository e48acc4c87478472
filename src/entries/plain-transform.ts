import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { finish } from './finish.ts';
import type * as StdinCommand from './stdin-command.ts';
import type * as TransformCommand from './transform-command.ts';

// Bundles of their own beside this one: an editor that sends a buffer does not wait for what files need.
const require = createRequire(__filename);

/**
 * Runs `transform` without the program that knows all commands: editors call it again and again, and wait for it.
 *
 * @param args what follows the word `transform`
 * @returns false for anything but the plain form, which is then the program's: help, rarer options, mistakes
 */
export function plainTransform(args: readonly string[]): boolean {
  const plain = read(args);
  if (!plain) return false;
  const { id, files, values } = plain;
  if (values.stdin) {
    const { filename, output, cwd = '.', to } = values;
    const options = {
      cwd,
      output: output === 'edits' ? output : 'text',
      ...(filename !== undefined && { filename }),
    } as const;
    const { transformStdin }: typeof StdinCommand = require('./stdin-command.js');
    void finish(() => transformStdin(id, { ...options, ...(to !== undefined && { to }) }));
    return true;
  }
  const { cwd = '.', write = false, to } = values;
  const options = { cwd, write, json: values.json ?? false, dryRun: values['dry-run'] ?? false, color: true };
  const { transform }: typeof TransformCommand = require('./transform-command.js');
  void finish(() => transform(id, files, { ...options, ...(to !== undefined && { to }) }));
  return true;
}

function read(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        cwd: { type: 'string' },
        json: { type: 'boolean' },
        write: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        to: { type: 'string' },
        stdin: { type: 'boolean' },
        filename: { type: 'string' },
        output: { type: 'string' },
      },
    });
    const [id, ...files] = positionals;
    if (id === undefined || !isPlain(files, values)) return undefined;
    return { id, files, values };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      return undefined;
    throw error;
  }
}

/** Files, or a text on standard input: never both, and nothing of the one with the other. */
function isPlain(
  files: readonly string[],
  { stdin, filename, output, json, write, ...values }: Readonly<Record<string, string | boolean | undefined>>,
): boolean {
  if (!stdin) return files.length > 0 && filename === undefined && output === undefined;
  const knownOutput = output === undefined || output === 'text' || output === 'edits';
  return files.length === 0 && knownOutput && !json && !write && !values['dry-run'];
}
