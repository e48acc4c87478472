import { renderDataReport } from '../../core/data-report/render-data-report.ts';
import { scriptOf } from '../../io/migration/migrate.ts';
import { concludeData } from './conclude-data.ts';
import type { DbPlanOptions } from './db-options.ts';
import { losesData } from './needs-somebody.ts';
import { withPrepared } from './prepare-data.ts';

/** Shows what a migration would do, as a table, as SQL or as JSON. Writes nothing. */
export function dbPlan(options: DbPlanOptions): Promise<number> {
  return concludeData(options, 'plan', async (report, terminal) => {
    const { paint } = terminal.look;
    await withPrepared(options, report, { readOnly: true }, async (prepared) => {
      const { plan, target } = prepared;
      const statements = scriptOf(prepared).statements.map(({ sql, across }) =>
        across ? `-- The query runs in the database of Strapi 3; its rows are streamed (COPY).\n${sql}` : sql,
      );
      if (options.sql && options.json) report.statements = statements;
      if (options.sql) {
        terminal.say(statements.map((sql) => `${sql};`).join('\n\n'));
      } else {
        terminal.say(renderDataReport(report, terminal.look));
        terminal.say(
          plan.problems.length > 0
            ? `${paint.red('✖')} Some things have to be decided first: see above.`
            : `${paint.green('✔')} Nothing was written. \`db migrate\` does this; with --rehearse it only tries.`,
        );
      }
      if (plan.problems.length > 0 || target.filled.length > 0 || losesData(report))
        report.status = 'needs-you';
    });
  });
}
