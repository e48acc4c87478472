import { isUtf8 } from 'node:buffer';
import { locateFile, type ProjectFolder, type RefusedLocation } from './locate-file.ts';
import { readBytes } from './read-bytes.ts';

/** Beyond this no file is a source that a person wrote. */
const LARGEST_BYTES = 5 * 1024 * 1024;

export type TextReading =
  /** `target` is the file itself, behind every symbolic link. */
  { readonly kind: 'text'; readonly text: string; readonly target: string } | RefusedText;

export interface RefusedText {
  readonly kind: 'refused';
  readonly refusal: RefusedLocation['refusal'] | 'missing' | 'too-large' | 'not-utf8';
  /** One plain phrase, to stand after the path. */
  readonly reason: string;
}

/**
 * Reads a text of the project for planning. What it returns can be written back byte for byte: a byte order mark is part of the
 * text, and bytes that are not UTF-8 are refused rather than replaced. Never throws for anything found on the disk.
 *
 * @param path relative to the project root, forward slashes.
 *
 * `config/server.js` → `{ kind: 'text', text: 'module.exports = …', target: '/shop/config/server.js' }`
 */
export function readProjectFile(folder: ProjectFolder, path: string): TextReading {
  // Looked at before it is read: a pipe would block, and a huge file fill the memory.
  const location = locateFile(folder, path);
  if (location.kind === 'refused') return location;
  if (location.kind === 'missing') return refused('missing', 'there is no such file');
  if (location.size > LARGEST_BYTES) return refused('too-large', 'it is larger than 5 MB');

  const state = readBytes(folder, path);
  if (state.kind === 'refused') return state;
  if (state.kind === 'missing') return refused('missing', 'there is no such file');
  if (!isUtf8(state.bytes)) return refused('not-utf8', 'it is not UTF-8 text');
  return { kind: 'text', text: state.bytes.toString('utf8'), target: state.target };
}

function refused(refusal: RefusedText['refusal'], reason: string): RefusedText {
  return { kind: 'refused', refusal, reason };
}
