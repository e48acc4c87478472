import { ExpectedFailure } from '../../core/expected-failure.ts';
import type { CheckResult } from '../../sql/verify/check.ts';
import { unmet } from './run-checks.ts';

/** What was written is not what was planned: the migration is taken back. */
export class VerificationFailure extends ExpectedFailure {
  constructor(readonly results: readonly CheckResult[]) {
    const wrong = unmet(results);
    super(
      `The verification found ${wrong.length === 1 ? 'one difference' : `${wrong.length} differences`}:\n${wrong
        .map(
          ({ table, found, expected, otherwise }) =>
            `  ${table}: ${found} ${otherwise}, expected ${expected}`,
        )
        .join('\n')}`,
      'Nothing was changed. Was something written to Strapi 3 meanwhile? Stop it and try again; else report this.',
    );
  }
}
