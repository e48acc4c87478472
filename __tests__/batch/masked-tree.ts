import { maskSecrets } from '../cli/mask-secrets.ts';
import { treeOf } from '../cli/tree.ts';

/** Every file below a folder, with the secrets masked that an upgrade has made: what two runs have in common. */
export function maskedTree(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(treeOf(folder)).map(([path, text]) => [
      path,
      // The mode stands before the first line.
      maskSecrets(text.replace(/^(\d+) (?!folder$)/, '$1\n')),
    ]),
  );
}
