import type { Catalog, CatalogGuide } from '../catalog.ts';
import { asksOf } from '../database-step.ts';
import type { ExplainedStep } from '../report/report-schema.ts';
import { explainExample } from './explain-example.ts';

/** Every step of a guide, in the order of a plan. */
export function explainGuide(catalog: Catalog, guide: CatalogGuide): ExplainedStep[] {
  const { version, title, url } = guide;
  const common = { guide: { version, title, url } };
  const edits = guide.steps.map((step): ExplainedStep => {
    const id = `${version}/${step.transform}`;
    const transform = catalog.transform(id);
    const makes = step.ensures ?? step.creates;
    return {
      ...common,
      id,
      title: transform.title,
      does: {
        kind: 'edit',
        files: step.files,
        ...(step.reportOnly !== undefined && { reportOnly: step.reportOnly }),
        ...(makes !== undefined && { makes }),
        ...(step.carries && { carries: true }),
        ...(transform.example && { example: explainExample(transform, transform.example) }),
      },
      why: step.why,
      ...(step.risk !== undefined && { risk: step.risk }),
      ...(step.asks !== undefined && { asks: step.asks }),
    };
  });
  const places = (guide.places ?? []).map(
    ({ id, title, into, why, risk }): ExplainedStep => ({
      ...common,
      id: `${version}/${id}`,
      title,
      does: { kind: 'place', into },
      why,
      ...(risk !== undefined && { risk }),
    }),
  );
  const databases = (guide.database ?? []).map((change): ExplainedStep => {
    const asks = asksOf(change);
    return {
      ...common,
      id: `${version}/${change.id}`,
      title: change.title,
      does: { kind: 'database', counts: change.kind === 'count' },
      why: change.why,
      ...(asks !== undefined && { asks }),
    };
  });
  const commands = (guide.commands ?? []).map(
    ({ id, title, strapi, why, risk }): ExplainedStep => ({
      ...common,
      id: `${version}/${id}`,
      title,
      does: { kind: 'command', argv: ['strapi', ...strapi] },
      why,
      ...(risk !== undefined && { risk }),
    }),
  );
  return [...edits, ...places, ...databases, ...commands];
}
