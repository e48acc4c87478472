import { extname } from 'node:path';
import type { API, FileInfo, JSCodeshift, Options } from 'jscodeshift';
import type { Transform } from '../../ast/define-transform.ts';
import type { Note, Outcome } from '../../ast/outcome.ts';

/** A transform as it is held against its fixtures. */
export interface Subject {
  /** False for a plain jscodeshift transform: it gives a text or nothing, and no reason. */
  readonly explains: boolean;
  inspect(file: FileInfo, options: Readonly<Record<string, unknown>>): Outcome | Promise<Outcome>;
}

/**
 * What a module exports as its transform: one of `defineTransform`, or a plain function of jscodeshift's.
 *
 * @param loadJscodeshift called when a plain transform first runs.
 * @returns `undefined` for a module that exports neither.
 */
export function subjectOf(
  exported: unknown,
  loadJscodeshift: () => Promise<JSCodeshift>,
): Subject | undefined {
  const value = hasDefault(exported) ? exported.default : exported;
  if (isTransform(value)) return { explains: true, inspect: value.inspect };
  if (!isPlain(value)) return undefined;
  const parser = parserOf(exported) ?? parserOf(value);
  return {
    explains: false,
    inspect: async (file, options) => {
      const j = (await loadJscodeshift()).withParser(parser ?? likelyParser(file.path));
      return runPlain(value, file, options, j);
    },
  };
}

/** Jscodeshift's contract: a text is written, anything else is not. */
type Plain = (file: FileInfo, api: API, options: Options) => unknown;

async function runPlain(
  transform: Plain,
  file: FileInfo,
  options: Readonly<Record<string, unknown>>,
  j: JSCodeshift,
): Promise<Outcome> {
  const notes: Note[] = [];
  const api: API = {
    j,
    jscodeshift: j,
    stats: () => undefined,
    report: (message) => void notes.push({ level: 'info', message }),
  };
  const text = await transform(file, api, { ...options });
  if (typeof text !== 'string' || text === '' || text === file.source)
    return { kind: 'not-applicable', reason: '', notes };
  return { kind: 'changed', reason: '', notes, edits: [{ start: 0, end: file.source.length, text }] };
}

/** What jscodeshift's users give as `--parser` for such a file. */
function likelyParser(path: string): string {
  const extension = extname(path);
  if (extension === '.tsx') return 'tsx';
  return /^\.[cm]?ts$/.test(extension) ? 'ts' : 'babel';
}

function parserOf(exported: unknown): string | undefined {
  const parser = isObject(exported) && 'parser' in exported ? exported.parser : undefined;
  return typeof parser === 'string' ? parser : undefined;
}

function hasDefault(exported: unknown): exported is { readonly default: unknown } {
  return isObject(exported) && 'default' in exported;
}

function isTransform(value: unknown): value is Transform {
  return isPlain(value) && 'inspect' in value && typeof value.inspect === 'function';
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'function';
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
