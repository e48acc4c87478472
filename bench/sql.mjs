// @ts-check
// What a migration of the data costs, held against the least that any copy costs: the same rows made by CREATE TABLE AS, without an
// index, a key or a check. The other end of the scale is how migration scripts do it: page by page through knex.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './rounds.mjs';
import { engines } from './sql/engines.mjs';
import { checksum, fill, rowsOf, select, TABLES } from './sql/shape.mjs';

/** @typedef {import('./sql/engines.mjs').Engine} Engine */
/** @typedef {import('./sql/engines.mjs').Place} Place */
/** @typedef {import('./sql/engines.mjs').Way} Way */

/**
 * @typedef {object} Times of one migration, in milliseconds
 * @property {number} total from the start of the process to its end
 * @property {number} staging
 * @property {number} copying
 * @property {number} verifying
 * @property {number} before the start of the process, reading both databases and counting what is wrong with v3's rows
 * @property {number} memory in MB, at its highest
 */

/**
 * @typedef {object} Row
 * @property {string} engine
 * @property {string} way
 * @property {number} articles
 * @property {number} rows of the tables that CREATE TABLE AS makes
 * @property {number} plain milliseconds of CREATE TABLE AS
 * @property {Times} times medians
 * @property {number} copy staging and copying, as multiples of `plain`
 * @property {number} target
 * @property {number} verify as a multiple of staging and copying
 * @property {number} [knex] as a multiple of `plain`, row by row
 * @property {number} [knexRows] how many rows that was measured with
 * @property {string} [wrong]
 */

export const title = 'the data of Strapi 3 in an empty database of Strapi 4';
export const rounds = 3;

/** In MB. */
const MEMORY = 150;
const VERIFY = 1;
const LINEAR = 0.15;
/** It is slow enough to be measured with fewer. */
const KNEX_ARTICLES = 5000;

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'dist', 'bin', 'strapi-uplift.js');
const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * @param {string} folder
 * @param {object} options
 * @param {number} options.rounds
 * @param {readonly number[]} options.sizes articles
 * @param {readonly string[]} options.engines
 * @param {(text: string) => void} options.say what goes on
 */
export async function run(folder, { rounds, sizes, engines: chosen, say }) {
  if (!existsSync(bin)) throw new Error('There is no dist/: run `npm run build` first.');
  /** @type {Row[]} */
  const rows = [];
  const skipped = [];
  for (const name of chosen) {
    const engine = await engines[name]?.(folder);
    if (engine === undefined)
      throw new Error(`There is no engine ${name}, only ${Object.keys(engines).join(', ')}.`);
    if (typeof engine === 'string') {
      skipped.push(`${name}: ${engine}`);
      continue;
    }
    try {
      for (const articles of sizes)
        rows.push(...(await measureEngine(engine, articles, { rounds, folder, say })));
    } finally {
      await engine.close();
    }
  }
  return { rows, skipped };
}

/**
 * @param {Engine} engine
 * @param {number} articles
 * @param {{ rounds: number, folder: string, say: (text: string) => void }} options
 * @returns {Promise<Row[]>}
 */
