import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tempFolder } from './temp-folders.ts';

export interface Registry {
  /** What a project has to say to use it. */
  readonly npmrc: string;
  /** Names of the packages that were asked for. */
  readonly asked: () => readonly string[];
  /** From now on the package lacks this version. */
  readonly withdraw: (name: string, version: string) => void;
  readonly close: () => Promise<void>;
}

/** A registry of this machine in which every package has the same versions. */
export async function startRegistry(versions: readonly string[]): Promise<Registry> {
  const asked: string[] = [];
  const withdrawn = new Set<string>();
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '/').slice(1).split('?')[0] ?? '');
    asked.push(name);
    const offered = versions.filter((version) => !withdrawn.has(`${name}@${version}`));
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        name,
        'dist-tags': { latest: versions.at(-1) },
        versions: Object.fromEntries(
          offered.map((version) => [
            version,
            { name, version, dist: { tarball: `http://127.0.0.1/${name}` } },
          ]),
        ),
      }),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    npmrc: `registry=http://127.0.0.1:${port}/\ncache=${tempFolder()}\n`,
    asked: () => asked,
    withdraw: (name, version) => withdrawn.add(`${name}@${version}`),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
