import type { Note } from '../../../src/ast/outcome.ts';
import { lineAt, type Source } from '../../../src/ast/source.ts';
import { staticKey } from '../../../src/ast/static-key.ts';
import type { Plugin } from './find-plugin.ts';
import { UNREAD_KEYS } from './plugin-keys.ts';

/** What is worth telling about a plugin object whatever happens to it. */
export function pluginNotes(source: Source, { object }: Plugin): Note[] {
  const notes: Note[] = [];
  const lines = new Map<string, number>();
  for (const member of object.properties) {
    const key = staticKey(member);
    if (key === undefined) continue;
    const line = lineAt(source.text, member.start ?? 0);
    const first = lines.get(key);
    lines.set(key, first ?? line);
    if (first !== undefined) {
      const message = `\`${key}\` is written twice, first on line ${first}: the last one counts.`;
      notes.push({ level: 'warning', message, line });
    } else if (UNREAD_KEYS.includes(key)) {
      notes.push({ level: 'info', message: `\`${key}\` is no longer read and can be removed.`, line });
    }
  }
  return notes;
}
