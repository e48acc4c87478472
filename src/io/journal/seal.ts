import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { z } from 'zod';
import { envValues } from '../../ast/env-text.ts';
import type { SealedBy } from '../../core/change-set.ts';
import type { ProjectFolder } from '../files/locate-file.ts';
import { readBytes } from '../files/read-bytes.ts';

/** Which variables of which file open what a journal keeps sealed. */
export const sealSchema = z
  .object({
    file: z.string().min(1),
    variables: z.array(z.string().min(1)).readonly(),
    /** Base64. */
    salt: z.string(),
  })
  .readonly();

export type Seal = z.infer<typeof sealSchema>;

/**
 * Keeps a removed text without keeping it readable. A literal that leaves the code may be a secret, and where `.env` has another
 * value for the variable no other file has it. So it is encrypted with the values that took its place: whoever has the journal
 * alone has nothing, and whoever has the `.env` of the run can take it back to the last byte.
 */
export function createSeal({ file, values }: SealedBy): { seal: Seal; close: (text: string) => string } {
  const seal: Seal = { file, variables: [...values.keys()], salt: randomBytes(16).toString('base64') };
  const key = keyOf(seal, values);
  return {
    seal,
    close(text) {
      const start = randomBytes(IV_LENGTH);
      const cipher = createCipheriv(ALGORITHM, key, start);
      // UTF-16, because an edit may begin or end in the middle of a surrogate pair.
      const content = Buffer.concat([cipher.update(Buffer.from(text, 'utf16le')), cipher.final()]);
      return Buffer.concat([start, cipher.getAuthTag(), content]).toString('base64');
    },
  };
}

/** What opens the texts that were closed with the seal; `undefined` where the file no longer has the values. */
export type Opener = (text: string) => string | undefined;

/** Reads the values from the file as it is now. */
export function createOpener(folder: ProjectFolder, seal: Seal): Opener {
  const state = readBytes(folder, seal.file);
  const found = envValues(state.kind === 'found' ? state.bytes.toString('utf8') : '');
  const values = new Map(seal.variables.map((name) => [name, found.get(name) ?? '']));
  const key = keyOf(seal, values);
  return (text) => {
    const bytes = Buffer.from(text, 'base64');
    const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, IV_LENGTH));
    decipher.setAuthTag(bytes.subarray(IV_LENGTH, IV_LENGTH + TAG_LENGTH));
    try {
      const content = decipher.update(bytes.subarray(IV_LENGTH + TAG_LENGTH));
      return Buffer.concat([content, decipher.final()]).toString('utf16le');
    } catch {
      // The one thing that the tag tells: this is not the key.
      return undefined;
    }
  };
}

const ALGORITHM = 'aes-256-gcm';
const IV_LENGTH = 12;
const TAG_LENGTH = 16;

function keyOf({ salt }: Seal, values: ReadonlyMap<string, string>): Buffer {
  return scryptSync(JSON.stringify([...values]), Buffer.from(salt, 'base64'), 32);
}
