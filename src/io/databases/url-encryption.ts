import { ExpectedFailure } from '../../core/expected-failure.ts';
import type { Encryption } from './database-address.ts';

/** The words of libpq (`sslmode`), of MySQL's tools (`ssl-mode`), and of both Node drivers (`ssl`). */
const KINDS: Readonly<Record<string, Encryption['kind']>> = {
  disable: 'none',
  disabled: 'none',
  false: 'none',
  0: 'none',
  allow: 'prefer',
  prefer: 'prefer',
  preferred: 'prefer',
  require: 'unverified',
  required: 'unverified',
  'no-verify': 'unverified',
  'verify-ca': 'verified',
  verify_ca: 'verified',
  'verify-full': 'verified-name',
  verify_identity: 'verified-name',
  true: 'verified-name',
  1: 'verified-name',
};

/**
 * How a URL asks for encryption. Without a word there is none, as with both drivers and in Strapi's own configs.
 *
 * @param fallback the mode that the environment names
 */
export function urlEncryption(
  parameter: (...names: readonly string[]) => string | undefined,
  fallback: string | undefined,
): Encryption {
  const mode = parameter('sslmode', 'ssl-mode', 'ssl') ?? fallback;
  if (!mode) return { kind: 'none' };
  const kind = KINDS[mode.toLowerCase()];
  if (!kind) {
    throw new ExpectedFailure(
      `sslmode=${mode} is not known.`,
      'Write disable, prefer, require, verify-ca or verify-full.',
    );
  }
  const path = parameter('sslrootcert', 'ssl-ca');
  const [key, certificate] = [parameter('sslkey', 'ssl-key'), parameter('sslcert', 'ssl-cert')];
  return {
    kind,
    ...(path && path !== 'system' && { authority: { path } }),
    ...(key && certificate && { client: { key: { path: key }, certificate: { path: certificate } } }),
  };
}
