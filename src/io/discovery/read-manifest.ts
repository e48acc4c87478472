import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asManifest, type PackageManifest } from '../../core/batch/package-manifest.ts';
import { errorCode } from '../files/error-code.ts';

/** Beyond this no package.json was written by a person. */
const LARGEST_BYTES = 5 * 1024 * 1024;

export type ManifestReading =
  | { readonly kind: 'manifest'; readonly manifest: PackageManifest; readonly usesCatalog: boolean }
  /** It is not there, or has no word of Strapi. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly reason: string };

const NOTHING: ManifestReading = { kind: 'nothing' };

/**
 * Reads a package.json in which Strapi is mentioned. What cannot be read might mention it; what can be read and does not is
 * nobody's concern, unless it is broken and stands beside a `config` folder, as an app's does.
 */
export function readManifest(path: string): ManifestReading {
  let text: string;
  try {
    // Looked at before it is read: a pipe would block, and a huge file fill the memory.
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats) return path.includes('\ufffd') ? refused('Its name is not UTF-8.') : NOTHING;
    if (stats.isDirectory()) return NOTHING;
    if (stats.isSymbolicLink()) return refused('It is a link, which is not followed.');
    if (!stats.isFile()) return refused('It is no file.');
    if (stats.size > LARGEST_BYTES) return refused('It is larger than 5 MB.');
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    // A folder on the way is a file by now: git still knows what was in it.
    return code === 'ENOTDIR' ? NOTHING : refused(`It cannot be read: ${code}.`);
  }
  if (text.includes('strapi')) return parse(text);
  // Broken, it may have lost the word; what lies beside it tells.
  if (!existsSync(join(dirname(path), 'config'))) return NOTHING;
  const reading = parse(text);
  return reading.kind === 'manifest' ? NOTHING : reading;
}

function parse(text: string): ManifestReading {
  try {
    const manifest = asManifest(JSON.parse(text.replace(/^\ufeff/, '')));
    return manifest
      ? { kind: 'manifest', manifest, usesCatalog: text.includes('"catalog:') }
      : refused('It holds no JSON object.');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused('It is not valid JSON.');
  }
}

function refused(reason: string): ManifestReading {
  return { kind: 'refused', reason };
}