async function measureEngine(engine, articles, { rounds, folder, say }) {
  const { v3, plain, ways, syntax, version } = engine;
  say(`${version}: filling Strapi 3 with ${articles} articles`);
  await v3.renew();
  for (const statement of fill(syntax, v3.table, articles)) await v3.run(statement);
  await engine.filled();

  const results = ways.map((way) => ({ way, times: /** @type {Times[]} */ ([]), wrong: '' }));
  const peerArticles = Math.min(articles, KNEX_ARTICLES);
  const plainTimes = [];
  const peerTimes = [];
  for (let round = 1; round <= rounds; round++) {
    say(`${version}: round ${round} of ${rounds}`);
    await plain.renew();
    await engine.settle();
    plainTimes.push(await createTablesAs(engine));
    const right = await sums(plain, articles);
    for (const { to, highest } of TABLES)
      if (!right.get(to)?.startsWith(`${highest(articles)} `))
        throw new Error(`${to} has other rows than planned.`);
    for (const result of results) {
      const { to } = result.way;
      await to.renew();
      await engine.settle();
      const { wrong, ...times } = migrate(v3, to, folder);
      result.times.push(times);
      // What failed has left nothing to compare.
      result.wrong ||= wrong || difference(right, await sums(to, articles));
    }
    const [way] = ways;
    if (!way) continue;
    await way.to.renew();
    await engine.settle();
    const peer = copyWithKnex(v3, way.to, peerArticles);
    const wrong = peer.wrong || difference(await sums(plain, peerArticles), await sums(way.to, peerArticles));
    if (wrong) say(`knex is not comparable: ${wrong}`);
    else peerTimes.push(peer.milliseconds);
  }
  await plain.renew();
  for (const { to } of ways) await to.renew();

  const rows = rowsOf(articles);
  const plainTime = median(plainTimes);
  return results.map(({ way, times, wrong }) => {
    const middle = medians(times);
    const copying = middle.staging + middle.copying;
    return {
      engine: version,
      way: way.name,
      articles,
      rows,
      plain: plainTime,
      times: middle,
      copy: copying / plainTime,
      target: way.target,
      verify: middle.verifying / copying,
      ...(peerTimes.length > 0 && {
        knex: median(peerTimes) / rowsOf(peerArticles) / (plainTime / rows),
        knexRows: rowsOf(peerArticles),
      }),
      ...(wrong && { wrong }),
    };
  });
}

/**
 * Makes v4's rows in one transaction, those of the order columns included.
 *
 * @returns {Promise<number>} milliseconds
 */
async function createTablesAs(/** @type {Engine} */ { v3, plain, syntax, version }) {
  const start = performance.now();
  const from = (/** @type {string} */ table) =>
    version.startsWith('SQLite') ? `v3."${table}"` : v3.table(table);
  await plain.run('BEGIN');
  for (const table of TABLES)
    await plain.run(`CREATE TABLE ${plain.table(table.to)} AS ${select(syntax, table, from(table.from))}`);
  await plain.run('COMMIT');
  return performance.now() - start;
}

/**
 * @param {Place} from
 * @param {Place} to
 * @param {string} folder
 * @returns {Times & { wrong: string }}
 */
function migrate(from, to, folder) {
  const report = join(folder, 'memory');
  const preload = here('./sql/report-memory.cjs');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bin, 'db', 'migrate', '--yes', '--json', '--timezone', 'UTC', '--from', from.url, '--to', to.url],
    {
      cwd: folder,
      env: {
        ...process.env,
        // Quoted the way NODE_OPTIONS wants paths that have spaces or backslashes.
        NODE_OPTIONS: `--require ${JSON.stringify(preload)}`,
        BENCH_MEMORY_REPORT: report,
      },
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  const total = performance.now() - start;
  const document = stdout.startsWith('{') ? JSON.parse(stdout) : undefined;
  const { staging = 0, copying = 0, verifying = 0 } = document?.milliseconds ?? {};
  const memory = Number(readFileSync(report, 'utf8')) / 1024;
  rmSync(report, { force: true });
  const before = total - staging - copying - verifying;
  const wrong = status === 0 ? '' : `exit code ${status}: ${document?.error?.message ?? stderr.trim()}`;
  return { total, staging, copying, verifying, before, memory, wrong };
}

/**
 * @param {Place} from
 * @param {Place} to
 * @param {number} articles
 */
function copyWithKnex(from, to, articles) {
  const settings = JSON.stringify({ from: from.knex, to: to.knex, articles });
  const { status, stdout, stderr } = spawnSync(process.execPath, [here('./sql/knex-copy.mjs'), settings], {
    env: { ...process.env, TZ: 'UTC' },
    encoding: 'utf8',
  });
  if (status !== 0) return { milliseconds: 0, wrong: stderr.trim().slice(0, 400) };
  return { milliseconds: Number(JSON.parse(stdout).milliseconds), wrong: '' };
}

/**
 * Each table's rows and sums, as text.
 *
 * @param {Place} place
 * @param {number} articles
 */
