import { createHash } from 'node:crypto';
import { isEnvFile } from '../../../strapi/env-files.ts';
import type { Finding } from '../findings.ts';
import type { RunReport } from '../run-report-schema.ts';
import { sarifLocation } from './sarif-location.ts';
import type { SarifFix, SarifResult } from './sarif-log.ts';

/** GitHub rejects a result with more. */
const MOST_LOCATIONS = 1_000;

/** @param first whether no step before it changes the same file, so that its edits fit the file on the disk */
export function sarifResult(
  head: Pick<RunReport, 'root'>,
  finding: Finding,
  ruleIndex: number,
  first: boolean,
): SarifResult {
  const { id, rule, level, message, path, line, files = [], snippet, accepted } = finding;
  const fix = first ? fixOf(head, finding) : undefined;
  return {
    ruleId: rule,
    ruleIndex,
    level,
    message: { text: snippet === undefined ? message : `${message}\n\n${snippet}` },
    locations:
      files.length > 0
        ? files.slice(0, MOST_LOCATIONS).map((file) => sarifLocation(head, file))
        : [sarifLocation(head, path, line)],
    // Of the step and the file, and of no line: it stays the same when the file grows above it.
    partialFingerprints: { 'findingId/v1': createHash('sha256').update(id).digest('hex') },
    ...(accepted && { suppressions: [{ kind: 'external', justification: 'The baseline accepts it.' }] }),
    ...(fix && { fixes: [fix] }),
  };
}

function fixOf(head: Pick<RunReport, 'root'>, { path, message, edits = [] }: Finding): SarifFix | undefined {
  if (edits.length === 0 || isEnvFile(path)) return undefined;
  const { artifactLocation } = sarifLocation(head, path).physicalLocation;
  const replacements = edits
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, text }) => ({
      deletedRegion: { charOffset: start, charLength: end - start },
      ...(text !== '' && { insertedContent: { text } }),
    }));
  return { description: { text: message }, artifactChanges: [{ artifactLocation, replacements }] };
}
