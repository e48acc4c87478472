/** Folders that hold what other programs wrote: never a project. */
export const GENERATED_FOLDERS: ReadonlySet<string> = new Set([
  '.cache',
  '.git',
  '.pnpm-store',
  '.strapi-uplift',
  '.yarn',
  'bower_components',
  'build',
  'dist',
  'node_modules',
]);

/** Folders that hold what other people wrote: an app in them is not to be changed, but worth a word. */
const VENDORED_FOLDERS: ReadonlySet<string> = new Set(['third_party', 'vendor', 'vendored']);

/** Whether a path leads into a folder that other programs wrote. */
export function isGenerated(path: string): boolean {
  return ON_GENERATED_WAY.test(path);
}

/** The folder of other people's code that a path leads into. */
export function vendoredFolder(path: string): string | undefined {
  return ON_VENDORED_WAY.exec(path)?.[1];
}

const ON_GENERATED_WAY = onTheWay(GENERATED_FOLDERS);
const ON_VENDORED_WAY = onTheWay(VENDORED_FOLDERS);

function onTheWay(folders: ReadonlySet<string>): RegExp {
  const names = [...folders].map((name) => name.replaceAll('.', '\\.'));
  return new RegExp(`(?:^|/)(${names.join('|')})(?:/|$)`);
}
