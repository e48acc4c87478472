import type { Style } from './style.ts';

/** A value to be written into a source file. */
export type Value =
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'object'; readonly entries: readonly Entry[] }
  | { readonly kind: 'array'; readonly items: readonly Value[] };

/** `key: value`, or the shorthand `key` when the value is left out. */
export interface Entry {
  readonly key: string;
  readonly value?: Value;
}

export interface PrintOptions {
  readonly style: Style;
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

/** Prints an entry over several lines; the first line carries no indentation, the others begin with `indent`. */
export function printBlock(entry: Entry, indent: string, options: PrintOptions): string {
  return printEntry(entry, options, (value) => blockValue(value, indent, options));
}

/** Prints an entry on one line. */
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
  const inner = indent + unit;
  const [open, close, lines] =
    value.kind === 'object'
      ? ['{', '}', value.entries.map((entry) => printBlock(entry, inner, options))]
      : ['[', ']', value.items.map((item) => blockValue(item, inner, options))];
  const body = lines.map((line) => inner + line).join(`,${eol}`);
  return `${open}${eol}${body}${trailingComma ? ',' : ''}${eol}${indent}${close}`;
}

function inlineValue(value: Value, options: PrintOptions): string {
  if (value.kind === 'code') return value.text;
  if (value.kind === 'array') return `[${value.items.map((item) => inlineValue(item, options)).join(', ')}]`;
  const pad = options.style.bracketSpacing ? ' ' : '';
  return `{${pad}${value.entries.map((entry) => printInline(entry, options)).join(', ')}${pad}}`;
}
