import type { Comment, Program } from '@babel/types';
import { parse, type Syntax } from './parse.ts';
import { measureStyle, type Style } from './style.ts';

/** A file as a transform sees it. Parsing and measuring happen once, when first asked for. */
export interface Source {
  /** As given by the caller; only its extension and folder names are looked at. */
  readonly path: string;
  readonly text: string;
  /** @throws SyntaxFailure */
  readonly program: Program;
  readonly comments: readonly Comment[];
  readonly style: Style;
}

export function createSource(path: string, text: string): Source {
  let syntax: Syntax | undefined;
  let style: Style | undefined;
  const parsed = (): Syntax => {
    syntax ??= parse(path, text);
    return syntax;
  };
  return {
    path,
    text,
    get program() {
      return parsed().program;
    },
    get comments() {
      return parsed().comments;
    },
    get style() {
      style ??= measureStyle(text, parsed().program);
      return style;
    },
  };
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
