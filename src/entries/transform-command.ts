import { basename, dirname, resolve } from 'node:path';
import type { Transform } from '../ast/define-transform.ts';
import { applyEdits } from '../ast/edits.ts';
import { notRead } from '../core/not-read.ts';
import type { FileResult } from '../core/plan.ts';
import { fileLines } from '../core/report/render-plan.ts';
import { emptyReport } from '../core/report/report.ts';
import { unifiedDiff } from '../core/report/unified-diff.ts';
import { toFileResult } from '../core/run-transform.ts';
import { readProjectFile } from '../io/files/project-files.ts';
import { findTransform } from './find-transform.ts';
import { openCatalog } from './open-catalog.ts';
import type { CommonOptions } from './options.ts';
import { conclude, openTerminal } from './terminal.ts';

export interface TransformOptions extends CommonOptions {
  readonly write: boolean;
  readonly dryRun: boolean;
  readonly to?: string;
  readonly option?: Readonly<Record<string, string>>;
}

/** Runs one transform on files, each for itself: one that cannot be read or parsed never stops the others. */
export function transform(id: string, files: readonly string[], options: TransformOptions): Promise<number> {
  const terminal = openTerminal(options);
  const writes = options.write && !options.dryRun;
  return conclude(terminal, emptyReport('transform', !writes), async (report) => {
    const chosen = findTransform(openCatalog(), id);
    const passed = { ...options.option, ...(options.to && { to: options.to }) };
    const results: FileResult[] = [];
    let broken = false;
    for (const file of files) {
      const { result, before, after, ...ran } = run(chosen, options.cwd, file, passed);
      results.push(result);
      broken ||= ran.broken;
      if (before === undefined || after === undefined) continue;
      if (writes) await write(options.cwd, file, after);
      terminal.say(unifiedDiff(file, before, after, terminal.look.paint));
    }
    for (const result of results) terminal.say(fileLines(result, '', terminal.look).join('\n'));
    const changed = results.filter(({ kind }) => kind === 'changed').length;
    if (changed > 0 && !writes)
      terminal.say(terminal.look.paint.dim('Nothing was written. Add --write to write it.'));

    report.files = results.map(({ path, kind, reason }) => ({ path, kind, reason }));
    if (broken) report.status = 'failed';
    else if (results.some(({ kind }) => kind === 'needs-you')) report.status = 'needs-you';
  });
}

interface Ran {
  readonly result: FileResult;
  /** Could be neither read nor parsed: that is a failure, where a refusal is not. */
  readonly broken: boolean;
  readonly before?: string;
  readonly after?: string;
}

function run(chosen: Transform, cwd: string, path: string, options: Readonly<Record<string, string>>): Ran {
  const { folder, name } = place(cwd, path);
  const file = readProjectFile({ root: folder }, name);
  if (file.kind === 'refused') return { result: toFileResult(path, notRead(file)), broken: true };
  const outcome = chosen.inspect({ path: resolve(cwd, path), source: file.text }, options);
  const result = toFileResult(path, outcome);
  const broken = outcome.kind === 'needs-you' && outcome.frame !== undefined;
  return outcome.kind === 'changed'
    ? { result, broken, before: file.text, after: applyEdits(file.text, outcome.edits) }
    : { result, broken };
}

/** What only writing needs is loaded for it. */
async function write(cwd: string, path: string, text: string): Promise<void> {
  const { writeFileAtomically } = await import('../io/files/atomic-write.ts');
  const { folder, name } = place(cwd, path);
  writeFileAtomically({ root: folder }, name, text);
}

/** A file that is named outright may lie anywhere; only links out of its own folder are refused. */
function place(cwd: string, path: string): { folder: string; name: string } {
  const absolute = resolve(cwd, path);
  return { folder: dirname(absolute), name: basename(absolute) };
}
