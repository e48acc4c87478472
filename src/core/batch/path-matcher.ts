import { posix } from 'node:path';
import picomatch from 'picomatch/posix';

/**
 * Compiles a glob for paths of folders with forward slashes, as package managers read it: `*` stays within a folder, `**` does
 * not, `dir/**` means `dir` too, and folders whose names start with a dot are like any other. `.` is where the paths start.
 *
 * `apps/*` → matches `apps/cms`, not `apps/cms/plugins`
 */
export function pathMatcher(glob: string): (path: string) => boolean {
  const plain = posix.normalize(glob).replace(/\/$/, '');
  // The folder where the paths start has no name that a wildcard could stand for.
  if (plain === '**') return () => true;
  // A name may hold a line end: `s` lets `**` pass it.
  const pattern = picomatch.makeRe(plain, { dot: true, nonegate: true, flags: 's' });
  // A name may also hold what is special in a glob.
  return (path) => path === plain || pattern.test(path);
}
