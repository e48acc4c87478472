/** A table in a sentence. */
export function quote(name: string): string {
  return `"${name}"`;
}
