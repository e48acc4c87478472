import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { major, prerelease, valid } from 'semver';
import { SyntaxFailure } from '../ast/parse.ts';
import { ExpectedFailure } from '../core/expected-failure.ts';
import { dependenciesOf } from '../core/manifest.ts';
import { NotConcerned } from '../core/not-concerned.ts';
import type { CurrentVersion, ProjectKind } from '../core/project.ts';
import { corePackage, isOfficialPackage, isStrapiMajor } from '../strapi/official-packages.ts';
import { readTextIfAny } from './files/read-text-if-any.ts';
import { type InstalledVersion, readInstalledVersion } from './packages/installed-version.ts';
import type { Surroundings } from './packages/surroundings.ts';

/**
 * The version of Strapi that a project is on, and that its config is laid out for.
 *
 * @param from what the user says
 * @throws ExpectedFailure where there is none, or one that no guide here begins at
 */
export function currentVersion(
  root: string,
  kind: ProjectKind,
  from: string | undefined,
  surroundings: Surroundings,
): CurrentVersion {
  if (from !== undefined) {
    if (!valid(from))
      throw new ExpectedFailure(`--from ${from} is not a version.`, 'Name it in full, such as --from 3.0.6.');
    return { version: from, source: '--from' };
  }
  const found = installedVersion(root, kind, surroundings);
  if (!found && kind === 'package') {
    throw new NotConcerned(
      'No version of Strapi could be told here: package.json asks for none, but may hold the whole workspace to one (`resolutions`, `overrides`).',
      'What it says there counts, whatever the projects ask for: change it by hand.',
    );
  }
  if (!found) {
    throw new ExpectedFailure(
      `No Strapi version could be told in ${root}: package.json names neither strapi nor @strapi/strapi with a version.`,
      'Run this in a Strapi project, name one with --cwd, or name the version with --from.',
    );
  }
  const { version, source, disagreement, wanted } = found;
  if (!isStrapiMajor(major(version))) {
    throw new NotConcerned(
      `Strapi ${version} is not one that this tool knows.`,
      'It upgrades within 3.x and within 4.x.',
    );
  }
  if (prerelease(version)?.[0] === 'beta' || prerelease(version)?.[0] === 'alpha') {
    throw new ExpectedFailure(
      `Strapi ${version} is older than the first release of its major, and laid out differently.`,
      `Follow Strapi's guides to ${major(version)}.0.0 first.`,
    );
  }
  if (kind === 'app' && major(version) === 3) refuseBetaLayout(root, version);
  return { version, source, ...(disagreement && { disagreement }), ...(wanted && { wanted }) };
}

/** Of the time before 3.0.0, which moved all of it into config/server.js. Source: the guide from beta.20 to 3.0.0. */
const BETA_CONFIGS = ['config/application.json', 'config/environments'];

/** A project may have a version that its config has not followed to; Strapi 3 reads none of it. */
function refuseBetaLayout(root: string, version: string): void {
  const old = BETA_CONFIGS.filter((path) => existsSync(join(root, path)));
  if (old.length === 0 || ['js', 'ts', 'json'].some((end) => existsSync(join(root, `config/server.${end}`))))
    return;
  throw new ExpectedFailure(
    `The config is laid out as before Strapi 3.0.0 (${old.join(', ')}), and Strapi ${version} does not read that.`,
    'Follow the guide from beta.20 to 3.0.0 first, which makes config/server.js of it.',
  );
}

/** What is no app may ask for some packages of Strapi without its core. */
function installedVersion(
  root: string,
  kind: ProjectKind,
  surroundings: Surroundings,
): InstalledVersion | undefined {
  try {
    for (const major of [4, 3] as const) {
      const found = readInstalledVersion(root, corePackage(major), surroundings);
      if (found) return found;
    }
    if (kind === 'app') return undefined;
    const names = [...dependenciesOf(readTextIfAny(join(root, 'package.json')) ?? '').keys()].sort();
    for (const major of [4, 3] as const) {
      const official = names.filter((name) => isOfficialPackage(name, major));
      for (const name of official) {
        const found = readInstalledVersion(root, name, surroundings);
        if (found && Number(found.version.split('.')[0]) === major) return found;
      }
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    throw new ExpectedFailure(
      `package.json:${error.line} is not valid JSON: ${error.message}.`,
      'Correct it first.',
      { cause: error },
    );
  }
}
