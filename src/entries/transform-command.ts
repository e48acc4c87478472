import { basename, dirname, resolve } from 'node:path';
import type { Transform } from '../ast/define-transform.ts';
import { applyEdits } from '../ast/edits.ts';
import { notRead } from '../core/not-read.ts';
import type { FileResult } from '../core/plan.ts';
import { fileLines } from '../core/report/render-plan.ts';
import { emptyReport } from '../core/report/report.ts';
import { unifiedDiff } from '../core/report/unified-diff.ts';
import { toFileResult } from '../core/run-transform.ts';
import { readNamedFile } from '../io/files/project-files.ts';
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
    const cwd = resolve(options.cwd);
    const passed = { ...options.option, ...(options.to && { to: options.to }) };
    const { look, json } = terminal;
    // Of a file only what is told in the end is kept: there may be thousands.
    const told: string[] = [];
    const ended: { path: string; kind: FileResult['kind']; reason: string }[] = [];
    let broken = false;
    const pages = inPages(terminal.say);
    try {
      for (const file of files) {
        const ran = run(chosen, resolve(cwd, file), file, passed);
        const { result, before, after } = ran;
        ended.push({ path: file, kind: result.kind, reason: result.reason });
        broken ||= ran.broken;
        if (!json) told.push(...fileLines(result, '', look));
        if (before === undefined || after === undefined) continue;
        if (writes) await write(resolve(cwd, file), after);
        if (!json) pages.add(unifiedDiff(file, before, after, look.paint));
      }
    } finally {
      // What was written is shown, whatever stopped the rest.
      pages.end();
    }
    if (told.length > 0) terminal.say(told.join('\n'));
    if (ended.some(({ kind }) => kind === 'changed') && !writes)
      terminal.say(look.paint.dim('Nothing was written. Add --write to write it.'));

    report.files = ended;
    if (broken) report.status = 'failed';
    else if (ended.some(({ kind }) => kind === 'needs-you')) report.status = 'needs-you';
  });
}

/** Collects what is said one after the other, since every write to a terminal or pipe costs as much as a diff. */
function inPages(say: (text: string) => void): { add(text: string): void; end(): void } {
  let page: string[] = [];
  let length = 0;
  const end = (): void => {
    if (page.length > 0) say(page.join('\n'));
    [page, length] = [[], 0];
  };
  return {
    add(text) {
      page.push(text);
      length += text.length;
      if (length > PAGE_LENGTH) end();
    },
    end,
  };
}

/** What a pipe holds. */
const PAGE_LENGTH = 64 * 1024;

interface Ran {
  readonly result: FileResult;
  /** Could be neither read nor parsed: that is a failure, where a refusal is not. */
  readonly broken: boolean;
  readonly before?: string;
  readonly after?: string;
}

function run(
  chosen: Transform,
  absolute: string,
  path: string,
  options: Readonly<Record<string, string>>,
): Ran {
  const file = readNamedFile(absolute);
  if (file.kind === 'refused') return { result: toFileResult(path, notRead(file)), broken: true };
  const outcome = chosen.inspect({ path: absolute, source: file.text }, options);
  const result = toFileResult(path, outcome);
  const broken = outcome.kind === 'needs-you' && outcome.frame !== undefined;
  return outcome.kind === 'changed'
    ? { result, broken, before: file.text, after: applyEdits(file.text, outcome.edits) }
    : { result, broken };
}

/** What only writing needs is loaded for it. */
async function write(absolute: string, text: string): Promise<void> {
  const { writeFileAtomically } = await import('../io/files/atomic-write.ts');
  writeFileAtomically({ root: dirname(absolute) }, basename(absolute), text);
}
