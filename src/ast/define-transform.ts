import { createRequire } from 'node:module';
import type { API, FileInfo, JSCodeshift, Options } from 'jscodeshift';
import { codeFrame } from './code-frame.ts';
import { applyEdits } from './edits.ts';
import type { Outcome } from './outcome.ts';
import { SyntaxFailure } from './parse.ts';
import { createSource, type Source } from './source.ts';

export interface TransformContext {
  /** What the caller passed on, as jscodeshift's third argument. */
  readonly options: Readonly<Record<string, unknown>>;
  /** jscodeshift, for collections over `source.program`: `j(source.program).find(j.CallExpression)`. */
  readonly j: JSCodeshift;
}

export interface TransformDefinition {
  /** What it does, as a line of a list. */
  readonly title: string;
  /** A file as projects have it: what people are shown of the transform is what it makes of this one. */
  readonly example?: TransformExample;
  /** A file that contains none of these texts is not even parsed. Leave out to look at every file. */
  readonly mentions?: readonly string[];
  /** What to paste by hand into a file that cannot even be parsed. */
  readonly snippet?: () => string;
  /** Decides from the source alone: no disk, no environment, no clock, no state between files. */
  apply(source: Source, context: TransformContext): Outcome;
}

export interface TransformExample {
  readonly path: string;
  readonly before: string;
  /** What it is given besides the file. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/**
 * What a transform module exports by default: jscodeshift's contract (`undefined` = nothing to write), and `inspect`,
 * which tells the same in full to callers that can show it.
 */
export interface Transform {
  (file: FileInfo, api: API, options: Options): string | undefined;
  readonly title: string;
  readonly example?: TransformExample;
  inspect(file: FileInfo, options: Readonly<Record<string, unknown>>): Outcome;
}

/**
 * Makes a standalone jscodeshift transform out of a decision about one source file.
 *
 * @example
 * export default defineTransform({
 *   title: 'Use the plugin getters',
 *   mentions: ['strapi.plugins'],
 *   apply: (source) => ({ kind: 'not-applicable', reason: 'Uses no plugin.', notes: [] }),
 * });
 */
export function defineTransform(definition: TransformDefinition): Transform {
  const { title, example, mentions, snippet, apply } = definition;
  function outcomeOf(
    file: FileInfo,
    options: Readonly<Record<string, unknown>>,
    j: () => JSCodeshift,
  ): Outcome {
    if (mentions && !mentions.some((mention) => file.source.includes(mention))) {
      return {
        kind: 'not-applicable',
        reason: `Mentions no ${mentions.map((m) => `\`${m}\``).join(' or ')}.`,
        notes: [],
      };
    }
    try {
      return apply(createSource(file.path, file.source), new Context(options, j));
    } catch (error) {
      if (!(error instanceof SyntaxFailure)) throw error;
      return {
        kind: 'needs-you',
        reason: `Cannot be parsed: ${error.message}`,
        notes: [],
        line: error.line,
        frame: codeFrame(file.source, error.line, error.column),
        ...(snippet && { snippet: snippet() }),
      };
    }
  }

  const transform = (file: FileInfo, api: API, options: Options): string | undefined => {
    const outcome = outcomeOf(file, options, () => api.jscodeshift);
    // jscodeshift counts a thrown error as one; a report would be lost among its successes.
    if (outcome.kind === 'needs-you' && outcome.frame)
      throw new SyntaxError(`${outcome.reason}\n${outcome.frame}`);
    for (const note of outcome.notes) api.report(note.message);
    if (outcome.kind === 'needs-you') {
      api.report([`needs you: ${outcome.reason}`, outcome.snippet].filter(Boolean).join('\n'));
    }
    return outcome.kind === 'changed' ? applyEdits(file.source, outcome.edits) : undefined;
  };

  return Object.assign(transform, {
    title,
    ...(example && { example }),
    inspect: (file: FileInfo, options: Readonly<Record<string, unknown>>) =>
      outcomeOf(file, options, loadJscodeshift),
  });
}

class Context implements TransformContext {
  readonly #load: () => JSCodeshift;

  constructor(
    readonly options: TransformContext['options'],
    load: () => JSCodeshift,
  ) {
    this.#load = load;
  }

  get j(): JSCodeshift {
    return this.#load();
  }
}

/** Loaded on demand: it costs more start-up time than everything else together, and few transforms need it. */
function loadJscodeshift(): JSCodeshift {
  return createRequire(__filename)('jscodeshift') as JSCodeshift;
}
