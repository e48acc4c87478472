import type { Evaluated } from './evaluated.ts';

/**
 * What `parse` of `pg-connection-string` makes of a URL: with it, projects on hosts that only give them a DATABASE_URL fill in the
 * parts of their config.
 */
export function readConnectionString(text: string): Evaluated {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const parts: [string, string | null][] = [
    ['user', url.username],
    ['password', url.password],
    ['host', url.searchParams.get('host') ?? url.hostname],
    ['port', url.port],
    ['database', url.pathname.slice(1)],
  ];
  const members = new Map<string, Evaluated>();
  for (const [key, part] of parts) if (part) members.set(key, decodeURIComponent(part));
  return { kind: 'object', members };
}
