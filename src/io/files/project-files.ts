import { basename, dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';
import { locateFile, locateParent, type ProjectFolder, type RefusedLocation } from './locate-file.ts';
import { asText, KEEPS_FROM_LINKS, type RegularFile, readRegularFile } from './read-regular-file.ts';

/** Beyond this no file is a source that a person wrote. */
const LARGEST_BYTES = 5 * 1024 * 1024;

export type TextReading =
  /** `target` is the file itself, behind every symbolic link. */
  { readonly kind: 'text'; readonly text: string; readonly target: string } | RefusedText;

/** Of a file whose folder is not looked at: a link may lead to that. */
export type NamedReading = { readonly kind: 'text'; readonly text: string } | RefusedText;

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
 * @param parentOf `createParentLocator` of the folder, where many of its files are read
 *
 * `config/server.js` → `{ kind: 'text', text: 'module.exports = …', target: '/shop/config/server.js' }`
 */
export function readProjectFile(
  folder: ProjectFolder,
  path: string,
  parentOf = (inner: string) => locateParent(folder, inner),
): TextReading {
  const parent = KEEPS_FROM_LINKS ? parentOf(path) : undefined;
  const direct = parent === undefined ? undefined : readDirectly(join(parent, basename(path)));
  return direct ?? readLocated(folder, path);
}

/**
 * The same for a file that is named outright, which may lie anywhere: only a link out of its own folder is refused.
 *
 * @param path absolute
 */
export function readNamedFile(path: string): NamedReading {
  const direct = KEEPS_FROM_LINKS ? readDirectly(path) : undefined;
  return direct ?? readLocated({ root: dirname(path) }, basename(path));
}

/** Most files are plain ones: they need not be looked for first. `undefined` for those that do. */
function readDirectly(path: string): TextReading | undefined {
  try {
    const file = readRegularFile(path, LARGEST_BYTES, asText);
    return file.kind === 'not-a-file' ? undefined : textOf(file, path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** Follows links, and gives the reason for what cannot be read. */
function readLocated(folder: ProjectFolder, path: string): TextReading {
  const location = locateFile(folder, path);
  if (location.kind === 'refused') return location;
  if (location.kind === 'missing') return refused('missing', 'there is no such file');
  try {
    return textOf(readRegularFile(location.target, LARGEST_BYTES, asText), location.target);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return code === 'ENOENT'
      ? refused('missing', 'there is no such file')
      : refused('unreadable', `the system answered ${code}`);
  }
}

function textOf(file: RegularFile<string | undefined>, target: string): TextReading {
  if (file.kind === 'not-a-file') return refused('not-a-file', 'not a regular file');
  if (file.kind === 'too-large') return refused('too-large', 'it is larger than 5 MB');
  if (file.content === undefined) return refused('not-utf8', 'it is not UTF-8 text');
  return { kind: 'text', text: file.content, target };
}

function refused(refusal: RefusedText['refusal'], reason: string): RefusedText {
  return { kind: 'refused', refusal, reason };
}
