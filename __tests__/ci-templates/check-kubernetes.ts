import { join } from 'node:path';
import ts from 'typescript';
import { z } from 'zod';
import { root } from '../fixtures/load-transform.ts';
import { parseDocuments } from './read-template.ts';

const MODULES: Readonly<Record<string, string>> = { v1: 'core/v1', 'batch/v1': 'batch/v1' };

const resource = z.looseObject({ apiVersion: z.string(), kind: z.string() });

/**
 * What does not fit the types of Kubernetes 1.30, as generated from its OpenAPI description, in the resources of a manifest. No JSON
 * Schema on npm refuses unknown fields, as a cluster does; a literal that is assigned to a type does.
 */
export function kubernetesProblems(text: string): string[] {
  const source = parseDocuments(text)
    .map((document, index) => {
      const { apiVersion, kind } = resource.parse(document);
      const type = `import('kubernetes-types/${MODULES[apiVersion]}').${kind}`;
      return `export const resource${index}: ${type} = ${JSON.stringify(document, null, 2)};`;
    })
    .join('\n');
  const path = join(root, '__tests__', 'ci-templates', 'manifest.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es5.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, language) =>
    name === path ? ts.createSourceFile(name, source, language) : getSourceFile(name, language);
  const program = ts.createProgram([path], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
