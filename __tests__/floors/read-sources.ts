import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../fixtures/load-transform.ts';
import type { SourceText } from './check-floors.ts';

/** Everything that is compiled into the package. */
export function readSources(): SourceText[] {
  return ['src', 'transforms'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.[cm]?[jt]sx?$/.test(file))
      .map((file) => {
        const path = [folder, ...file.split(sep)].join('/');
        return { path, text: readFileSync(join(root, folder, file), 'utf8') };
      }),
  );
}
