import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { z } from 'zod';

export type Operation = 'apply' | 'apply-only' | 'undo' | 'undo-force' | 'recover' | 'install';

export interface Fault {
  readonly at: number;
  readonly mode: 'kill' | 'half' | 'throw' | 'throw-on';
  readonly code?: string;
  /** A later call, while the error is dealt with. */
  readonly thenKillAt?: number;
}

/** How a process of its own ended. */
export type DriverEnd =
  | { readonly kind: 'killed' }
  | { readonly kind: 'returned'; readonly value: unknown; readonly calls: number }
  | {
      readonly kind: 'failed';
      readonly problem: Problem;
      readonly cause: string | null;
      readonly calls: number;
    };

const problemSchema = z.object({
  kind: z.string(),
  restored: z.boolean().optional(),
  unrestored: z.array(z.string()).optional(),
});
type Problem = z.infer<typeof problemSchema>;

const outputSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('returned'), value: z.unknown() }),
  z.object({ kind: z.literal('failed'), problem: problemSchema, cause: z.string().nullable() }),
]);

export interface Driver {
  readonly run: (operation: Operation, root: string, fault?: Fault, argument?: string) => Promise<DriverEnd>;
  readonly dispose: () => void;
}

/** Bundles the driver into a temporary folder, because a child process has no TypeScript. */
export async function createDriver(): Promise<Driver> {
  const folder = mkdtempSync(join(tmpdir(), 'strapi-uplift-driver-'));
  const program = join(folder, 'driver.cjs');
  await build({
    entryPoints: [resolve('__tests__/journal/driver.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  });
  return {
    run: (operation, root, fault, argument = '') => runChild([program, operation, root, argument], fault),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs a check for 1 to `count`, some at a time. */
export async function forEachPoint(count: number, check: (at: number) => Promise<void>): Promise<void> {
  let next = 1;
  const work = async (): Promise<void> => {
    while (next <= count) {
      const at = next;
      next += 1;
      await check(at);
    }
  };
  await Promise.all(Array.from({ length: Math.min(8, availableParallelism()) }, work));
}

function runChild(args: readonly string[], fault: Fault | undefined): Promise<DriverEnd> {
  const env = {
    ...process.env,
    FAULT_AT: String(fault?.at ?? 0),
    FAULT_MODE: fault?.mode ?? 'kill',
    FAULT_CODE: fault?.code ?? 'EIO',
    FAULT_THEN_KILL_AT: String(fault?.thenKillAt ?? 0),
  };
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      ['--require', resolve('__tests__/journal/fault-preload.cjs'), ...args],
      {
        env,
      },
    );
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    child.on('error', fail);
    child.on('close', (code) => {
      const calls = /calls=(\d+)/.exec(stderr)?.[1];
      if (calls === undefined) done({ kind: 'killed' });
      else if (code !== 0) fail(new Error(stderr));
      else done({ ...outputSchema.parse(JSON.parse(stdout)), calls: Number(calls) });
    });
  });
}
