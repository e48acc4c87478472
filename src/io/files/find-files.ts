import { globby } from 'globby';

/** Folders that hold what other tools wrote: never a source. */
const NOT_SOURCES = [
  '**/node_modules/**',
  '**/dist/**',
  '**/build/**',
  '**/.cache/**',
  '**/.strapi-uplift/**',
  '**/.git/**',
];

/**
 * The files behind each glob, sorted, relative to the root with forward slashes. Links are followed: whoever reads a file finds
 * out whether it lies outside of the project, and says so, which a file that is not listed could not.
 */
export async function findFiles(
  root: string,
  patterns: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const found = await Promise.all(
    patterns.map((pattern) =>
      globby(pattern, {
        cwd: root,
        dot: true,
        ignore: NOT_SOURCES,
        onlyFiles: false,
        expandDirectories: false,
      }),
    ),
  );
  return new Map(patterns.map((pattern, index) => [pattern, (found[index] ?? []).sort()]));
}
