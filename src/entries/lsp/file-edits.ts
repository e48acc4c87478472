import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileChange } from '../../core/change-set.ts';
import { textEdits } from '../../core/editor/text-edits.ts';
import type { FileEdit } from '../../core/editor/workspace-edit.ts';
import { composePasses } from '../../io/journal/compose-passes.ts';

/** The documents that are open, by the file's place on the disk. */
export type OpenDocuments = ReadonlyMap<string, TextDocument>;

/** What a plan writes to files as what an editor does to documents. */
export function fileEdits(root: string, changes: readonly FileChange[], open: OpenDocuments): FileEdit[] {
  return changes.map(({ path, before, passes }) => {
    const file = join(root, path);
    const document = open.get(file);
    const edits = composePasses(before ?? '', passes);
    return {
      uri: document?.uri ?? pathToFileURL(file).href,
      version: document?.version ?? null,
      creates: before === null,
      edits: document ? textEdits(document, edits) : editsOnDisk(before ?? '', edits),
    };
  });
}

/** An editor that opens a file takes its byte order mark off. */
function editsOnDisk(text: string, edits: Parameters<typeof textEdits>[1]): FileEdit['edits'] {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const document = TextDocument.create('', '', 0, text.slice(mark));
  const shifted = edits.map(({ start, end, text }) => ({ start: start - mark, end: end - mark, text }));
  return textEdits(document, shifted);
}
