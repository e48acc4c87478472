import type { Style } from './style.ts';

/** A value to be written into a source file. */
export type Value =
  | { readonly kind: 'code'; readonly text: string }
  /** Code over several lines, of which all but the first are indented by what is given plus what the place asks for. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'object'; readonly entries: readonly Entry[] }
  | { readonly kind: 'array'; readonly items: readonly Value[] };

/** `key: value`, or the shorthand `key` when the value is left out. */
export interface Entry {
  readonly key: string;
  readonly value?: Value;
  /** Comments that stand above it, each as it is written. */
  readonly comments?: readonly string[];
}

export interface PrintOptions {
  readonly style: Omit<Style, 'semicolons'>;
  /** Whether keys are quoted although they need not be. */
  readonly quotedKeys: boolean;
}

export const code = (text: string): Value => ({ kind: 'code', text });
export const object = (...entries: readonly Entry[]): Value => ({ kind: 'object', entries });
export const array = (...items: readonly Value[]): Value => ({ kind: 'array', items });

/** `entryAt(['auth', 'secret'], code('x'))` → the entry `auth: { secret: x }`. */
export function entryAt(path: readonly [string, ...string[]], value: Value): Entry {
  const [key, next, ...rest] = path;
  return { key, value: next === undefined ? value : object(entryAt([next, ...rest], value)) };
}

/** Whether an entry has something in it that needs lines of its own. */
export function spansLines({ value, comments = [] }: Entry): boolean {
  return comments.length > 0 || (value !== undefined && valueSpansLines(value));
}

function valueSpansLines(value: Value): boolean {
  switch (value.kind) {
    case 'lines':
      return value.lines.length > 1;
    case 'object':
      return value.entries.some(spansLines);
    case 'array':
      return value.items.some(valueSpansLines);
    default:
      return false;
  }
}

/** Prints an entry over several lines; the first line carries no indentation, the others begin with `indent`. */
export function printBlock(entry: Entry, indent: string, options: PrintOptions): string {
  const above = (entry.comments ?? []).map((comment) => comment + options.style.eol + indent).join('');
  return above + printEntry(entry, options, (value) => blockValue(value, indent, options));
}

/** Prints an entry on one line, which is for those that do not span several. */
export function printInline(entry: Entry, options: PrintOptions): string {
  return printEntry(entry, options, (value) => inlineValue(value, options));
}

function printEntry({ key, value }: Entry, options: PrintOptions, print: (value: Value) => string): string {
  return value ? `${printKey(key, options)}: ${print(value)}` : key;
}

function printKey(key: string, { style, quotedKeys }: PrintOptions): string {
  const bare = /^[A-Za-z_$][\w$]*$/.test(key);
  return bare && !quotedKeys ? key : style.quote + key + style.quote;
}

function blockValue(value: Value, indent: string, options: PrintOptions): string {
  if (value.kind === 'code') return value.text;
  const { eol, indent: unit, trailingComma } = options.style;
  if (value.kind === 'lines') return value.lines.join(eol + indent);
  const inner = indent + unit;
  const lines =
    value.kind === 'object'
      ? value.entries.map((entry) => inner + printBlock(entry, inner, options))
      : value.items.map((item) => inner + blockValue(item, inner, options));
  const body = `${eol}${lines.join(`,${eol}`)}${trailingComma ? ',' : ''}${eol}${indent}`;
  return value.kind === 'object' ? `{${body}}` : `[${body}]`;
}

function inlineValue(value: Value, options: PrintOptions): string {
  if (value.kind === 'code') return value.text;
  if (value.kind === 'lines') return value.lines.join(options.style.eol);
  if (value.kind === 'array') return `[${value.items.map((item) => inlineValue(item, options)).join(', ')}]`;
  const pad = options.style.bracketSpacing ? ' ' : '';
  return `{${pad}${value.entries.map((entry) => printInline(entry, options)).join(', ')}${pad}}`;
}
