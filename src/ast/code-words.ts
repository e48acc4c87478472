import type { Program } from '@babel/types';
import { walk } from './walk.ts';

/**
 * The names and texts that a program is made of, one per line, without its comments: to tell by what it mentions what it is about.
 *
 * `trx('files').del() // all` → `trx\nfiles\ndel`
 */
export function codeWords(program: Program): string {
  const words: string[] = [];
  walk(program, (node) => {
    if (node.type === 'Identifier') words.push(node.name);
    if (node.type === 'StringLiteral') words.push(node.value);
    if (node.type === 'TemplateElement') words.push(node.value.raw);
    if (node.type === 'RegExpLiteral') words.push(node.pattern);
  });
  return words.join('\n');
}
