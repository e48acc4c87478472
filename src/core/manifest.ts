import { minVersion, validRange } from 'semver';
import { z } from 'zod';
import { keepLast } from '../ast/keep-last.ts';
import { corePackage, isOfficialPackage, isStrapiMajor } from '../strapi/official-packages.ts';

const sections = z.record(z.string(), z.string()).catch({});
const manifest = z
  .object({
    dependencies: sections.default({}),
    devDependencies: sections.default({}),
    optionalDependencies: sections.default({}),
    peerDependencies: sections.default({}),
  })
  .catch({ dependencies: {}, devDependencies: {}, optionalDependencies: {}, peerDependencies: {} });

const scripts = z.object({ scripts: z.record(z.string(), z.unknown()) });

/** Whether a package.json has a script of that name. */
export function hasScript(text: string, name: string): boolean {
  return name in (scripts.safeParse(parseJson(text)).data?.scripts ?? {});
}

/** Every dependency that a package.json names, with its range; the first section wins. Nothing for what is not one. */
export function dependenciesOf(text: string): ReadonlyMap<string, string> {
  return readDependencies(text);
}

/** Asked for again and again while one project is planned. */
const readDependencies = keepLast(4, (text): ReadonlyMap<string, string> => {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest.parse(
    parseJson(text),
  );
  return new Map(
    Object.entries({ ...peerDependencies, ...optionalDependencies, ...devDependencies, ...dependencies }),
  );
});

/** How a package.json depends on Strapi: of its own accord, as an app does, or only as a plugin expects it to be there. */
export function strapiDependency(text: string): 'own' | 'peer' | undefined {
  const { peerDependencies, ...own } = manifest.parse(parseJson(text));
  const names = [corePackage(3), corePackage(4)];
  if (Object.values(own).some((section) => names.some((name) => name in section))) return 'own';
  return names.some((name) => name in peerDependencies) ? 'peer' : undefined;
}

/** The official packages that a package.json wants in exactly this version or newer: they must have been published. */
export function neededPackages(text: string, version: string): string[] {
  const major = Number(version.split('.')[0]);
  if (!isStrapiMajor(major)) return [];
  return [...dependenciesOf(text)]
    .filter(
      ([name, range]) =>
        isOfficialPackage(name, major) && validRange(range) && minVersion(range)?.version === version,
    )
    .map(([name]) => name);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    // Said by the step that would edit the file.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
