/**
 * Names what would not be seen, or would make the rest be seen otherwise: control characters but for line ends and tabs, marks
 * that turn the direction of text, and spaces without a width (https://trojansource.codes).
 *
 * a name with U+202E in it → `gnp.\u202ejs`
 */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** `visibleText` for a name, which stays on one line. */
export function visibleName(name: string): string {
  return visibleText(name).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
