import { corePackage, isOfficialPackage } from '../../strapi/official-packages.ts';
import type { ProjectKind } from '../project.ts';
import { DEPENDENCY_SECTIONS, type PackageManifest, sectionOf } from './package-manifest.ts';

const CORE_PACKAGES = [corePackage(3), corePackage(4)];

/** What Strapi loads of a plugin: version 4's two entries, version 3's admin. */
const PLUGIN_FILES = ['strapi-server.js', 'strapi-admin.js', 'admin/src'];
const APP_FOLDERS = ['config', 'src/api', 'api'];

/**
 * What a folder is for Strapi, by its package.json and, only where that does not tell, by what lies in it.
 *
 * - A plugin says so (`strapi.kind` in 4, `strapi.name` or `strapi.icon` in 3), has the name of one, or has the files of one.
 * - An app depends on the core package and has an app's folders or a script that runs `strapi`. The root of a monorepo that
 *   only hoists the core package does not.
 * - Anything else that names a package of Strapi is a package: it moves with the others.
 *
 * @param has whether there is a file or folder of that path in the project
 * @returns undefined for what has nothing to do with Strapi
 */
export function projectKind(
  manifest: PackageManifest,
  has: (path: string) => boolean,
): ProjectKind | undefined {
  const { kind, name, icon } = sectionOf(manifest, 'strapi');
  if (kind === 'plugin' || typeof name === 'string' || typeof icon === 'string') return 'plugin';

  const refers = () => DEPENDENCY_SECTIONS.some((section) => namesOfficial(sectionOf(manifest, section)));
  const named = typeof manifest.name === 'string' && /^(?:@[^/]+\/)?strapi-plugin-/.test(manifest.name);
  if (named && (refers() || PLUGIN_FILES.some(has))) return 'plugin';

  if (namesCore(manifest, OWN_SECTIONS)) {
    if (runsStrapi(manifest) || APP_FOLDERS.some(has)) return 'app';
  } else if (namesCore(manifest, ['peerDependencies']) && PLUGIN_FILES.some(has)) return 'plugin';
  return refers() || overridesOf(manifest).some(namesOverridden) ? 'package' : undefined;
}

const OWN_SECTIONS = DEPENDENCY_SECTIONS.filter((section) => section !== 'peerDependencies');

function namesCore(manifest: PackageManifest, sections: readonly string[]): boolean {
  return sections.some((name) => {
    const section = sectionOf(manifest, name);
    return CORE_PACKAGES.some((core) => core in section);
  });
}

function namesOfficial(section: PackageManifest): boolean {
  return Object.keys(section).some(isOfficial);
}

function isOfficial(name: string): boolean {
  return isOfficialPackage(name, 3) || isOfficialPackage(name, 4);
}

// `strapi` as a command: first of all, or after others or their settings. In `yarn workspace strapi build` and `cd strapi` it is a
// name.
const RUNS_STRAPI =
  /(?:^|[\s"'(;&|]|\.bin\/)(?<!(?:\bworkspace|\bcd|\s-[CFw]|\s--[\w-]+)\s+)strapi(?:\.cmd)?\s+(?:develop|dev|start|build|watch-admin|console)\b/;

function runsStrapi(manifest: PackageManifest): boolean {
  return Object.values(sectionOf(manifest, 'scripts')).some(
    (script) => typeof script === 'string' && RUNS_STRAPI.test(script),
  );
}

/** Yarn's `resolutions`, npm's `overrides`, pnpm's `pnpm.overrides`. */
function overridesOf(manifest: PackageManifest): readonly PackageManifest[] {
  return [
    sectionOf(manifest, 'resolutions'),
    sectionOf(manifest, 'overrides'),
    sectionOf(sectionOf(manifest, 'pnpm'), 'overrides'),
  ];
}

/** Keys end in a package, perhaps with its range: `**\/strapi-utils`, `@acme/cms>@strapi/utils`, `@strapi/utils@4`. npm nests them. */
function namesOverridden(overrides: PackageManifest): boolean {
  return Object.keys(overrides).some(
    (key) =>
      isOfficial(/(?:^|[>/])((?:@[^/@>]+\/)?[^/@>]+)(?:@[^>]*)?$/.exec(key)?.[1] ?? key) ||
      namesOverridden(sectionOf(overrides, key)),
  );
}
