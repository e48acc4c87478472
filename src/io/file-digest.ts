import { createHash } from 'node:crypto';
import { z } from 'zod';

/**
 * What a file's bytes are known by, without the bytes. The hash of a file that holds a secret could only be turned back by
 * guessing the secret; those this tool makes have 16 random bytes at least, which is beyond guessing.
 */
export const digestSchema = z
  .object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), length: z.int().nonnegative() })
  .readonly();

export type FileDigest = z.infer<typeof digestSchema>;

export function digestOf(bytes: Uint8Array): FileDigest {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), length: bytes.length };
}

/** `null` stands for a file that does not exist. */
export function sameDigest(a: FileDigest | null, b: FileDigest | null): boolean {
  return a === null || b === null ? a === b : a.length === b.length && a.sha256 === b.sha256;
}
