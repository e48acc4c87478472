import type { Comment, Program } from '@babel/types';
import { parse, type Syntax } from './parse.ts';
import { measureStyle, onlyQuote, type Style } from './style.ts';

/** A file as a transform sees it. Parsing and measuring happen once, when first asked for. */
export interface Source {
  /** As given by the caller; only its extension and folder names are looked at. */
  readonly path: string;
  readonly text: string;
  /** @throws SyntaxFailure */
  readonly program: Program;
  readonly comments: readonly Comment[];
  readonly style: Style;
  /** `style.quote`, measured by itself: all that most entries need to know of the file. */
  readonly quote: Style['quote'];
}

export function createSource(path: string, text: string): Source {
  return new ParsedSource(path, text);
}

/**
 * A class, since getters that are written into an object literal give every object a shape of its own: an engine keeps those, and
 * what they see, for much longer than the source of a file is needed.
 */
class ParsedSource implements Source {
  #syntax: Syntax | undefined;
  #style: Style | undefined;

  constructor(
    readonly path: string,
    readonly text: string,
  ) {}

  get program(): Program {
    return this.#parsed().program;
  }

  get comments(): readonly Comment[] {
    return this.#parsed().comments;
  }

  get style(): Style {
    this.#style ??= measureStyle(this.text, this.program);
    return this.#style;
  }

  get quote(): Style['quote'] {
    return onlyQuote(this.text) ?? this.style.quote;
  }

  #parsed(): Syntax {
    this.#syntax ??= parse(this.path, this.text);
    return this.#syntax;
  }
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
