/** An app of three files, by path from the folder of the run. `range` is a version, or `catalog:`. */
export function smallApp(
  path: string,
  range: string,
  name = path.replace(/.*\//, ''),
): Record<string, string> {
  const manifest = {
    name,
    scripts: { build: 'strapi build' },
    dependencies: range.startsWith('3.')
      ? { strapi: range, 'strapi-admin': range }
      : { '@strapi/strapi': range },
  };
  const file = range.startsWith('3.') ? 'server' : 'admin';
  return {
    [`${path}/package.json`]: `${JSON.stringify(manifest, null, 2)}\n`,
    [`${path}/config/${file}.js`]: `module.exports = ({ env }) => ({\n  ${CONFIGS[file]},\n});\n`,
    [`${path}/.env`]: 'HOST=0.0.0.0\n',
  };
}

const CONFIGS = {
  server: "host: env('HOST', '0.0.0.0')",
  admin: "apiToken: { salt: env('API_TOKEN_SALT') }",
} as const;
