import type { MysqlAddress, PostgresAddress } from './database-address.ts';

type Place = Pick<PostgresAddress | MysqlAddress, 'engine' | 'user' | 'host' | 'port' | 'database'>;

/** An address as a person writes it, without the password. */
export function addressLabel(
  { engine, user, host, port, database }: Place,
  schema: string | undefined,
): string {
  const socket = host.startsWith('/');
  const parameters = [...(socket ? [`host=${host}`] : []), ...(schema ? [`schema=${schema}`] : [])].join('&');
  const server = socket ? '' : `${host.includes(':') ? `[${host}]` : host}:${port}`;
  return `${engine}://${user}@${server}/${database}${parameters && `?${parameters}`}`;
}
