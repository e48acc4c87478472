/** Strapi 3.6's table of settings as strapi-connector-bookshelf creates it, with rows; the argument is the engine's key column. */
export function coreStore(client: keyof typeof KEYS, rows: Readonly<Record<string, string>>): string {
  const mark = client === 'mysql' ? '`' : '"';
  const [key, value] = [`${mark}key${mark}`, `${mark}value${mark}`];
  const quoted = (text: string): string => {
    const escaped = client === 'mysql' ? text.replaceAll('\\', '\\\\') : text;
    return `'${escaped.replaceAll("'", "''")}'`;
  };
  return [
    `CREATE TABLE core_store (id ${KEYS[client]}, ${key} varchar(255), ${value} text, type varchar(255), environment varchar(255), tag varchar(255));`,
    ...Object.entries(rows).map(
      ([name, text]) =>
        `INSERT INTO core_store (${key}, ${value}, type, environment, tag) VALUES (${quoted(name)}, ${quoted(text)}, 'object', '', '');`,
    ),
  ].join('\n');
}

const KEYS = {
  sqlite: 'integer not null primary key autoincrement',
  postgres: 'serial primary key',
  mysql: 'int unsigned not null auto_increment primary key',
} as const;

export const GRANT = 'plugin_users-permissions_grant';
export const SECRET = 's3cret-word';

/** The row of the providers, as users-permissions 3.4.3 writes it, with one in use. */
export function grant(scope = '["basic"]', enabled = true): string {
  return `{"email":{"enabled":true,"icon":"envelope"},"google":{"enabled":true,"key":"it's \\"mine\\" é 𝄞","secret":"${SECRET}","scope":["email"]},"instagram":{"enabled":${enabled},"icon":"instagram","key":"","secret":"${SECRET}","callback":"/auth/instagram/callback"${scope && `,"scope":${scope}`}},"vk":{"enabled":false,"scope":["email"]}}`;
}

export function configurationKey(uid: string): string {
  return `plugin_content_manager_configuration_content_types::${uid}`;
}

/** What the content manager keeps of a content-type, by whether lists are sorted by its attributes. */
export function configuration(uid: string, attributes: Readonly<Record<string, boolean>>): string {
  const metadatas = Object.fromEntries(
    Object.entries(attributes).map(([name, sortable]) => [
      name,
      { edit: { label: name }, list: { label: name, searchable: false, sortable } },
    ]),
  );
  return JSON.stringify({ uid, settings: { pageSize: 10 }, metadatas, layouts: { list: ['id'] } });
}
