import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** Something that listens on a free port of this machine, for as long as the callback takes. */
export async function whileListening<T>(use: (port: number) => Promise<T>): Promise<T> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    await new Promise((done) => server.close(done));
  }
}
