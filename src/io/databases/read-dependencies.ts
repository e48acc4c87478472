import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { corePackage, type StrapiMajor } from '../../strapi/official-packages.ts';
import { readJsonObject } from './read-json-object.ts';

const shape = z.object({ dependencies: z.record(z.string(), z.unknown()).catch({}) });

/**
 * The packages that a Strapi project depends on.
 *
 * @param option the option that names the project, for messages
 * @throws ExpectedFailure when the folder is no project of that major
 */
export async function readDependencies(root: string, major: StrapiMajor, option: string): Promise<string[]> {
  const next = `Name the folder of the Strapi ${major} project with ${option}.`;
  if (!existsSync(join(root, 'package.json'))) {
    throw new ExpectedFailure(`There is no package.json in ${root}.`, next);
  }
  const names = Object.keys(shape.parse(await readJsonObject(root, 'package.json')).dependencies);
  if (names.includes(corePackage(major))) return names;
  throw new ExpectedFailure(
    `${root} is no Strapi ${major} project: its package.json does not depend on ${corePackage(major)}.`,
    next,
  );
}
