import { isUtf8 } from 'node:buffer';
import { join, resolve } from 'node:path';
import type { Transform } from '../ast/define-transform.ts';
import { applyEdits } from '../ast/edits.ts';
import type { Outcome } from '../ast/outcome.ts';
import type { BufferResult } from '../core/editor/buffer-result.ts';
import { ExpectedFailure } from '../core/expected-failure.ts';
import { loadTransform } from '../core/load-transform.ts';
import { readStdin } from '../io/files/read-stdin.ts';

export interface StdinOptions {
  readonly cwd: string;
  /** The path that the text has or will have; it need not be there. */
  readonly filename?: string;
  readonly output: 'text' | 'edits';
  readonly to?: string;
  readonly option?: Readonly<Record<string, string>>;
}

/**
 * Runs one transform on what comes in: the result goes out, and whatever happens, the text goes out as it came, so that an editor
 * can put it in the place of its buffer. What there is to say goes to standard error.
 *
 * An editor waits for this: everything that most buffers do not need is loaded when one does.
 */
export async function transformStdin(id: string, options: StdinOptions): Promise<number> {
  const { output } = options;
  const bytes = readStdin();
  const text = bytes.toString('utf8');
  let after: string | Buffer = bytes;
  let code = 0;
  try {
    const transform = await find(id);
    const outcome = inspect(transform, bytes, text, options);
    if (outcome.kind === 'changed') after = applyEdits(text, outcome.edits);
    if (output === 'edits') print(await resultOf(transform, id, text, outcome));
    else if (outcome.kind === 'needs-you' || outcome.notes.length > 0) await tell(options, outcome);
    if (outcome.kind === 'needs-you') code = outcome.frame === undefined ? 1 : 2;
  } catch (error) {
    if (output === 'edits') print({ edits: [], diagnostics: [] });
    code = await fail(options, error);
  } finally {
    // Also after a defect of ours.
    if (output === 'text') process.stdout.write(after);
  }
  return code;
}

async function find(id: string): Promise<Transform> {
  const transform = loadTransform(join(__dirname, '..', 'transforms'), id);
  if (transform) return transform;
  const { findTransform } = await import('./find-transform.ts');
  const { openCatalog } = await import('./open-catalog.ts');
  return findTransform(openCatalog(), id);
}

function inspect(
  transform: Transform,
  bytes: Buffer,
  source: string,
  { cwd, filename, to, option }: StdinOptions,
): Outcome {
  if (filename === undefined)
    throw new ExpectedFailure('With --stdin, nothing tells what file this is.', 'Add --filename <path>.');
  if (!isUtf8(bytes)) throw new ExpectedFailure(`${filename} is not UTF-8 text.`, 'Save it as UTF-8.');
  const path = resolve(cwd, filename);
  return transform.inspect({ path, source }, { ...option, ...(to !== undefined && { to }) });
}

function print(result: BufferResult): void {
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

async function resultOf(
  { title }: Transform,
  id: string,
  text: string,
  outcome: Outcome,
): Promise<BufferResult> {
  const { bufferResult } = await import('../core/editor/buffer-result.ts');
  const { openCatalog } = await import('./open-catalog.ts');
  const guide = openCatalog().guides.find(({ version }) => id.startsWith(`${version}/`));
  return bufferResult(text, outcome, { id, title, ...(guide && { href: guide.url }) });
}

/** An editor that shows standard error, or puts it into the buffer, is to hear what matters and nothing else. */
async function tell({ cwd, filename = '' }: StdinOptions, outcome: Outcome): Promise<void> {
  const { openTerminal } = await import('./terminal.ts');
  const { fileLines } = await import('../core/report/render-plan.ts');
  const { toFileResult } = await import('../core/run-transform.ts');
  const { complain, look } = openTerminal({ cwd, json: false, color: false });
  complain(fileLines(toFileResult(filename, outcome), '', look).join('\n'));
}

async function fail({ cwd }: StdinOptions, error: unknown): Promise<number> {
  const { conclude, openTerminal } = await import('./terminal.ts');
  const { emptyReport } = await import('../core/report/report.ts');
  return await conclude(
    openTerminal({ cwd, json: false, color: false }),
    emptyReport('transform', true),
    () => {
      throw error;
    },
  );
}
