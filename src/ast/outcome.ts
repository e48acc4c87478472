import type { Edit } from './edits.ts';

/** Something worth telling about a file whatever happened to it. */
export interface Note {
  readonly level: 'info' | 'warning';
  readonly message: string;
  /** 1-based line of the original text. */
  readonly line?: number;
}

export function info(message: string, line?: number): Note {
  return { level: 'info', message, ...(line !== undefined && { line }) };
}

export function warning(message: string, line?: number): Note {
  return { level: 'warning', message, ...(line !== undefined && { line }) };
}

/** An environment variable that the value at the wanted place is read from. */
export interface VariableRead {
  readonly name: string;
  /** What the code falls back to when the variable is not set. */
  readonly fallback: 'none' | 'literal' | 'expression';
}

interface Common {
  /** One plain sentence: why the file ended like this. */
  readonly reason: string;
  readonly notes: readonly Note[];
  /** Variables that must have a value for the result to work. */
  readonly variables?: readonly VariableRead[];
}

/**
 * A literal that leaves the code for a variable. The value is in use: it goes to the environment file and into nothing that is
 * shown or stored.
 */
export interface CarriedLiteral {
  readonly variable: string;
  readonly value: string;
  /** Where it stands in the file before the edits, or in the companion of this name. */
  readonly property: readonly [string, ...string[]];
  readonly companion?: string;
}

export interface Changed extends Common {
  readonly kind: 'changed';
  readonly edits: readonly Edit[];
  /** What has to get into the environment file together with the edits, or neither. */
  readonly carries?: readonly CarriedLiteral[];
  /** Variables whose literals the edits remove, carried or not. */
  readonly takesOut?: readonly string[];
}

export interface AlreadyDone extends Common {
  readonly kind: 'already-done';
}

export interface NotApplicable extends Common {
  readonly kind: 'not-applicable';
}

/** The transform cannot decide: a person has to, with the snippet that would be right in the usual case. */
export interface NeedsYou extends Common {
  readonly kind: 'needs-you';
  /** 1-based line of the place in question. */
  readonly line?: number;
  /** Exact text to paste. */
  readonly snippet?: string;
  /** The lines around a syntax error, with a marker. */
  readonly frame?: string;
  /** The module that holds what this file only passes on, as written in the import. */
  readonly importedFrom?: string;
}

/** How every file that a transform looks at ends; there is no fifth way. */
export type Outcome = Changed | AlreadyDone | NotApplicable | NeedsYou;
