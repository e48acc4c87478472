import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Edit } from '../edits.ts';
import { SyntaxFailure } from '../parse.ts';
import { lineAt } from '../source.ts';
import { lineStart } from '../style.ts';

/** Offsets are those of the text as given, a byte order mark included. */
interface JsonPlace {
  readonly start: number;
  readonly end: number;
}

export interface JsonString extends JsonPlace {
  readonly kind: 'string';
  readonly value: string;
  /** With quotes and escapes, as it stands in the text. */
  readonly raw: string;
}

export interface JsonProperty {
  readonly key: string;
  /** Where the key begins. */
  readonly start: number;
  readonly value: JsonNode;
}

export interface JsonObject extends JsonPlace {
  readonly kind: 'object';
  /** As written: a key that is written twice is here twice. */
  readonly properties: readonly JsonProperty[];
}

export interface JsonArray extends JsonPlace {
  readonly kind: 'array';
  readonly elements: readonly JsonNode[];
}

export interface JsonPlain extends JsonPlace {
  readonly kind: 'number' | 'boolean' | 'null';
}

export type JsonNode = JsonString | JsonObject | JsonArray | JsonPlain;

/**
 * Reads a JSON text as a tree that knows where everything stands. As strict as `JSON.parse`, so comments and trailing
 * commas are errors, except that a byte order mark is let pass, as package managers do.
 *
 * @throws SyntaxFailure with the place of the first error
 */
export function readJson(text: string): JsonNode {
  const shift = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const body = text.slice(shift);
  const errors: ParseError[] = [];
  const tree = parseTree(body, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error) throw failure(text, error.offset + shift, explain(body, error));
  if (!tree) throw failure(text, shift, 'the file is empty');
  try {
    JSON.parse(body);
  } catch (strict) {
    // jsonc-parser is a little laxer here and there; package managers are not.
    if (!(strict instanceof SyntaxError)) throw strict;
    throw failure(text, shift + Number(/position (\d+)/.exec(strict.message)?.[1] ?? 0), 'not valid JSON');
  }
  return convert(tree, text, shift);
}

/**
 * The property that counts: when a key is written twice, every JSON reader takes the last.
 *
 * @returns undefined when the node is no object, or has no such key
 */
export function jsonProperty(node: JsonNode | undefined, key: string): JsonProperty | undefined {
  return node?.kind === 'object' ? node.properties.findLast((property) => property.key === key) : undefined;
}

/**
 * The edit that gives a string another value. Characters that the old text wrote as escapes are escaped the same way
 * (some serializers write `>` as `\u003e`).
 *
 * `"^4.6.0"` and `'^4.7.0'` → `"^4.7.0"`
 */
export function replaceJsonString(node: JsonString, value: string): Edit {
  const escapes = new Map<string, string>();
  for (const [written] of node.raw.matchAll(/\\(?:u[\da-f]{4}|.)/gi)) {
    escapes.set(String(JSON.parse(`"${written}"`)), written);
  }
  const characters = [...value].map(
    (character) => escapes.get(character) ?? JSON.stringify(character).slice(1, -1),
  );
  return { start: node.start + 1, end: node.end - 1, text: characters.join('') };
}

const BYTE_ORDER_MARK = '\uFEFF';

function convert(node: Node, text: string, shift: number): JsonNode {
  const start = node.offset + shift;
  const end = start + node.length;
  switch (node.type) {
    case 'string':
      return { kind: 'string', value: String(node.value), raw: text.slice(start, end), start, end };
    case 'array':
      return {
        kind: 'array',
        elements: (node.children ?? []).map((child) => convert(child, text, shift)),
        start,
        end,
      };
    case 'object':
      return {
        kind: 'object',
        properties: (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
          key && value
            ? [{ key: String(key.value), start: key.offset + shift, value: convert(value, text, shift) }]
            : [],
        ),
        start,
        end,
      };
    case 'number':
    case 'boolean':
    case 'null':
      return { kind: node.type, start, end };
    case 'property':
      throw new TypeError('A property stands only in an object.');
  }
}

function failure(text: string, offset: number, message: string): SyntaxFailure {
  return new SyntaxFailure(message, lineAt(text, offset), offset - lineStart(text, offset) + 1);
}

function explain(body: string, { error, offset, length }: ParseError): string {
  const found = body.slice(offset, offset + Math.max(length, 1));
  if (/^[}\]]/.test(found) && /,\s*$/.test(body.slice(0, offset))) {
    return 'a comma before the closing bracket is not allowed in JSON';
  }
  const code = printParseErrorCode(error);
  switch (code) {
    case 'InvalidCommentToken':
      return 'comments are not allowed in JSON';
    case 'CommaExpected':
      return 'a comma is missing';
    case 'ColonExpected':
      return 'a colon is missing';
    case 'CloseBraceExpected':
      return 'a closing brace is missing';
    case 'CloseBracketExpected':
      return 'a closing bracket is missing';
    case 'PropertyNameExpected':
      return 'a property name in double quotes is missing';
    case 'ValueExpected':
      return 'a value is missing';
    case 'EndOfFileExpected':
      return 'something follows after the end of the JSON value';
    case 'InvalidSymbol':
      return `unexpected \`${found.length > 20 ? `${found.slice(0, 20)}…` : found}\``;
    default:
      return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  }
}
