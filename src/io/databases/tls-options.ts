import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import type { Encryption, Pem } from './database-address.ts';

type TlsOptions = Pick<
  ConnectionOptions,
  'rejectUnauthorized' | 'ca' | 'key' | 'cert' | 'checkServerIdentity'
>;

/** What both server drivers hand on to Node's TLS; `undefined` for a connection in the clear. */
export function tlsOptions({ kind, authority, client }: Encryption): TlsOptions | undefined {
  if (kind === 'none') return undefined;
  const own = client && { key: read(client.key), cert: read(client.certificate) };
  if (kind === 'prefer' || kind === 'unverified') return { rejectUnauthorized: false, ...own };
  return {
    rejectUnauthorized: true,
    ...(kind === 'verified' && { checkServerIdentity: () => undefined }),
    ...(authority && { ca: read(authority) }),
    ...own,
  };
}

function read(pem: Pem): string {
  if ('text' in pem) return pem.text;
  try {
    return readFileSync(pem.path, 'utf8');
  } catch (error) {
    throw new ExpectedFailure(`${pem.path} cannot be read.`, 'Check the path of the certificate.', {
      cause: error,
    });
  }
}
