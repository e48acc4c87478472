import { posix, resolve } from 'node:path';
import type { CommandStep } from '../../core/plan.ts';
import type { CommandResult } from '../../core/report/report.ts';
import { runCommand } from '../../io/system/run-command.ts';
import type { Terminal } from '../terminal.ts';
import { uninterrupted } from './uninterrupted.ts';
import type { Work } from './work.ts';

/** Runs a command of a plan, unless it is only to be printed. */
export async function runStep(
  terminal: Terminal,
  { root, env, base }: Work,
  step: CommandStep,
): Promise<CommandResult> {
  if (step.printedBecause) return printed(step);
  const { id, argv, cwd } = step;
  const result = { id, argv: [...argv], cwd };
  const place = posix.join(base, cwd);
  const where = place === '.' ? '' : `  in ${place}`;
  terminal.say(`\n${terminal.look.paint.cyan(`$ ${argv.join(' ')}`)}${terminal.look.paint.dim(where)}`);
  const end = await uninterrupted(() => runCommand(argv, resolve(root, cwd), { quiet: terminal.json, env }));
  if (end.kind === 'done') return { ...result, status: 'done' };
  if (end.kind === 'failed') return { ...result, status: 'failed', code: end.code };
  return { ...result, status: 'failed', reason: 'could not be started' };
}

/** What comes of a command that is only to be printed. */
export function printed({ id, argv, cwd, printedBecause: reason = '' }: CommandStep): CommandResult {
  return { id, argv: [...argv], cwd, status: 'printed', reason };
}

/** `` `npm install` ended with exit code 1. `` */
export function ended({ argv, reason, code }: CommandResult): string {
  return `\`${argv.join(' ')}\` ${reason ?? `ended with exit code ${code}`}.`;
}
