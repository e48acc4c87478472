// @ts-check
// How much CPU time (user + system) a command takes, from its first instruction to its last, its child processes included.
//
// Node tells this only about itself (`process.cpuUsage`), so there are two ways around it:
//
// - `shell`: bash's `times`, which counts every descendant that was waited for, whatever it is written in, to the millisecond.
// - `preload`: a module that each Node process of the command loads first and that writes down `process.cpuUsage()` when it
//   ends. Works wherever Node does, but sees no other programs (`git`, a native peer) and adds a little of its own.
//
// Both were held against getrusage(RUSAGE_CHILDREN) of Python around the same commands, 12 interleaved rounds: `node -e 0`, our bin
// and jscodeshift with and without worker processes came out within 3 % of it and of each other.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Run
 * @property {number} cpu in milliseconds
 * @property {number | null} status the exit code
 * @property {string} stdout
 * @property {string} stderr
 */

/**
 * @typedef {object} Surroundings
 * @property {string} cwd
 * @property {Readonly<Record<string, string>>} [env]
 * @property {string} [input] what comes in on standard input
 */

/** @typedef {(command: readonly string[], surroundings: Surroundings) => Run} Counter */

/** Two thousand diffs are more than Node takes unasked. */
const MAX_OUTPUT = 1e9;

/** @type {Readonly<Record<'shell' | 'preload', Counter>>} */
export const counters = { shell: countByShell, preload: countByPreload };

/** @returns {keyof typeof counters} */
export function bestCounter() {
  // On Windows, `bash` may well be another system that only shares the files.
  const hasBash = process.platform !== 'win32' && spawnSync('bash', ['-c', 'times']).status === 0;
  return hasBash ? 'shell' : 'preload';
}

/** @type {Counter} */
function countByShell(command, { cwd, env = {}, input }) {
  // The report has a channel of its own, fd 3, that the command does not see.
  const script = '"$@" 3>&-; status=$?; times >&3; exit $status';
  const { status, output, error } = spawnSync('bash', ['-c', script, 'bash', ...command], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
    ...(input !== undefined && { input }),
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe', 'pipe'],
  });
  if (error) throw error;
  const [, stdout, stderr, report] = output;
  // Two lines of `0m0.061s 0m0.004s`: the shell itself, then what it started. The decimal sign is that of the language set.
  const children = report?.split('\n')[1] ?? '';
  const parts = [...children.matchAll(/(\d+)m(\d+)[.,](\d{3})s/g)];
  if (parts.length !== 2) throw new Error(`bash's times answered ${JSON.stringify(report)}`);
  const cpu = parts.reduce(
    (sum, [, min, s, ms]) => sum + Number(min) * 60_000 + Number(s) * 1000 + Number(ms),
    0,
  );
  return { cpu, status, stdout: stdout ?? '', stderr: stderr ?? '' };
}

/** @type {Counter} */
function countByPreload([program = '', ...args], { cwd, env = {}, input }) {
  const preload = fileURLToPath(new URL('report-cpu.cjs', import.meta.url));
  const report = join(tmpdir(), `strapi-uplift-cpu-${process.pid}`);
  rmSync(report, { force: true });
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    // Quoted the way NODE_OPTIONS wants paths that have spaces or backslashes.
    env: {
      ...process.env,
      ...env,
      NODE_OPTIONS: `--require ${JSON.stringify(preload)}`,
      BENCH_CPU_REPORT: report,
    },
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
    ...(input !== undefined && { input }),
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  if (error) throw error;
  // Worker threads report the time of their whole process as well, so only the last word of each process counts.
  /** @type {Map<string, number>} */
  const processes = new Map();
  for (const line of readFileSync(report, 'utf8').trim().split('\n')) {
    const [id = '', microseconds] = line.split(' ');
    processes.set(id, Math.max(processes.get(id) ?? 0, Number(microseconds) / 1000));
  }
  rmSync(report, { force: true });
  return { cpu: [...processes.values()].reduce((sum, cpu) => sum + cpu, 0), status, stdout, stderr };
}
