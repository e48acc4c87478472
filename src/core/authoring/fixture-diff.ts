import { createTwoFilesPatch } from 'diff';
import type { Colors } from 'picocolors/types.js';
import { paintDiff } from '../report/paint-diff.ts';

/**
 * A unified diff of what a fixture expects against what was found. A difference that nobody could see is made visible; nothing is
 * masked, as a fixture holds no secrets and a masked difference is none.
 */
export function fixtureDiff(expected: string, found: string, paint: Colors): string {
  const patch = createTwoFilesPatch('expected', 'found', expected, found, '', '', { context: 3 });
  return paintDiff(patch.trimEnd().split('\n').slice(1).map(showInvisible).join('\n'), paint);
}

/** Only in lines that differ: elsewhere a tab is a tab. */
function showInvisible(line: string, index: number): string {
  const text = line.replaceAll('\uFEFF', '⟨BOM⟩').replace(/\r$/, '␍');
  if (index < 2 || !/^[+-]/.test(text)) return text;
  return (
    text.charAt(0) +
    text
      .slice(1)
      .replaceAll('\t', '→   ')
      .replace(/ +(?=␍?$)/, (spaces) => '·'.repeat(spaces.length))
  );
}
