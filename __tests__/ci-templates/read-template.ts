import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { root } from '../fixtures/load-transform.ts';

/** Of a template in docs/ci, or of `action.yml`. */
export function readTemplate(name: string): string {
  return readFileSync(join(root, ...(name === 'action.yml' ? [] : ['docs', 'ci']), name), 'utf8');
}

export function parseTemplate(name: string): unknown {
  return parse(readTemplate(name));
}

/** As Kubernetes has several in one file. */
export function parseDocuments(text: string): unknown[] {
  return parseAllDocuments(text).map((document) => {
    for (const error of document.errors) throw error;
    return document.toJS();
  });
}
