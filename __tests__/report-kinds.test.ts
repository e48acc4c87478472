import { describe, expect, test } from 'vitest';
import { ExpectedFailure } from '../src/core/expected-failure.ts';
import { parseReportOption, parseReportOptions, REPORT_KINDS } from '../src/core/run-report/report-kinds.ts';

describe('--report', () => {
  test.each(REPORT_KINDS)('takes %s with a file', (kind) => {
    expect(parseReportOption(`${kind}=out/a=b.txt`)).toEqual({ kind, path: 'out/a=b.txt' });
    expect(parseReportOption(`${kind}=-`)).toEqual({ kind, path: '-' });
  });

  test('prints for GitHub unless it is told otherwise', () => {
    expect(parseReportOption('github')).toEqual({ kind: 'github', path: '-' });
  });

  test.each([
    ['jsn=a', 'There is no report of the kind `jsn`. Did you mean `json`?'],
    ['SARIF=a', 'There is no report of the kind `SARIF`.'],
    ['=a', 'There is no report of the kind ``.'],
    ['out.json', 'There is no report of the kind `out.json`.'],
    ['html', '--report html does not say where the report goes.'],
    ['json=', '--report json does not say where the report goes.'],
    ['github=', '--report github does not say where the report goes.'],
  ])('refuses %s and says what to write', (text, message) => {
    expect(() => parseReportOption(text)).toThrow(ExpectedFailure);
    expect(() => parseReportOption(text)).toThrow(message);
  });

  test('is taken several times', () => {
    expect(parseReportOptions(['json=a', 'html=b', 'github'])).toHaveLength(3);
    expect(() => parseReportOptions(['json=a', 'html=a'])).toThrow('Two reports would go to a.');
    expect(() => parseReportOptions(['github', 'json=-'])).toThrow(
      'Two reports would go to standard output.',
    );
  });
});
