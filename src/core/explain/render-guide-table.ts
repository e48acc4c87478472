import type { Catalog } from '../catalog.ts';
import { explainGuide } from './explain-guide.ts';
import { onlyReports } from './render-guide-page.ts';

/** The guides that are known, as a table for the README, each with a link to its page. */
export function renderGuideTable(catalog: Catalog): string {
  const rows = catalog.guides.map((guide) => {
    const steps = explainGuide(catalog, guide);
    const [asked, own] = [steps.filter(({ asks }) => asks), steps.filter(({ asks }) => !asks)];
    const done = own.filter((step) => !onlyReports(step));
    const told = own.filter(onlyReports);
    const titles = (list: typeof steps): string => list.map(({ title }) => title).join('; ');
    return `| [${guide.title.split(':')[0]}](docs/guides/${guide.version}.md) | ${titles(done)} | ${titles(asked)} | ${titles(told)} |`;
  });
  return ['| Guide | Automatic | When asked for | Told |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
