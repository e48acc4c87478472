/** A piece of text as it is, or a character that cannot be seen with what stands for it. */
export type VisiblePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'hidden'; readonly text: string; readonly code: string };

/**
 * Control characters, the marks that change the direction of text (Unicode TR9), and the spaces without a width. They
 * could make a name look like another one.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/u;

/** `a<ESC>b` → `a`, `⟨ESC⟩`, `b`. Line breaks and tabs stay; a carriage return before a line break is shown as `⟨CR⟩`. */
export function visibleParts(text: string): VisiblePart[] {
  if (!HIDDEN.test(text)) return text === '' ? [] : [{ kind: 'text', text }];
  const parts: VisiblePart[] = [];
  let plain = '';
  for (const character of text) {
    if (!HIDDEN.test(character)) {
      plain += character;
      continue;
    }
    if (plain !== '') parts.push({ kind: 'text', text: plain });
    plain = '';
    const point = character.codePointAt(0) ?? 0;
    const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    parts.push({ kind: 'hidden', text: `⟨${nameOf(point) ?? code}⟩`, code });
  }
  if (plain !== '') parts.push({ kind: 'text', text: plain });
  return parts;
}

/** The same as one text, for attributes and for drawing. */
export function visible(text: string): string {
  return visibleParts(text)
    .map((part) => part.text)
    .join('');
}

const NAMES =
  'NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US'.split(
    ' ',
  );

/** The names of ASCII for its control characters. Their pictures, as ␛, are missing in many fonts. */
function nameOf(point: number): string | undefined {
  return point === 0x7f ? 'DEL' : NAMES[point];
}
