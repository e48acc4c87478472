/**
 * The paths of an app's own plugins, and of what lies in them, among the paths of found projects: the plan of the app covers them.
 *
 * `apps/cms` is an app → `apps/cms/plugins/menus` and `apps/cms/src/plugins/menus` are its own
 */
export function ownedByApps(paths: readonly string[], isApp: (path: string) => boolean): ReadonlySet<string> {
  return new Set(paths.filter((path) => !isApp(path) && appsAround(path).some(isApp)));
}

/** Every folder that would own the path if it were an app. */
function appsAround(path: string): string[] {
  const names = path.split('/');
  return names.flatMap((name, index) => {
    if (name !== 'plugins' || index === names.length - 1) return [];
    const around = names.slice(0, index);
    return [around, ...(around.at(-1) === 'src' ? [around.slice(0, -1)] : [])].map(
      (folder) => folder.join('/') || '.',
    );
  });
}
