import { readSync } from 'node:fs';
import { errorCode } from './error-code.ts';

/** Everything that comes in on standard input. Without a stream, which costs more start-up time than a small file takes to read. */
export function readStdin(): Buffer {
  const chunks: Buffer[] = [];
  for (;;) {
    const chunk = Buffer.allocUnsafe(65_536);
    const length = readChunk(chunk);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, length));
  }
}

function readChunk(into: Buffer): number {
  for (;;) {
    try {
      return readSync(0, into);
    } catch (error) {
      const code = errorCode(error);
      // Windows says so at the end of a pipe.
      if (code === 'EOF') return 0;
      // A pipe that does not wait, with nothing in it yet.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}
