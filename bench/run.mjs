// @ts-check
// npm run bench                       every benchmark
// npm run bench -- start-up           one of them
// npm run bench -- start-up --json --rounds 31 --counter preload
// npm run bench -- sql --rows 100000,1000000 --engine postgres
// npm run bench -- batch --apps 200 --part transform --part discovery
//
// Figures are for reading: a missed target is printed, not punished, because machines are noisy. Wrong output ends with 1.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as batch from './batch.mjs';
import { bestCounter, counters } from './cpu-time.mjs';
import * as editor from './editor.mjs';
import * as lsp from './lsp.mjs';
import { measure } from './rounds.mjs';
import { engines } from './sql/engines.mjs';
import * as sql from './sql.mjs';
import * as startUp from './start-up.mjs';
import { table } from './table.mjs';

/**
 * What a benchmark is: it lays its files out in an empty folder and says what to run there. One of databases runs itself.
 *
 * @typedef {object} Benchmark
 * @property {string} title
 * @property {number} rounds
 * @property {(folder: string) => import('./rounds.mjs').Case[]} prepare
 */

/** @type {Readonly<Record<string, Benchmark | typeof sql | typeof lsp | typeof batch>>} */
const benchmarks = { 'start-up': startUp, editor, lsp, sql, batch };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    counter: { type: 'string' },
    rows: { type: 'string', default: '100000' },
    engine: { type: 'string', multiple: true, default: Object.keys(engines) },
    apps: { type: 'string', default: '2000' },
    part: { type: 'string', multiple: true, default: Object.keys(batch.parts) },
  },
});
const counter = values.counter ?? bestCounter();
if (!isCounter(counter)) fail(`There is no counter ${counter}, only ${Object.keys(counters).join(' and ')}.`);
if (values.rounds !== undefined && !/^[1-9]\d*$/.test(values.rounds)) fail('--rounds takes a whole number.');
// They are made out of digits.
if (!/^10{4,}(,10{4,})*$/.test(values.rows)) fail('--rows takes 10000, 100000, 1000000 …');
const unknown = values.engine.find((name) => !Object.hasOwn(engines, name));
if (unknown !== undefined) fail(`There is no engine ${unknown}, only ${Object.keys(engines).join(', ')}.`);
if (!/^[1-9]\d+$/.test(values.apps)) fail('--apps takes a whole number, from 10.');
const unknownPart = values.part.find((name) => !Object.hasOwn(batch.parts, name));
if (unknownPart !== undefined)
  fail(`There is no part ${unknownPart}, only ${Object.keys(batch.parts).join(', ')}.`);

const results = [];
for (const name of positionals.length > 0 ? positionals : Object.keys(benchmarks)) {
  const benchmark = benchmarks[name];
  if (!benchmark) fail(`There is no benchmark ${name}, only ${Object.keys(benchmarks).join(', ')}.`);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'strapi-uplift-bench-')));
  const { title } = benchmark;
  const rounds = Number(values.rounds ?? benchmark.rounds);
  try {
    if ('prepare' in benchmark) {
      const rows = measure(benchmark.prepare(folder), { rounds, counter });
      results.push({ name, title, rounds, rows, text: table(rows) });
    } else {
      const sizes = values.rows.split(',').map(Number);
      const say = (/** @type {string} */ text) => console.error(text);
      const size = { sizes, engines: values.engine, apps: Number(values.apps), parts: values.part };
      const found = await benchmark.run(folder, { rounds, counter, ...size, say });
      results.push({ name, title, rounds, ...found, text: benchmark.show(found) });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const machine = { node: process.version, platform: process.platform, cores: cpus().length, counter };
if (values.json) {
  const documents = results.map(({ text, ...result }) => result);
  console.log(JSON.stringify({ ...machine, benchmarks: documents }, null, 2));
} else {
  for (const { name, title, rounds, text } of results) {
    console.log(`${name}: ${title}`);
    const countsCpu = 'prepare' in (benchmarks[name] ?? {}) || name === 'batch';
    console.log(
      `Node ${machine.node.slice(1)}, ${machine.cores} cores, ${rounds} rounds, counted by ${countsCpu ? counter : 'the clock'}\n`,
    );
    console.log(`${text}\n`);
  }
}
process.exitCode = results.some(({ rows }) => rows.some(({ wrong }) => wrong)) ? 1 : 0;

/** @returns {name is keyof typeof counters} */
function isCounter(/** @type {string} */ name) {
  return Object.hasOwn(counters, name);
}

/** @returns {never} */
function fail(/** @type {string} */ message) {
  console.error(message);
  process.exit(2);
}
