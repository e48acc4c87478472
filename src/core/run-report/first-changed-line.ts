/**
 * The line of the old file at which its unified diff first changes something; `undefined` for a file that is created.
 *
 * `@@ -5,3 +5,4 @@\n a\n b\n+c\n d` → 7
 */
export function firstChangedLine(patch: string): number | undefined {
  const lines = patch.split('\n');
  const at = lines.findIndex((line) => line.startsWith('@@ '));
  const [, start, count = '1'] = /^@@ -(\d+)(?:,(\d+))? /.exec(lines[at] ?? '') ?? [];
  const first = Number(start ?? 0);
  if (first === 0) return undefined;
  const context = lines.slice(at + 1).findIndex((line) => !line.startsWith(' '));
  // What is added at the end of a file comes after its last line.
  return Math.min(first + Math.max(context, 0), first + Math.max(Number(count), 1) - 1);
}
