import { pathFromRoot } from '../path-from-root.ts';
import type { RunReport } from '../run-report-schema.ts';
import type { SarifLocation } from './sarif-log.ts';

/** `apps/a b/x.js` → `apps/a%20b/x.js` from the root of the repository. */
export function sarifLocation(head: Pick<RunReport, 'root'>, path: string, line?: number): SarifLocation {
  const uri = pathFromRoot(head, path).split('/').map(encoded).join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      ...(line !== undefined && { region: { startLine: line } }),
    },
  };
}

/** Half a surrogate pair, which a name on Windows may hold, has no encoding of its own. */
function encoded(segment: string): string {
  return encodeURIComponent(Buffer.from(segment).toString());
}
