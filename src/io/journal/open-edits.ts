import type { Edit } from '../../ast/edits.ts';
import type { ProjectFolder } from '../files/locate-file.ts';
import { createOpener, type Seal } from './seal.ts';

/**
 * The edits of a journal with the texts that they put back; `undefined` where those are sealed and the values that open them are
 * not there any more.
 */
export function openEdits(
  folder: ProjectFolder,
  edits: readonly Edit[],
  seal: Seal | undefined,
): readonly Edit[] | undefined {
  if (!seal) return edits;
  const open = createOpener(folder, seal);
  const opened: Edit[] = [];
  for (const edit of edits) {
    const text = open(edit.text);
    if (text === undefined) return undefined;
    opened.push({ ...edit, text });
  }
  return opened;
}

/** `.env no longer has the value of API_TOKEN_SALT that opens what was removed` */
export function sealReason({ file, variables }: Seal): string {
  const values = variables.length === 1 ? 'the value' : 'the values';
  return `${file} no longer has ${values} of ${variables.join(', ')} that the run left there, and without it what was removed cannot be put back`;
}
