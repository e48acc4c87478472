/** A text on one line, for sentences that are broken at some width. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
