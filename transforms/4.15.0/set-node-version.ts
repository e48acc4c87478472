/**
 * Raises the version of Node.js that a project names for its developers to one that the target runs on: in `.nvmrc`, `.node-version` and
 * `.tool-versions`, and for Volta in package.json. `engines.node` goes with the dependencies.
 * Source: `engines.node` of @strapi/strapi; no guide mentions it.
 * `lts/gallium` → `lts/iron`
 */
import { defineTransform } from '../../src/ast/define-transform.ts';
import { jsonProperty, readJson, replaceJsonString } from '../../src/ast/json/json-text.ts';
import { versionInNvmrc, versionInToolVersions } from '../../src/ast/node-version-file.ts';
import { type Outcome, warning } from '../../src/ast/outcome.ts';
import { lineAt, type Source } from '../../src/ast/source.ts';
import { nodeRangeFor } from '../../src/strapi/node-engines.ts';
import { judgeNodeVersion } from '../../src/strapi/node-version.ts';

/** Where nobody says which version is the target. */
const GUIDE = '4.15.0';

export default defineTransform({
  title: 'Name a Node.js that Strapi runs on in .nvmrc and its kin',
  example: { path: '.nvmrc', before: '# as in production\nv16.20.2\n' },
  apply(source, { options }) {
    const target = typeof options.to === 'string' ? options.to : GUIDE;
    const range = nodeRangeFor(target);
    if (range === undefined)
      return { kind: 'needs-you', reason: `${target} is no version of Strapi 3 or 4.`, notes: [] };
    return raise(source, `Strapi ${target}`, range);
  },
});

function raise(source: Source, strapi: string, range: string): Outcome {
  const found = find(source);
  if (typeof found === 'string') return { kind: 'not-applicable', reason: found, notes: [] };
  const { text, edit } = found;
  const line = lineAt(source.text, found.start);
  const needs = `${strapi} needs ${range}`;
  const judged = judgeNodeVersion(text, range);
  switch (judged.kind) {
    case 'too-old':
      return {
        kind: 'changed',
        reason: `Raises Node.js ${text} to ${judged.wanted}: ${needs}.`,
        edits: [edit(judged.wanted)],
        notes: [],
      };
    case 'fits':
      return { kind: 'already-done', reason: `Node.js ${text} is one that ${strapi} runs on.`, notes: [] };
    case 'moves':
      return stays(
        `\`${text}\` is not always the same Node.js.`,
        `See that it is one that fits: ${needs}.`,
        line,
      );
    case 'too-new':
      return stays(
        `Node.js ${text} is newer than what ${strapi} is made for.`,
        `Node.js stays at ${text}: ${needs}.`,
        line,
      );
    case 'other-range':
    case 'unknown': {
      const what =
        judged.kind === 'unknown' ? 'is no version that is known here' : 'allows no version that fits';
      const snippet = judged.kind === 'unknown' ? {} : { snippet: judged.wanted };
      return { kind: 'needs-you', reason: `\`${text}\` ${what}: ${needs}.`, notes: [], line, ...snippet };
    }
  }
}

function stays(reason: string, message: string, line: number): Outcome {
  return { kind: 'not-applicable', reason, notes: [warning(message, line)] };
}

interface Found {
  readonly text: string;
  readonly start: number;
  edit(wanted: string): { readonly start: number; readonly end: number; readonly text: string };
}

/** The version that a file names, or why it names none. */
function find({ path, text }: Source): Found | string {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  if (name === 'package.json') {
    const volta = jsonProperty(readJson(text), 'volta')?.value;
    const node = jsonProperty(volta, 'node')?.value;
    if (node?.kind !== 'string') return 'Names no Node.js for Volta.';
    return { text: node.value, start: node.start, edit: (wanted) => replaceJsonString(node, wanted) };
  }
  if (!['.nvmrc', '.node-version', '.tool-versions'].includes(name))
    return 'Neither .nvmrc, .node-version, .tool-versions nor package.json.';
  const version = name === '.tool-versions' ? versionInToolVersions(text) : versionInNvmrc(text);
  if (!version) return 'Names no one version of Node.js.';
  const { start, end } = version;
  return { text: version.text, start, edit: (wanted) => ({ start, end, text: wanted }) };
}
