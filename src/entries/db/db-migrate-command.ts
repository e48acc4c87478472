import type { DataReport } from '../../core/data-report/data-report-schema.ts';
import { renderDataReport } from '../../core/data-report/render-data-report.ts';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { migrate } from '../../io/migration/migrate.ts';
import type { PreparedMigration } from '../../io/migration/prepare-migration.ts';
import { readOwnSteps } from '../../io/migration/read-own-steps.ts';
import { hasOrphans } from '../../sql/plan/has-orphans.ts';
import { rowsWritten } from '../../sql/plan/rows-written.ts';
import { agree } from '../ask.ts';
import type { Terminal } from '../terminal.ts';
import { bootV4 } from './boot-v4.ts';
import { concludeData } from './conclude-data.ts';
import type { DbMigrateOptions } from './db-options.ts';
import { losesData } from './needs-somebody.ts';
import { withPrepared } from './prepare-data.ts';
import { watchProgress } from './watch-progress.ts';

/** Migrates the data of Strapi 3 into a fresh database of Strapi 4, verifies it and only then lets it stand. */
export function dbMigrate(options: DbMigrateOptions): Promise<number> {
  return concludeData(options, 'migrate', async (report, terminal) => {
    const to = options.boot === undefined ? options.to : await bootV4(options.boot, options.to, terminal);
    const chosen = { ...options, ...(to !== undefined && { to }) };
    const brought = [...(options.before ?? []), ...(options.after ?? [])].length > 0;
    await withPrepared(chosen, report, { readOnly: false, brought }, async (prepared) => {
      terminal.say(renderDataReport(report, terminal.look));
      refuse(prepared, report, options);
      const own = {
        before: await readOwnSteps(options.before ?? [], prepared.context),
        after: await readOwnSteps(options.after ?? [], prepared.context),
      };
      if (!options.rehearse) await confirm(terminal, prepared, options);
      const watch = watchProgress(terminal, prepared);
      try {
        const checks = await migrate(prepared, {
          rehearse: options.rehearse,
          own,
          onProgress: watch.onProgress,
          signal: watch.signal,
        });
        report.checks = checks.map((check) => ({ ...check }));
      } catch (error) {
        if (!watch.signal.aborted) throw error;
        throw new ExpectedFailure('Stopped.', 'Everything was taken back: nothing was changed.', {
          cause: error,
        });
      } finally {
        watch.stop();
      }
      report.milliseconds = watch.milliseconds();
      report.rehearsed = options.rehearse;
      if (losesData(report)) report.status = 'needs-you';
      terminal.say(summary(terminal, prepared, report));
    });
  });
}

/** @throws ExpectedFailure for everything that has to be settled before a migration */
function refuse(prepared: PreparedMigration, report: DataReport, options: DbMigrateOptions): void {
  const { plan, target } = prepared;
  if (plan.problems.length > 0)
    throw new ExpectedFailure('Some things have to be decided first: see above.', 'Nothing was written.');
  const listed = (tables: readonly { readonly table: string; readonly rows: number }[]): string =>
    tables.map(({ table, rows }) => `${table} (${rows})`).join(', ');
  if (target.filled.length > 0 && !options.replace)
    throw new ExpectedFailure(
      `The target is not a fresh database of Strapi 4. Rows are in ${listed(target.filled)}.`,
      'Let Strapi 4 make a new one, or give --replace to empty the tables that are written. Nothing was written.',
    );
  if (target.stranded.length > 0)
    throw new ExpectedFailure(
      `Emptying the tables would leave rows pointing at nothing in ${listed(target.stranded)}.`,
      'Empty those tables first, or let Strapi 4 make a new database. Nothing was written.',
    );
  if (options.strict && losesData(report))
    throw new ExpectedFailure(
      'Not everything of v3 goes to v4: see above.',
      'Nothing was written, because of --strict.',
    );
  if (options.onOrphan === 'fail' && prepared.steps.some(hasOrphans))
    throw new ExpectedFailure(
      'Some rows point at nothing: see above.',
      'Nothing was written, because of --on-orphan fail.',
    );
}

async function confirm(
  terminal: Terminal,
  { ends, context, steps }: PreparedMigration,
  options: DbMigrateOptions,
): Promise<void> {
  const rows = steps.reduce((sum, step) => sum + rowsWritten(step, context.orphans), 0);
  await agree(terminal, options, {
    question: `Write ${rows.toLocaleString('en')} rows to ${ends.target.connection.label}?`,
    nothing: 'Nothing was written',
    unasked: 'Give --yes to migrate without being asked, or --rehearse to try it.',
  });
}

function summary({ look: { paint } }: Terminal, { ends }: PreparedMigration, report: DataReport): string {
  const written = (report.tables ?? []).reduce((sum, { written }) => sum + written, 0);
  const { staging = 0, copying = 0, verifying = 0 } = report.milliseconds ?? {};
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
  const time = `${staging > 0 ? `${seconds(staging)} to bring the data there, ` : ''}${seconds(copying)} to copy, ${seconds(verifying)} to verify`;
  const what = `${written.toLocaleString('en')} rows, ${(report.checks ?? []).length.toLocaleString('en')} checks: ${time}.`;
  return report.rehearsed
    ? `${paint.green('✔')} Rehearsed: ${what}\n  Everything was taken back; ${ends.target.connection.label} is as it was.`
    : `${paint.green('✔')} Migrated and verified: ${what}`;
}
