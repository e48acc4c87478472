import { posix } from 'node:path';
import { EXIT_CODES } from '../report/report.ts';
import { locatedFindings } from './located-findings.ts';
import type { RenderReport, ReportSource } from './report-source.ts';
import type { SarifNotification } from './sarif/sarif-log.ts';
import { projectNotifications, runNotifications } from './sarif/sarif-notifications.ts';
import { sarifResult } from './sarif/sarif-result.ts';
import { createSarifRules } from './sarif/sarif-rules.ts';

/**
 * GitHub rejects a run with more than 25,000 results and shows 5,000 of it, the most severe ones; it takes 25,000 rules with 20
 * tags each (https://docs.github.com/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit), and 10 MB
 * once compressed.
 */
const MOST_RESULTS = 25_000;

/**
 * The report as a SARIF 2.1.0 log: what is left to do as results, one to a line. The order of properties is free in JSON, so that
 * the rules are written last, when all are known.
 */
export const renderSarif: RenderReport = function* (source) {
  const { head } = source;
  const rules = createSarifRules();
  const start = {
    columnKind: 'utf16CodeUnits',
    // GitHub takes everything before the last slash for the category: a log replaces the one before it of the same category.
    automationDetails: { id: `${posix.join('strapi-uplift', head.command, head.root)}/` },
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the git repository.' } } },
  };
  yield '{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n';
  yield `${JSON.stringify(start).slice(1, -1)},\n"results": [`;
  const results = yield* lines(
    (function* () {
      for (const project of source.projects()) {
        const touched = new Set<string>();
        for (const finding of locatedFindings(head, project)) {
          const first = finding.edits !== undefined && !touched.has(finding.path);
          if (finding.edits) touched.add(finding.path);
          yield sarifResult(head, finding, rules.indexOf(finding), first);
        }
      }
    })(),
  );
  const invocation = {
    executionSuccessful: head.status !== 'failed',
    exitCode: EXIT_CODES[head.status],
  };
  yield `],\n"invocations": [{\n${JSON.stringify(invocation).slice(1, -1)},\n"toolExecutionNotifications": [`;
  yield* lines(notificationsOf(source, results));
  const driver = { name: 'strapi-uplift', semanticVersion: head.version };
  yield `]\n}],\n"tool": { "driver": {\n${JSON.stringify(driver).slice(1, -1)},\n"rules": [`;
  yield* lines(rules.all());
  yield ']\n} }\n}]\n}\n';
};

function* notificationsOf(source: ReportSource, results: number): Iterable<SarifNotification> {
  yield* runNotifications(source.head);
  for (const project of source.projects()) yield* projectNotifications(source.head, project);
  if (results <= MOST_RESULTS) return;
  const text = `There are ${results} results, and GitHub takes ${MOST_RESULTS}. Upload one log for each --shard or --filter, each with a category of its own.`;
  yield { level: 'warning', message: { text } };
}

/** The items of an array, one to a line. @returns how many they are */
function* lines(items: Iterable<unknown>): Generator<string, number> {
  let count = 0;
  for (const item of items) yield `${count++ === 0 ? '' : ','}\n${JSON.stringify(item)}`;
  if (count > 0) yield '\n';
  return count;
}
