import { emptyReport } from '../core/report/report.ts';
import { openCatalog } from './open-catalog.ts';
import type { CommonOptions } from './options.ts';
import { conclude, openTerminal } from './terminal.ts';

/** Lists the guides with their transforms, and the transforms that belong to no version. */
export function list(options: CommonOptions): Promise<number> {
  const terminal = openTerminal(options);
  return conclude(terminal, emptyReport('list'), async (report) => {
    const { paint } = terminal.look;
    const catalog = openCatalog();
    report.transforms = catalog.transformIds.map((id) => ({ id, title: catalog.transform(id).title }));
    const rows = (ids: readonly { id: string; title: string }[]): void => {
      for (const { id, title } of ids) terminal.say(`  ${paint.cyan(id)}\n    ${title}`);
    };
    for (const guide of catalog.guides) {
      terminal.say(`\n${paint.bold(guide.title)}\n${paint.dim(guide.url)}`);
      rows(report.transforms.filter(({ id }) => id.startsWith(`${guide.version}/`)));
    }
    terminal.say(`\n${paint.bold('For any version')}`);
    rows(report.transforms.filter(({ id }) => !id.includes('/')));
    terminal.say('');
  });
}
