import { parseArgs } from 'node:util';
import { finish } from './finish.ts';
import { transform } from './transform-command.ts';

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
  const { cwd = '.', write = false, to } = values;
  const options = { cwd, write, json: values.json ?? false, dryRun: values['dry-run'] ?? false, color: true };
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
      },
    });
    const [id, ...files] = positionals;
    return id !== undefined && files.length > 0 ? { id, files, values } : undefined;
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      return undefined;
    throw error;
  }
}
