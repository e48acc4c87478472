/** A version of Node.js where a text names it, without the white space and the comments around it. */
export interface WrittenVersion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The version in a `.nvmrc` or `.node-version`: the one line that is neither empty nor a comment.
 *
 * `# LTS\nv16.14.0\n` → `v16.14.0`
 *
 * @returns undefined where there is none, or more than one
 */
export function versionInNvmrc(text: string): WrittenVersion | undefined {
  const [only, second] = text.matchAll(/^\uFEFF?[ \t]*(?<value>[^\s#][^#\r\n]*?)[ \t]*(?:#.*)?$/gmu);
  return second ? undefined : place(only);
}

/**
 * The version of Node.js in a `.tool-versions`, as asdf and mise read it. Behind the first one of a line stand those to fall back to.
 *
 * `ruby 3.2.0\nnodejs 16.14.0 # api\n` → `16.14.0`
 */
export function versionInToolVersions(text: string): WrittenVersion | undefined {
  const [first] = text.matchAll(/^\uFEFF?[ \t]*(?:nodejs|node)[ \t]+(?<value>[^\s#]+)/gmu);
  return place(first);
}

function place(match: RegExpExecArray | undefined): WrittenVersion | undefined {
  const text = match?.groups?.value;
  if (!match || text === undefined) return undefined;
  const start = match.index + match[0].indexOf(text, match[0].search(/\S/));
  return { start, end: start + text.length, text };
}
