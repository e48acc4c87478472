import { resolve } from 'node:path';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { emptyReport, type Report } from '../../core/report/report.ts';
import { isProjectFolder } from '../../io/discovery/is-project-folder.ts';
import type { UpgradeOptions } from '../options.ts';
import { conclude, openTerminal } from '../terminal.ts';
import { withTarget } from './batch-target.ts';
import { type Batch, openBatch } from './open-batch.ts';
import { findStopped } from './resume-batch.ts';
import { storedOptions } from './stored-options.ts';

/**
 * Does a command on the project that a folder is, or on all below it: where the folder is none itself, and where the options ask for
 * several.
 */
export async function oneOrMany<O extends UpgradeOptions>(
  command: Report['command'],
  options: O,
  one: () => Promise<number>,
  many: (batch: Batch, options: O) => Promise<number>,
): Promise<number> {
  let batch: Batch | undefined;
  let own = options;
  const opened = await conclude(
    openTerminal(options),
    emptyReport(command, true),
    async () => {
      if (!isForMany(options)) return;
      if (options.resume) own = { ...options, ...storedOptions(findStopped({ root: resolve(options.cwd) })) };
      batch = await openBatch(options.cwd, own);
      // A package of Strapi's with nothing below it is looked at as it is.
      if (!asksForMany(options) && batch?.projects.every(({ path }) => path === '.')) batch = undefined;
      if (batch && (command === 'plan' || command === 'upgrade'))
        own = { ...own, ...(await withTarget(own)) };
      if (batch || !asksForMany(options)) return;
      throw new ExpectedFailure(
        `There is no Strapi project in ${resolve(options.cwd)} or below.`,
        'Name another folder with --cwd.',
      );
    },
    (report) => {
      if (report.status === 'failed') process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    },
  );
  if (opened !== 0) return opened;
  return batch ? many(batch, own) : one();
}

function isForMany(options: UpgradeOptions): boolean {
  if (asksForMany(options)) return true;
  return options.plan === undefined && !isProjectFolder(resolve(options.cwd));
}

function asksForMany({ recursive, filter = [], since, shard, resume }: UpgradeOptions): boolean {
  return Boolean(recursive || resume || filter.length > 0 || since !== undefined || shard !== undefined);
}
