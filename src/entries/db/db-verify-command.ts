import { stageIfApart } from '../../io/migration/migrate.ts';
import { unmet } from '../../io/migration/run-checks.ts';
import { verifyTarget } from '../../io/migration/verify-target.ts';
import type { CheckResult } from '../../sql/verify/check.ts';
import type { Terminal } from '../terminal.ts';
import { concludeData } from './conclude-data.ts';
import type { DbOptions } from './db-options.ts';
import { withPrepared } from './prepare-data.ts';
import { watchProgress } from './watch-progress.ts';

/** Holds a migrated database against the one it came from. Exit code 1 when they differ. */
export function dbVerify(options: DbOptions): Promise<number> {
  return concludeData(options, 'verify', async (report, terminal) => {
    await withPrepared(options, report, { readOnly: false }, async (prepared) => {
      const watch = watchProgress(terminal, prepared);
      // Rewritten rows are Strapi's own business once it has started: it adds and removes permissions at every start.
      const steps = prepared.steps.filter(({ kind }) => kind !== 'literal');
      const verified = { ...prepared, steps };
      const staging = await stageIfApart(verified, watch.onProgress);
      try {
        const results = await verifyTarget(verified, watch.onProgress);
        report.checks = results.map((result) => ({ ...result }));
        if (unmet(results).length > 0) report.status = 'needs-you';
        watch.stop();
        terminal.say(verdict(terminal, results));
      } finally {
        watch.stop();
        await staging?.remove();
      }
      report.milliseconds = watch.milliseconds();
    });
  });
}

const KINDS: Readonly<Record<CheckResult['kind'], string>> = {
  count: 'row counts',
  content: 'columns, value by value',
  relation: 'relations, row by row',
  reference: 'references',
  order: 'orders',
};

function verdict({ look: { paint } }: Terminal, results: readonly CheckResult[]): string {
  const wrong = unmet(results);
  const kinds = Object.entries(KINDS).map(([kind, words]) => {
    const ofKind = results.filter((result) => result.kind === kind);
    const bad = unmet(ofKind).length;
    const mark = bad > 0 ? paint.red('✖') : paint.green('✔');
    return `${mark} ${ofKind.length} ${words}${bad > 0 ? `: ${bad} wrong` : ''}`;
  });
  const details = wrong.map(
    ({ table, found, expected, otherwise }) => `  ${table}: ${found} ${otherwise}, expected ${expected}`,
  );
  return [
    ...kinds,
    ...details,
    wrong.length === 0
      ? `${paint.green('✔')} Everything that was to be migrated is there.`
      : `${paint.red('✖')} ${wrong.length === 1 ? 'One difference' : `${wrong.length} differences`} found.`,
  ].join('\n');
}
