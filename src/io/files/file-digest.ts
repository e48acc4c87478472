import { hash } from 'node:crypto';

/**
 * What a file's bytes are known by, without the bytes. The hash of a file that holds a secret could only be turned back by
 * guessing the secret; those this tool makes have 16 random bytes at least, which is beyond guessing.
 */
export interface FileDigest {
  readonly sha256: string;
  /** Bytes. */
  readonly length: number;
}

export function digestOf(bytes: Uint8Array): FileDigest {
  return { sha256: hash('sha256', bytes), length: bytes.length };
}

/** `null` stands for a file that does not exist. */
export function sameDigest(a: FileDigest | null, b: FileDigest | null): boolean {
  return a === null || b === null ? a === b : a.length === b.length && a.sha256 === b.sha256;
}
