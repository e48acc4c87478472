// @ts-check
import { random } from './random.mjs';

/**
 * @typedef {object} AdminConfig
 * @property {'js' | 'ts'} extension
 * @property {string} text
 * @property {boolean} done whether it reads the salt already
 */

/**
 * A config/admin of Strapi 4.0 to 4.6. How often what occurs is what was counted in 109 of them from public repositories, rounded.
 *
 * @param {number} app
 * @returns {AdminConfig}
 */
export function adminConfig(app) {
  const next = random(app);
  const chance = (/** @type {number} */ share) => next() < share;
  const hex = () => Array.from({ length: 32 }, () => Math.floor(next() * 16).toString(16)).join('');

  const typescript = chance(0.3);
  const module = typescript || chance(0.2);
  const done = chance(0.05);
  const shape = next();
  const indent = chance(0.06) ? '    ' : chance(0.03) ? '\t' : '  ';
  const end = chance(0.1) ? '' : ';';
  const lastComma = chance(0.14) ? '' : ',';
  const comment = (/** @type {string} */ text) => (chance(0.05) ? ` // ${text}` : '');
  const env = (/** @type {string} */ name) => `env('${name}'${chance(0.35) ? `, '${hex()}'` : ''})`;
  const section = (/** @type {string} */ key, /** @type {string[]} */ ...lines) => [
    `${key}: {`,
    ...lines.map((line) => `  ${line}`),
    '}',
  ];

  const sections = [section('auth', `secret: ${env('ADMIN_JWT_SECRET')},`)];
  if (chance(0.6)) sections.push(section('apiToken', `salt: ${env('API_TOKEN_SALT')},`));
  if (done) sections.push(section('transfer', 'token: {', "  salt: env('TRANSFER_TOKEN_SALT'),", '},'));
  if (chance(0.1)) sections.push(["url: env('PUBLIC_ADMIN_URL', '/dashboard')"]);
  if (chance(0.06)) sections.push(["serveAdminPanel: env('NODE_ENV') !== 'production'"]);
  if (chance(0.05))
    sections.push(['watchIgnoreFiles: [', "  ...(env.bool('WATCH', true) ? ['**/data/**'] : []),", ']']);
  if (chance(0.05))
    sections.push(
      section(
        'forgotPassword',
        "from: 'admin@example.com',",
        "...(env('REPLY_TO') && { replyTo: env('REPLY_TO') }),",
      ),
    );

  const properties = sections.flatMap((lines, at) => {
    const comma = at < sections.length - 1 ? ',' : lastComma;
    const above = chance(0.06) ? ['// Ask the platform team before you change this.'] : [];
    const beside = comment(`since ${2020 + (app % 4)}`);
    return [...above, ...lines.slice(0, -1), `${lines.at(-1)}${comma}${beside}`];
  });
  if (chance(0.02)) properties.push('// flags: { nps: false },');

  const parameter = typescript && chance(0.1) ? '{ env }: any' : '{ env }';
  const object = (/** @type {string} */ before, /** @type {string} */ after, outer = '') => [
    `${outer}${before}{`,
    ...properties.map((line) => `${outer}  ${line}`),
    `${outer}}${after}${end}`,
  ];
  const exported = module ? 'export default ' : 'module.exports = ';
  const above = chance(0.2) ? [...imports(module, app), ''] : [];
  const body =
    shape < 0.04
      ? [...object(`const config = (${parameter}) => (`, ')'), '', `${exported}config${end}`]
      : shape < 0.07
        ? [`${exported}(${parameter}) => {`, ...object('return ', '', '  '), `}${end}`]
        : object(`${exported}(${parameter}) => (`, ')');

  const text = [...above, ...body].map((line) => indented(line, indent)).join('\n');
  const quoted = chance(0.2) ? text.replaceAll("'", '"') : text;
  return { extension: typescript ? 'ts' : 'js', text: quoted + (chance(0.04) ? '' : '\n'), done };
}

/** @returns {string[]} */
function imports(/** @type {boolean} */ module, /** @type {number} */ app) {
  return [
    module ? "import path from 'node:path';" : "const path = require('node:path');",
    '',
    `/** Where the panel of app ${app} is built. */`,
    "const build = path.join('build', 'admin');",
  ];
}

/** What is written with two spaces a level, with other white space. */
function indented(/** @type {string} */ line, /** @type {string} */ indent) {
  const [spaces = ''] = /^ */.exec(line) ?? [];
  return indent.repeat(spaces.length / 2) + line.slice(spaces.length);
}
