import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Transform } from '../ast/define-transform.ts';

/**
 * The transform with this id, without a look at the others: `4.7.0/add-transfer-token-salt`.
 *
 * @param folder the built transforms
 * @returns nothing where there is none
 */
export function loadTransform(folder: string, id: string): Transform | undefined {
  if (!/^(?:\d+\.\d+\.\d+\/)?[a-z][a-z\d-]*$/.test(id) || id.endsWith('/guide')) return undefined;
  const file = join(folder, `${id}.js`);
  return existsSync(file) ? (createRequire(file)(file) as { default: Transform }).default : undefined;
}
