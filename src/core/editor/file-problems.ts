import type { Diagnostic, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ENV_FILE } from '../../strapi/env-files.ts';
import type { FileResult } from '../plan.ts';
import { bufferResult } from './buffer-result.ts';
import { diagnosticOf, type Told, WARNING } from './diagnostic-of.ts';
import { CATALOGS, DEPENDENCIES } from './editor-steps.ts';
import { lineContent } from './line-content.ts';
import {
  type Finding,
  type MissingSecret,
  needsSomething,
  type ProjectFindings,
} from './project-findings.ts';

/** One thing that a file needs: where to show it, and what would do it. */
export interface Problem {
  readonly title: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly fix?: Fix;
}

export type Fix =
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
  /** The value is made when the fix is carried out, and not before. */
  | { readonly kind: 'secret'; readonly variable: string };

/** What to show about one open file. */
export function fileProblems(
  { byPath, secrets }: ProjectFindings,
  path: string,
  text: string,
): readonly Problem[] {
  return toldOnce([
    ...(byPath.get(path) ?? []).flatMap((finding) => stepProblem(finding, text)),
    ...secrets.flatMap((secret) => secretProblem(secret, path, text)),
  ]);
}

/** A text that cannot be parsed is one problem, however many steps look at it. */
function toldOnce(problems: readonly Problem[]): readonly Problem[] {
  const told = new Set<string>();
  return problems.filter(({ diagnostics, fix }) => {
    // What follows the first paragraph is the snippet of one step.
    const words = diagnostics.map(({ range, message }) => {
      const text = typeof message === 'string' ? message : message.value;
      return JSON.stringify([range, text.split('\n\n')[0]]);
    });
    const isNew = fix !== undefined || words.length === 0 || words.some((word) => !told.has(word));
    for (const word of words) told.add(word);
    return isNew;
  });
}

function stepProblem({ told, result }: Finding, text: string): readonly Problem[] {
  const { edits, diagnostics } = bufferResult(text, result, told);
  if (!needsSomething(result)) {
    // What is done, or none of this file's business, is only worth a word where it is a risk.
    const risks = diagnostics.filter(({ severity }) => severity === WARNING);
    return risks.length > 0 ? [{ title: told.title, diagnostics: risks }] : [];
  }
  const shown =
    result.kind === 'changed' && BUMPS.includes(told.id)
      ? [...bumps(result, text, told), ...diagnostics.slice(1)]
      : diagnostics;
  return [
    { title: told.title, diagnostics: shown, ...(edits.length > 0 && { fix: { kind: 'edits', edits } }) },
  ];
}

const BUMPS: readonly string[] = [DEPENDENCIES, CATALOGS];

type Changed = Extract<FileResult, { kind: 'changed' }>;

/** Each version is shown where it stands. */
function bumps({ edits }: Changed, text: string, told: Told): Diagnostic[] {
  const document = TextDocument.create('', '', 0, text);
  return edits.map(({ start, end, text: now }) => {
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    return diagnosticOf(told, range, WARNING, `${told.title}: ${text.slice(start, end)} → ${now}.`);
  });
}

function secretProblem({ told, decision, reads }: MissingSecret, path: string, text: string): Problem[] {
  const document = TextDocument.create('', '', 0, text);
  const ranges =
    path === ENV_FILE
      ? reads.slice(0, 1).map(() => lineContent(document, 0))
      : reads
          .filter((read) => read.path === path)
          .map(({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) }));
  if (ranges.length === 0) return [];
  const { variable, reason } = decision;
  const snippet = decision.kind === 'needs-you' ? decision.snippet : undefined;
  const why =
    decision.kind === 'changed'
      ? `The config reads \`${variable}\`, and ${ENV_FILE} gives it no value.`
      : [reason, snippet].filter((part) => part !== undefined).join('\n\n');
  return [
    {
      title: told.title,
      diagnostics: ranges.map((range) => diagnosticOf(told, range, WARNING, why)),
      ...(decision.kind === 'changed' && { fix: { kind: 'secret', variable } }),
    },
  ];
}
