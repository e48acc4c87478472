import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { cleanEnvironment } from './clean-environment.ts';
import { BIN } from './run-cli.ts';

/** The program while it runs, for commands that do not end by themselves. */
export interface Running {
  /** Everything that it has said so far. */
  output(): string;
  /** Waits until it says this after what was said when the last wait ended. */
  says(words: string): Promise<void>;
  /** As Ctrl-C does. */
  interrupt(): void;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

/** Starts the built program in a folder; it is stopped when the test ends. */
export function startCli(folder: string, args: readonly string[]): Running {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: folder,
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  let heard = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((done) =>
    child.on('close', (code, signal) => done({ code, signal })),
  );
  return {
    output: () => output,
    async says(words) {
      const start = Date.now();
      for (let at = -1; at === -1; at = output.indexOf(words, heard)) {
        if (Date.now() - start > 20_000 || child.exitCode !== null)
          throw new Error(`It did not say "${words}". It said:\n${output}`);
        await new Promise((next) => setTimeout(next, 20));
      }
      heard = output.indexOf(words, heard) + words.length;
    },
    interrupt: () => void child.kill('SIGINT'),
    ended,
  };
}
