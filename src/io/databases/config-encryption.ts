import { type Evaluated, isObject, memberOf } from '../../ast/config/evaluated.ts';
import type { Encryption } from './database-address.ts';

/**
 * What `ssl` in a config asks the drivers for.
 *
 * `{ rejectUnauthorized: false }` → encrypted, any certificate
 */
export function configEncryption(value: Evaluated, known: (value: Evaluated) => Evaluated): Encryption {
  const ssl = known(value);
  if (!ssl || ssl === 'false') return { kind: 'none' };
  if (ssl === 'no-verify') return { kind: 'unverified' };
  if (!isObject(ssl)) return { kind: 'verified-name' };
  const pem = (name: string): { readonly text: string } | undefined => {
    const text = known(memberOf(ssl, name));
    return typeof text === 'string' && text !== '' ? { text } : undefined;
  };
  const verified = known(memberOf(ssl, 'rejectUnauthorized')) !== false;
  const [key, certificate] = [pem('key'), pem('cert')];
  const authority = verified ? pem('ca') : undefined;
  return {
    kind: verified ? 'verified-name' : 'unverified',
    ...(authority && { authority }),
    ...(key && certificate && { client: { key, certificate } }),
  };
}
