// @ts-check
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { counters } from '../cpu-time.mjs';
import { median } from '../rounds.mjs';
import { bin, TRANSFORM } from './peers.mjs';

/**
 * Whether the transform would be done sooner by two processes with half of the files each, and what that costs.
 *
 * @type {import('../batch.mjs').Part}
 */
export function measureTwoProcesses({ root, apps }, { rounds, counter }) {
  const title = 'The same transform in one process and in two';
  if (spawnSync('xargs', ['--version']).error)
    return { title, rows: [], lines: ['xargs, which starts them: not installed'] };
  const input = apps.map(({ config }) => config).join('\n');
  const ways = [1, 2].map((processes) => ({
    processes,
    command: [
      ...['xargs', '-P', String(processes), '-n', String(Math.ceil(apps.length / processes))],
      ...[process.execPath, bin, 'transform', TRANSFORM],
    ],
    wall: /** @type {number[]} */ ([]),
    cpu: /** @type {number[]} */ ([]),
  }));
  for (let round = 0; round <= rounds; round++) {
    for (const { command, wall, cpu } of ways) {
      const start = performance.now();
      const run = counters[counter](command, { cwd: root, input });
      if (run.status !== 0) throw new Error(`${command.join(' ')} ended with ${run.status}: ${run.stderr}`);
      if (round === 0) continue;
      wall.push(performance.now() - start);
      cpu.push(run.cpu);
    }
  }
  return {
    title,
    rows: [],
    lines: ways.map(
      ({ processes, wall, cpu }) =>
        `${processes} ${processes === 1 ? 'process:  ' : 'processes:'} ${median(wall).toFixed(0)} ms by the clock, ${median(cpu).toFixed(0)} ms of CPU`,
    ),
  };
}
