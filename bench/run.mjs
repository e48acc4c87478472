// @ts-check
// npm run bench                       every benchmark
// npm run bench -- start-up           one of them
// npm run bench -- start-up --json --rounds 31 --counter preload
//
// Figures are for reading: a missed target is printed, not punished, because machines are noisy. Wrong output ends with 1.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bestCounter, counters } from './cpu-time.mjs';
import { measure } from './rounds.mjs';
import * as startUp from './start-up.mjs';
import { table } from './table.mjs';

/**
 * What a benchmark is: it lays its files out in an empty folder and says what to run there.
 *
 * @typedef {object} Benchmark
 * @property {string} title
 * @property {number} rounds
 * @property {(folder: string) => import('./rounds.mjs').Case[]} prepare
 */

/** @type {Readonly<Record<string, Benchmark>>} */
const benchmarks = { 'start-up': startUp };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    counter: { type: 'string' },
  },
});
const counter = values.counter ?? bestCounter();
if (!isCounter(counter)) fail(`There is no counter ${counter}, only ${Object.keys(counters).join(' and ')}.`);
if (values.rounds !== undefined && !/^[1-9]\d*$/.test(values.rounds)) fail('--rounds takes a whole number.');

const results = (positionals.length > 0 ? positionals : Object.keys(benchmarks)).map((name) => {
  const benchmark = benchmarks[name];
  if (!benchmark) fail(`There is no benchmark ${name}, only ${Object.keys(benchmarks).join(', ')}.`);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'strapi-uplift-bench-')));
  try {
    const rounds = Number(values.rounds ?? benchmark.rounds);
    const rows = measure(benchmark.prepare(folder), { rounds, counter });
    return { name, title: benchmark.title, rounds, rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const machine = { node: process.version, platform: process.platform, cores: cpus().length, counter };
if (values.json) {
  console.log(JSON.stringify({ ...machine, benchmarks: results }, null, 2));
} else {
  for (const { name, title, rounds, rows } of results) {
    console.log(`${name}: ${title}`);
    console.log(
      `Node ${machine.node.slice(1)}, ${machine.cores} cores, ${rounds} interleaved rounds, counted by ${counter}\n`,
    );
    console.log(`${table(rows)}\n`);
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
