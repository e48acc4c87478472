import { ExpectedFailure } from '../../core/expected-failure.ts';
import { errorCode } from '../files/error-code.ts';

/** What to check, by the code that the system or the server answers with. */
const CHECKS: readonly (readonly [codes: readonly string[], next: string])[] = [
  [
    ['ECONNREFUSED', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET'],
    'Check that the server runs there and that host and port are right.',
  ],
  [['ENOTFOUND', 'EAI_AGAIN'], 'Check the name of the host.'],
  [
    [
      '28P01',
      '28000',
      'ER_ACCESS_DENIED_ERROR',
      'ER_ACCESS_DENIED_NO_PASSWORD_ERROR',
      'ER_HOST_NOT_PRIVILEGED',
    ],
    'Check user and password, and that the server lets this user in from here.',
  ],
  [
    ['3D000', 'ER_BAD_DB_ERROR'],
    'Check the name of the database; create the database if it is not there yet.',
  ],
  [['42501', 'ER_DBACCESS_DENIED_ERROR'], 'Grant the user access to the database, or name another user.'],
  [['HANDSHAKE_NO_SSL_SUPPORT'], 'Leave sslmode out, or encrypt only where the server can: ?sslmode=prefer.'],
  [['53300', 'ER_CON_COUNT_ERROR'], 'Close other connections to the server and try again.'],
  [
    [
      'SELF_SIGNED_CERT_IN_CHAIN',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'CERT_HAS_EXPIRED',
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ],
    'Name the certificate to trust with ?sslrootcert=path, or trust any with ?sslmode=require.',
  ],
];

/** A connection that could not be made, in words that say where and what to look at. */
export function connectionFailure(label: string, error: unknown): ExpectedFailure {
  if (error instanceof ExpectedFailure) return error;
  const said = messageOf(error);
  const code = codeOf(error);
  // pg has no codes for what it finds out itself: a server that cannot encrypt, a password that it was not given.
  const plain = /does not support SSL/i.test(said) ? 'HANDSHAKE_NO_SSL_SUPPORT' : code;
  const known = CHECKS.find(([codes]) => plain !== undefined && codes.includes(plain))?.[1];
  const password = /password/i.test(said) ? 'Check the password.' : undefined;
  const next = known ?? password ?? 'Check the address of the database.';
  return new ExpectedFailure(`No connection to ${label}: ${said}`, next, { cause: error });
}

/** A host with several addresses fails with one error for each, under one that says nothing. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError && !error.message) {
    return [...new Set(error.errors.map(messageOf))].join(' ');
  }
  const message = error instanceof Error ? error.message || error.name : String(error);
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

function codeOf(error: unknown): string | undefined {
  const code = errorCode(error);
  if (code !== undefined || !(error instanceof AggregateError)) return code;
  return errorCode(error.errors[0]);
}
