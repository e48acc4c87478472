import type { Catalog } from '../catalog.ts';
import { closest } from '../closest.ts';
import { ExpectedFailure } from '../expected-failure.ts';
import type { ExplainedStep } from '../report/report-schema.ts';
import { commonSteps } from './common-steps.ts';
import { explainGuide } from './explain-guide.ts';

/**
 * Finds steps by what a person calls them: an id, a version for all of its steps, or a bare name.
 *
 * @throws ExpectedFailure with the step that was probably meant
 */
export function findExplained(catalog: Catalog, name: string): readonly ExplainedStep[] {
  const steps = [...commonSteps(catalog), ...catalog.guides.flatMap((guide) => explainGuide(catalog, guide))];
  const found = steps.filter(
    ({ id, guide }) => id === name || guide?.version === name || id.endsWith(`/${name}`),
  );
  if (found.length > 0) return found;
  const [near] = closest(
    name,
    steps.map(({ id }) => id),
  );
  throw new ExpectedFailure(
    `There is no step ${name}.`,
    near ? `Did you mean ${near}?` : 'The plan and `list` show the steps.',
  );
}