async function sums(place, articles) {
  const found = new Map();
  for (const table of TABLES) {
    const [row] = await place.run(checksum(table, place.table(table.to), articles));
    const values = Object.values(row ?? {}).map(Number);
    found.set(table.to, values.join(' '));
  }
  return found;
}

/**
 * @param {ReadonlyMap<string, string>} right
 * @param {ReadonlyMap<string, string>} found
 */
function difference(right, found) {
  const [wrong] = [...right].filter(([table, values]) => found.get(table) !== values);
  return wrong ? `${wrong[0]} has ${found.get(wrong[0])} instead of ${wrong[1]}` : '';
}

/** @returns {Times} */
function medians(/** @type {readonly Times[]} */ times) {
  const of = (/** @type {keyof Times} */ key) => median(times.map((one) => one[key]));
  return {
    total: of('total'),
    staging: of('staging'),
    copying: of('copying'),
    verifying: of('verifying'),
    before: of('before'),
    memory: of('memory'),
  };
}

/** @param {{ rows: readonly Row[], skipped: readonly string[] }} results */
export function show({ rows, skipped }) {
  const line = (/** @type {readonly string[]} */ [name = '', ...cells]) =>
    `${name.padEnd(28)}${cells.map((cell) => cell.padStart(13)).join('')}`.trimEnd();
  const seconds = (/** @type {number} */ milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
  const met = (/** @type {boolean} */ yes) => (yes ? 'met' : 'MISSED');
  const blocks = rows.map((row) => {
    const { times, knex } = row;
    const base = rows.find(({ engine, way }) => engine === row.engine && way === row.way);
    const perRow = (/** @type {Row} */ { times, rows }) =>
      (times.staging + times.copying + times.verifying) / rows;
    const growth = base && base !== row ? perRow(row) / perRow(base) : undefined;
    // A machine whose memory no longer holds everything is slower at CREATE TABLE AS as well.
    const growthToPlain =
      growth && base ? growth / (row.plain / row.rows / (base.plain / base.rows)) : undefined;
    return [
      `${row.engine}, ${row.way}: ${row.articles.toLocaleString('en')} articles, ${row.rows.toLocaleString('en')} rows`,
      line(['', 'median', 'ratio', '']),
      line(['CREATE TABLE AS', seconds(row.plain), '1.00 ×']),
      line([
        times.staging > 0 ? 'bringing and copying' : 'copying',
        seconds(times.staging + times.copying),
        `${row.copy.toFixed(2)} ×`,
        `${row.target} ${met(row.copy <= row.target)}`,
      ]),
      line([
        'verifying, to copying',
        seconds(times.verifying),
        `${row.verify.toFixed(2)} ×`,
        `${VERIFY} ${met(row.verify <= VERIFY)}`,
      ]),
      line(['before that', seconds(times.before), `${(times.before / row.plain).toFixed(2)} ×`]),
      line(['all of it', seconds(times.total), `${(times.total / row.plain).toFixed(2)} ×`]),
      ...(knex === undefined
        ? ['knex: its copy was not comparable']
        : [line(['knex, pages of 50', seconds(knex * row.plain), `${knex.toFixed(1)} ×`])]),
      line(['memory', `${times.memory.toFixed(0)} MB`, '', `${MEMORY} ${met(times.memory <= MEMORY)}`]),
      ...(growth === undefined
        ? []
        : [
            line(['a row, to the first size', '', `${growth.toFixed(2)} ×`]),
            line([
              'the same, in CREATE TABLE AS',
              '',
              `${(growthToPlain ?? 0).toFixed(2)} ×`,
              `${1 + LINEAR} ${met((growthToPlain ?? 0) <= 1 + LINEAR)}`,
            ]),
          ]),
      ...(row.wrong ? [`  ! not comparable: ${row.wrong}`] : []),
    ].join('\n');
  });
  const [first] = rows.filter(({ knexRows }) => knexRows !== undefined);
  const note = first
    ? [`knex copied ${first.knexRows?.toLocaleString('en')} rows; its time is scaled by rows.`]
    : [];
  return [...blocks, ...note, ...skipped.map((one) => `Skipped: ${one}.`)].join('\n\n');
}
