import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { readDataIfAny } from '../files/read-data-if-any.ts';

/**
 * The root of the checkout of this repository that a folder lies in. An installed package is none: it has no sources.
 *
 * @throws ExpectedFailure when there is none.
 */
export function findCheckout(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (isCheckout(folder)) return folder;
    if (folder === dirname(folder))
      throw new ExpectedFailure(
        `${resolve(from)} lies in no checkout of strapi-uplift.`,
        'Clone its repository, and run this there or name it with --cwd. Nothing was written.',
      );
  }
}

function isCheckout(folder: string): boolean {
  if (!SOURCES.every((path) => existsSync(join(folder, path)))) return false;
  const manifest = readDataIfAny(join(folder, 'package.json'));
  return (
    typeof manifest === 'object' &&
    manifest !== null &&
    'name' in manifest &&
    manifest.name === 'strapi-uplift'
  );
}

/** What a new transform is made beside and from. */
const SOURCES = ['transforms', '__testfixtures__/transforms', 'src/ast/define-transform.ts'] as const;
