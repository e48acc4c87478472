// @ts-check
// Runs the cases of a benchmark in turn, round after round, so that whatever else the machine does meets them all alike.
import { counters } from './cpu-time.mjs';

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {readonly string[]} command
 * @property {string} cwd
 * @property {Readonly<Record<string, string>>} [env]
 * @property {string} [input] what comes in on standard input
 * @property {() => void} [before] what is done before each run, and not counted
 * @property {number} [target] the highest ratio to the baseline that is accepted
 * @property {number} [status] the exit code of a right run; 0 by default
 * @property {(stdout: string) => string | undefined} [complain] what is wrong with the output, if anything
 */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {number} median CPU milliseconds
 * @property {number} min CPU milliseconds
 * @property {number} ratio of the medians, to the first case
 * @property {number} [target]
 * @property {boolean} [met]
 * @property {string} [wrong] why the time means nothing: the output of a run was not right
 */

/**
 * @param {readonly Case[]} cases the first is the baseline
 * @param {{ rounds: number, counter: keyof typeof counters }} options
 * @returns {Row[]}
 */
export function measure(cases, { rounds, counter }) {
  const results = cases.map((subject) => ({ subject, times: /** @type {number[]} */ ([]), wrong: '' }));
  // One more round than asked for: the first fills the caches of the system and of jscodeshift's Babel, and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const result of results) {
      const { command, cwd, env, input, before, status: wanted = 0, complain } = result.subject;
      before?.();
      const { cpu, status, stdout, stderr } = counters[counter](command, {
        cwd,
        ...(env && { env }),
        ...(input !== undefined && { input }),
      });
      if (status !== wanted) result.wrong ||= `exit code ${status}: ${stderr.trim().split('\n')[0]}`;
      result.wrong ||= complain?.(stdout) ?? '';
      if (round > 0) result.times.push(cpu);
    }
  }
  const baseline = median(results[0]?.times ?? []);
  return results.map(({ subject: { name, target }, times, wrong }) => {
    const ratio = median(times) / baseline;
    return {
      name,
      median: median(times),
      min: Math.min(...times),
      ratio,
      ...(target !== undefined && { target, met: ratio <= target }),
      ...(wrong && { wrong }),
    };
  });
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}
